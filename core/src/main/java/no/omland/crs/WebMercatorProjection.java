package no.omland.crs;

import static java.lang.Math.abs;
import static java.lang.Math.atan;
import static java.lang.Math.exp;
import static java.lang.Math.log;
import static java.lang.Math.sin;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

/**
 * The projection of web maps: latitude on the ellipsoid, taken as latitude on a sphere. IOGP Guidance Note 7-2, Popular
 * Visualisation Pseudo Mercator, EPSG method 1024. Ends at {@value #LARGEST_LATITUDE_DEGREES}°, as the poles are infinitely
 * far away; web maps show ±85.06°.
 */
final class WebMercatorProjection implements Projection {
    private static final double RADIUS_METRES = 6_378_137;
    private static final double LARGEST_LATITUDE_DEGREES = 89.5;
    /** Twice around, so that what crosses the 180th meridian need not be cut. */
    private static final double LARGEST_METRES = RADIUS_METRES * 2 * Math.PI * (1 + 1e-12);

    @Override
    public int fromLongitudeLatitude(double[] xy, int offset, int points) {
        for (int point = 0, i = offset; point < points; point++, i += 2) {
            double latitude = xy[i + 1];
            if (!(abs(xy[i]) <= 360 && abs(latitude) <= LARGEST_LATITUDE_DEGREES)) {
                return point;
            }
            double sine = sin(toRadians(latitude));
            xy[i] = RADIUS_METRES * toRadians(xy[i]);
            xy[i + 1] = RADIUS_METRES * 0.5 * log((1 + sine) / (1 - sine));
        }
        return points;
    }

    @Override
    public int toLongitudeLatitude(double[] xy, int offset, int points) {
        for (int point = 0, i = offset; point < points; point++, i += 2) {
            double y = xy[i + 1];
            if (!(abs(xy[i]) <= LARGEST_METRES && abs(y) <= LARGEST_METRES)) {
                return point;
            }
            xy[i] = toDegrees(xy[i] / RADIUS_METRES);
            xy[i + 1] = toDegrees(2 * atan(exp(y / RADIUS_METRES)) - Math.PI / 2);
        }
        return points;
    }

    @Override
    public String domain() {
        return "a latitude within -89.5..89.5°, which is x and y within 40,075 km of the origin";
    }
}
