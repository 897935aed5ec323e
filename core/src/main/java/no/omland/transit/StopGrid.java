package no.omland.transit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.omland.importing.gtfs.FeedStop;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds stops near a place. */
final class StopGrid {

    private static final double EARTH_RADIUS_METRES = 6_371_008.8;
    private static final double METRES_PER_DEGREE = Math.PI * EARTH_RADIUS_METRES / 180;

    /** A stop, and how far away it is in a straight line. */
    record Near(int stop, double metres) {}

    private final List<FeedStop> stops;
    private final STRtree tree = new STRtree();

    StopGrid(List<FeedStop> stops) {
        this.stops = stops;
        for (int s = 0; s < stops.size(); s++) {
            FeedStop.Place place = stops.get(s).place();
            if (place != null) {
                double x = place.longitudeDegrees();
                double y = place.latitudeDegrees();
                tree.insert(new Envelope(x, x, y, y), s);
            }
        }
        tree.build();
    }

    /** The stops within a distance, the nearest first. */
    List<Near> near(double longitudeDegrees, double latitudeDegrees, double metres) {
        double high = metres / METRES_PER_DEGREE * 1.001;
        double cosine = Math.cos(Math.toRadians(Math.min(89, Math.abs(latitudeDegrees) + high)));
        double wide = high / cosine;
        Envelope around = new Envelope(
                longitudeDegrees - wide, longitudeDegrees + wide, latitudeDegrees - high, latitudeDegrees + high);
        List<Near> found = new ArrayList<>();
        for (Object each : tree.query(around)) {
            int stop = (Integer) each;
            FeedStop.Place place = stops.get(stop).place();
            if (place != null) {
                double away =
                        metres(longitudeDegrees, latitudeDegrees, place.longitudeDegrees(), place.latitudeDegrees());
                if (away <= metres) {
                    found.add(new Near(stop, away));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Near::metres).thenComparingInt(Near::stop));
        return found;
    }

    /** The distance along the sphere, by the haversine formula; a walk needs no ellipsoid. */
    static double metres(double longitude, double latitude, double otherLongitude, double otherLatitude) {
        double half = Math.sin(Math.toRadians(otherLatitude - latitude) / 2);
        double halfAlong = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
        double a = half * half
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(otherLatitude)) * halfAlong * halfAlong;
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
