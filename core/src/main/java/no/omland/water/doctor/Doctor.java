package no.omland.water.doctor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.omland.water.WaterBody;

/** Holds every rule to a set of bodies. */
public final class Doctor {

    private Doctor() {}

    /** One check for each rule, in the order of {@link DoctorRule}. */
    public static List<RuleCheck> examine(Collection<WaterBody> bodies, DoctorKnowledge knowledge) {
        List<RuleCheck> checks = new ArrayList<>();
        for (DoctorRule rule : DoctorRule.values()) {
            checks.add(held(rule, bodies, test(rule, bodies, knowledge)));
        }
        return checks;
    }

    private static RuleCheck held(DoctorRule rule, Collection<WaterBody> bodies, BodyTest test) {
        int checked = 0;
        List<Finding> findings = new ArrayList<>();
        for (WaterBody body : bodies) {
            if (test.canTell(body)) {
                checked++;
                Optional<List<String>> found = test.find(body);
                found.ifPresent(details -> findings.add(new Finding(rule, body, details)));
            }
        }
        return new RuleCheck(rule, bodies.size(), checked, findings);
    }

    private static BodyTest test(DoctorRule rule, Collection<WaterBody> bodies, DoctorKnowledge knowledge) {
        return switch (rule) {
            case PRESSURE_MISSING -> PressureTest.belowGood(bodies);
            case PRESSURE_MISSING_BELOW_GOAL -> PressureTest.goodBelowGoal(bodies);
            case CLASS_CONTRADICTED -> ElementTest.of(knowledge.elements());
            case CLASS_BOTH_SCALES -> ScaleTest.both();
            case CLASS_NEITHER_SCALE -> ScaleTest.neither();
            case GOAL_OF_NATURAL -> ScaleTest.goalOfNatural();
            case DATE_STALE -> DateTest.before(knowledge.period());
            case MUNICIPALITY_BAD -> MunicipalityTest.bad(knowledge.reforms());
            case MUNICIPALITY_OLD -> MunicipalityTest.old(knowledge.reforms());
            case NAME_DUPLICATE -> NameTest.among(bodies);
            case GEOMETRY_OUTSIDE_AREA -> PlaceTest.outside(knowledge.areas());
            case GEOMETRY_MISSING -> PlaceTest.missing();
        };
    }
}
