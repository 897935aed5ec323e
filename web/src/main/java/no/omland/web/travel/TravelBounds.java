package no.omland.web.travel;

import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelGround;
import no.omland.network.RoadNetwork;
import org.locationtech.jts.geom.Envelope;

/** Where a map of travel begins: around the offices, or around all roads when there are none. */
final class TravelBounds {

    /** How much is seen beyond the outermost offices. */
    private static final double MARGIN_METRES = 25_000;

    private TravelBounds() {}

    /** West, south, east and north in degrees. */
    static double[] of(TravelGround ground) {
        Envelope roads = roads(ground.network());
        Envelope offices = new Envelope();
        for (Place office : ground.offices()) {
            offices.expandToInclude(office.easting(), office.northing());
        }
        offices.expandBy(MARGIN_METRES);
        Envelope box = offices.isNull() || !offices.intersects(roads) ? roads : offices.intersection(roads);
        double[] corners = {
            box.getMinX(), box.getMinY(), box.getMaxX(), box.getMinY(),
            box.getMaxX(), box.getMaxY(), box.getMinX(), box.getMaxY()
        };
        CoordinateTransform.between(WorkspaceSnapshot.CRS, EpsgCode.WGS84).apply(corners, 0, 4);
        Envelope degrees = new Envelope();
        for (int i = 0; i < corners.length; i += 2) {
            degrees.expandToInclude(corners[i], corners[i + 1]);
        }
        return new double[] {degrees.getMinX(), degrees.getMinY(), degrees.getMaxX(), degrees.getMaxY()};
    }

    private static Envelope roads(RoadNetwork network) {
        Envelope box = new Envelope();
        for (int node = 0; node < network.nodeCount(); node++) {
            box.expandToInclude(network.easting(node), network.northing(node));
        }
        return box;
    }
}
