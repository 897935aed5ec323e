package no.omland.network.noding;

import no.omland.crs.EpsgCode;
import org.locationtech.jts.geom.Coordinate;

/**
 * How long a line is on the ground. A zone of UTM draws everything 0.04 % too short at its middle and too long far from it: 0.2 % in Sogn and 0.4 % at Vardø, in
 * the zone that Norway keeps all of its data in. Other projected systems are taken as true to length.
 *
 * <p>Source: Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395 (1987), p. 61, first terms; right to a hundred-thousandth within 700 km of
 * the middle of the zone.
 */
public final class GroundLength {

    private static final double SCALE_AT_THE_MIDDLE = 0.9996;
    private static final double FALSE_EASTING_METRES = 500_000;

    /** Mean radius of curvature of GRS 80 at 63° N. */
    private static final double RADIUS_METRES = 6_382_000;

    private final boolean isUtm;

    public GroundLength(EpsgCode crs) {
        int number = crs.number();
        isUtm = number >= 25_828 && number <= 25_838 || number >= 32_628 && number <= 32_638;
    }

    /** @param course in the system; two or more corners */
    public double metres(Coordinate... course) {
        double length = 0;
        for (int i = 1; i < course.length; i++) {
            length += course[i - 1].distance(course[i]) / scale((course[i - 1].x + course[i].x) / 2);
        }
        return length;
    }

    private double scale(double easting) {
        if (!isUtm) {
            return 1;
        }
        double angle = (easting - FALSE_EASTING_METRES) / (SCALE_AT_THE_MIDDLE * RADIUS_METRES);
        double square = angle * angle;
        return SCALE_AT_THE_MIDDLE * (1 + square / 2 + square * square / 24);
    }
}
