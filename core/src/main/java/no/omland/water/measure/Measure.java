package no.omland.water.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.omland.municipality.MunicipalityNumber;
import no.omland.water.WaterBodyId;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be done, or was done, for one body of water or several.
 *
 * @param id tells measures apart
 * @param bodies the bodies it is for; empty when no source has said
 * @param name what it is called, or null
 * @param type as written; what it answers follows from it ({@link MeasureTypes})
 * @param answers the pressure or driver it is meant for, as written, or null; several with {@code ;} between them
 * @param municipality the municipality that has to act, or null
 * @param authority who else has to act (a county governor, a directorate, an owner), as written, or null
 * @param sector as written, or null
 * @param decided the day it was decided, from which § 25 counts three years; or null
 * @param costKroner in whole kroner, or null when not known
 * @param attributes every other column of its sources, blank values left out
 */
public record Measure(
        String id,
        List<WaterBodyId> bodies,
        @Nullable String name,
        @Nullable String type,
        @Nullable String answers,
        @Nullable MunicipalityNumber municipality,
        @Nullable String authority,
        @Nullable String sector,
        MeasureStatus status,
        @Nullable LocalDate decided,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Long costKroner,
        Map<String, String> attributes) {

    public Measure {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a measure must have an id");
        }
        if (costKroner != null && costKroner < 0) {
            throw new IllegalArgumentException("costKroner must be >= 0 kr, got " + costKroner);
        }
        bodies = List.copyOf(bodies);
    }

    /** Its name, else its type, else its id. */
    public String title() {
        return name != null ? name : type != null ? type : id;
    }

    /** Whether it is still meant, or done. A cancelled measure counts for nothing. */
    public boolean counts() {
        return status != MeasureStatus.CANCELLED;
    }
}
