package no.omland.web.map;

import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.feature.FeatureSet;
import no.omland.municipality.Municipality;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Where a map of the workspace begins when nothing on it is chosen: around its municipalities, else its settlements, else its land. */
public final class GroundBounds {

    private GroundBounds() {}

    /** West, south, east and north in degrees; null when the workspace has none of them. */
    public static double @Nullable [] of(WorkspaceSnapshot snapshot) {
        Envelope municipalities = new Envelope();
        for (Municipality each : snapshot.municipalities().list()) {
            Geometry geometry = each.geometry();
            if (geometry != null) {
                municipalities.expandToInclude(geometry.getEnvelopeInternal());
            }
        }
        if (!municipalities.isNull()) {
            return degrees(municipalities, WorkspaceSnapshot.CRS);
        }
        for (String layer : new String[] {"places", "land"}) {
            FeatureSet there = snapshot.backdrop(layer).orElse(null);
            EpsgCode crs = there == null ? null : there.crs();
            if (there != null && crs != null && !there.envelope().isNull()) {
                return degrees(there.envelope(), crs);
            }
        }
        return null;
    }

    /** The corners of a box in degrees, which is right to a few hundred metres and enough to aim a map. */
    static double[] degrees(Envelope box, EpsgCode crs) {
        double[] corners = {
            box.getMinX(), box.getMinY(), box.getMaxX(), box.getMinY(),
            box.getMaxX(), box.getMaxY(), box.getMinX(), box.getMaxY()
        };
        CoordinateTransform.between(crs, EpsgCode.WGS84).apply(corners, 0, 4);
        Envelope degrees = new Envelope();
        for (int i = 0; i < corners.length; i += 2) {
            degrees.expandToInclude(corners[i], corners[i + 1]);
        }
        return new double[] {degrees.getMinX(), degrees.getMinY(), degrees.getMaxX(), degrees.getMaxY()};
    }
}
