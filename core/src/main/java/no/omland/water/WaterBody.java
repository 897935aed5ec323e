package no.omland.water;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<String, String> attributes) {

    public WaterBody {
        pressures = List.copyOf(pressures);
    }

    /** Whether it meets its own ecological goal; empty when class or goal is not known. */
    public Optional<Boolean> meetsObjective() {
        if (!ecologicalClass.isKnown() || !objective.ecological().isKnown()) {
            return Optional.empty();
        }
        return Optional.of(ecologicalClass.meets(objective.ecological()));
    }

    /** The name, or the id when it has none. */
    public String title() {
        return name == null ? id.text() : name;
    }
}
