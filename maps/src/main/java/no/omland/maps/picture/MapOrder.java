package no.omland.maps.picture;

import java.util.Map;
import java.util.Set;
import no.omland.water.WaterBodyId;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * What a map is to show.
 *
 * @param extent in EPSG:25833; all of it is shown, and as much more as the sheet has room for
 * @param chosen the bodies in their class colours; the others are faint
 * @param numbers a number for some bodies, written beside them, that leads to a list
 * @param focus an area in EPSG:25833 whose border is drawn strongly, or null
 * @param language of the letters of the classes: nb, nn or en
 */
public record MapOrder(
        Envelope extent,
        Set<WaterBodyId> chosen,
        Map<WaterBodyId, Integer> numbers,
        @Nullable Geometry focus,
        String language,
        double widthPoints,
        double heightPoints,
        String description) {

    public MapOrder {
        if (extent.isNull()) {
            throw new IllegalArgumentException("a map must have an extent, got an empty one");
        }
        extent = new Envelope(extent);
        chosen = Set.copyOf(chosen);
        numbers = Map.copyOf(numbers);
    }
}
