package no.omland.maps.atlas;

import java.util.Map;
import no.omland.crs.CoordinateOutOfDomainException;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.feature.FeatureSet;
import no.omland.maps.tile.DrawnLayer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Any layer, ready to be drawn without knowing what it is about. A feature's id in the tiles is its index in the set.
 *
 * @param drawn its tiles are cut from this
 * @param bounds of all that has a place, drawn or not, EPSG:4326 degrees; null envelope when nothing has
 * @param located how many features have a place that a map can show
 */
public record PlainLayer(DrawnLayer drawn, Envelope bounds, int located) {

    /** Half the width of the world in web Mercator; nothing farther out can be drawn. */
    private static final double MERCATOR_LIMIT_METRES = 20_037_508.34;

    /**
     * Prepares a set.
     *
     * @param name of the layer in the tiles
     * @param most draws at most so many features, picked evenly over the set
     */
    public static PlainLayer of(String name, FeatureSet set, int most) {
        DrawnLayer.Builder layer = DrawnLayer.named(name);
        Envelope mercator = new Envelope();
        EpsgCode crs = set.crs();
        int located = 0;
        if (crs != null) {
            CoordinateTransform toMercator = CoordinateTransform.between(crs, EpsgCode.WEB_MERCATOR);
            int step = Math.max(1, (set.size() + most - 1) / most);
            for (int i = 0; i < set.size(); i++) {
                Geometry moved = moved(set.features().get(i).geometry(), toMercator);
                if (moved != null) {
                    located++;
                    mercator.expandToInclude(moved.getEnvelopeInternal());
                    if (i % step == 0) {
                        layer.add(i, moved, Map.of());
                    }
                }
            }
        }
        return new PlainLayer(built(layer, name), degrees(mercator), located);
    }

    private static @Nullable Geometry moved(@Nullable Geometry geometry, CoordinateTransform toMercator) {
        if (geometry == null || geometry.isEmpty()) {
            return null;
        }
        try {
            Geometry moved = toMercator.transform(geometry);
            Envelope box = moved.getEnvelopeInternal();
            boolean inside = box.getMinX() >= -MERCATOR_LIMIT_METRES
                    && box.getMaxX() <= MERCATOR_LIMIT_METRES
                    && box.getMinY() >= -MERCATOR_LIMIT_METRES
                    && box.getMaxY() <= MERCATOR_LIMIT_METRES;
            return inside ? moved : null;
        } catch (CoordinateOutOfDomainException nowhere) {
            return null;
        }
    }

    /** Features that lie where longitude and latitude are 0, as those of a wrongly stated system may, are not drawn. */
    private static DrawnLayer built(DrawnLayer.Builder layer, String name) {
        try {
            return layer.build();
        } catch (IllegalArgumentException atTheOrigin) {
            return DrawnLayer.named(name).build();
        }
    }

    private static Envelope degrees(Envelope mercator) {
        if (mercator.isNull()) {
            return mercator;
        }
        double[] corners = {mercator.getMinX(), mercator.getMinY(), mercator.getMaxX(), mercator.getMaxY()};
        CoordinateTransform.between(EpsgCode.WEB_MERCATOR, EpsgCode.WGS84).apply(corners, 0, 2);
        return new Envelope(corners[0], corners[2], corners[1], corners[3]);
    }
}
