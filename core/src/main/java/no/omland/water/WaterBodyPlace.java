package no.omland.water;

import java.util.List;
import no.omland.municipality.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * Where a body belongs.
 *
 * @param area the water area, or null when no source has said
 * @param region the water region (river-basin district)
 * @param basin the river basin by number and name
 * @param municipalities today's municipalities that it lies in
 * @param elsewhere other codes as given: neighbouring countries ({@code SE}), the shelf ({@code 2311}), unknown numbers
 * @param municipalitiesByPosition whether the municipalities were found from its position, since no source lists them
 */
public record WaterBodyPlace(
        @Nullable String area,
        @Nullable String region,
        @Nullable String basin,
        List<MunicipalityNumber> municipalities,
        List<String> elsewhere,
        boolean municipalitiesByPosition) {

    public WaterBodyPlace {
        municipalities = List.copyOf(municipalities);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Whether it lies in more than one municipality, a neighbouring country or the shelf counted as one. */
    public boolean isShared() {
        return municipalities.size() + elsewhere.size() > 1;
    }
}
