package no.omland.water;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * The unit of status: a river stretch, a lake, a stretch of coast, a groundwater body.
 *
 * @param name null when no source names it
 * @param ecologicalClass of status when natural, of potential when heavily modified or artificial
 * @param waterType the register's type code, or null
 * @param changed when the register last changed it, or null
 * @param geometry in EPSG:25833, a point when only its position is known, or null
 * @param words what the sources say before one meaning is made of it
 * @param attributes every other column of its sources under the source's name, in order; blank values left out
 */
public record WaterBody(
        WaterBodyId id,
        @Nullable String name,
        WaterCategory category,
        Modification modification,
        EcologicalClass ecologicalClass,
        ChemicalStatus chemicalStatus,
        EnvironmentalObjective objective,
        WaterBodyPlace place,
        @Nullable String waterType,
        @Nullable LocalDate changed,
        List<Pressure> pressures,
        @Nullable Geometry geometry,
        RegisterWords words,
        Map<String, String> attributes) {

    public WaterBody {
        pressures = List.copyOf(pressures);
    }

    /** A body of which only the meaning is known that was made of its sources. */
    public WaterBody(
            WaterBodyId id,
            @Nullable String name,
            WaterCategory category,
            Modification modification,
            EcologicalClass ecologicalClass,
            ChemicalStatus chemicalStatus,
            EnvironmentalObjective objective,
            WaterBodyPlace place,
            @Nullable String waterType,
            @Nullable LocalDate changed,
            List<Pressure> pressures,
            @Nullable Geometry geometry,
            Map<String, String> attributes) {
        this(
                id,
                name,
                category,
                modification,
                ecologicalClass,
                chemicalStatus,
                objective,
                place,
                waterType,
                changed,
                pressures,
                geometry,
                RegisterWords.NONE,
                attributes);
    }

    /** Whether it meets its own ecological goal; empty when class or goal is not known. */
    public Optional<Boolean> meetsObjective() {
        if (!ecologicalClass.isKnown() || !objective.ecological().isKnown()) {
            return Optional.empty();
        }
        return Optional.of(ecologicalClass.meets(objective.ecological()));
    }

    /** How many classes it lies below its own ecological goal: 0 when it meets it, empty when class or goal is not known. */
    public OptionalInt gapInClasses() {
        EcologicalClass goal = objective.ecological();
        if (!ecologicalClass.isKnown() || !goal.isKnown()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Math.max(0, ecologicalClass.ordinal() - goal.ordinal()));
    }

    /** The name, or the id when it has none. */
    public String title() {
        return name == null ? id.text() : name;
    }
}
