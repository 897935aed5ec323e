package no.omland.water.doctor;

import java.util.Arrays;
import java.util.Optional;

/** The rules in the order they are shown. The sentences are in {@code doctor_*.properties} under the code. */
public enum DoctorRule {
    /** Below good, and no pressure says why. */
    PRESSURE_MISSING("pressure.missing"),
    /** Good or better, short of its own goal, and no pressure says why. */
    PRESSURE_MISSING_BELOW_GOAL("pressure.missing-below-goal"),
    /** A class that cannot be right if the quality elements are. */
    CLASS_CONTRADICTED("class.contradicted"),
    /** Both status and potential are set. */
    CLASS_BOTH_SCALES("class.both-scales"),
    /** Neither status nor potential is set. */
    CLASS_NEITHER_SCALE("class.neither-scale"),
    /** Judged by potential, with a goal on the scale of status. */
    GOAL_OF_NATURAL("goal.of-natural"),
    /** Last changed before the plan period began. */
    DATE_STALE("date.stale"),
    /** A code that no municipality, country or stretch of sea has. */
    MUNICIPALITY_BAD("municipality.bad"),
    /** The number of a municipality before a reform. */
    MUNICIPALITY_OLD("municipality.old"),
    /** Several bodies of one name and kind in one water area. */
    NAME_DUPLICATE("name.duplicate"),
    /** Drawn outside the water area that it is listed under. */
    GEOMETRY_OUTSIDE_AREA("geometry.outside-area"),
    /** Not on the map. */
    GEOMETRY_MISSING("geometry.missing");

    private final String code;

    DoctorRule(String code) {
        this.code = code;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    public static Optional<DoctorRule> find(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }
}
