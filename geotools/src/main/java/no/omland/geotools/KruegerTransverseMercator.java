package no.omland.geotools;

import static java.lang.Math.abs;
import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.exp;
import static java.lang.Math.log;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

/**
 * The ellipsoidal transverse Mercator projection by the Krüger series to the sixth order in the third flattening n.
 *
 * <p>Latitude is first taken to the conformal sphere, the sphere is projected by the spherical transverse Mercator, and
 * the result is stretched by the series. For the Earth the truncated terms are below a nanometre within 4,000 km of the
 * central meridian, and below a tenth of a millimetre everywhere in the domain, which ends where η, the easting in units
 * of the rectifying radius, reaches {@value #LARGEST_ETA} (some 9,500 km).
 *
 * <p>Sources: C. F. F. Karney, <i>Transverse Mercator with an accuracy of a few nanometers</i>, Journal of Geodesy 85
 * (2011), DOI 10.1007/s00190-011-0445-3, equations 12, 14, 35 and 36; L. Krüger, <i>Konforme Abbildung des Erdellipsoids
 * in der Ebene</i> (1912), DOI 10.2312/GFZ.b103-krueger28, for the series between geodetic and conformal latitude.
 *
 * <p>Longitude comes before latitude and easting before northing, both in degrees or metres. Immutable, safe for many
 * threads, allocates nothing per point.
 */
public final class KruegerTransverseMercator {
    private static final double LARGEST_ETA = 1.5;
    /** tanh(LARGEST_ETA), the same border on the conformal sphere. */
    private static final double LARGEST_SINE = 0.9051482536448664;

    private static final double GRS80_SEMI_MAJOR_METRES = 6_378_137.0;
    private static final double GRS80_FLATTENING = 1 / 298.257222101;

    private final double centralMeridianDegrees;
    private final double falseEastingMetres;
    private final double falseNorthingMetres;
    /** Metres per radian along the central meridian: the rectifying radius times the scale. */
    private final double radiusMetres;

    private final double[] toConformal;
    private final double[] toGeodetic;
    private final double[] stretch;
    private final double[] unstretch;

    /**
     * @param flattening f = (a-b)/a of the ellipsoid; 0 for a sphere
     * @param scaleFactor on the central meridian, 0.9996 for UTM
     */
    public KruegerTransverseMercator(
            double semiMajorMetres,
            double flattening,
            double centralMeridianDegrees,
            double scaleFactor,
            double falseEastingMetres,
            double falseNorthingMetres) {
        if (!(semiMajorMetres > 0) || !(flattening >= 0 && flattening < 0.02) || !(scaleFactor > 0)) {
            throw new IllegalArgumentException(
                    "semi-major axis and scale must be > 0 and the flattening within 0..0.02, got %s m, %s and %s"
                            .formatted(semiMajorMetres, scaleFactor, flattening));
        }
        this.centralMeridianDegrees = centralMeridianDegrees;
        this.falseEastingMetres = falseEastingMetres;
        this.falseNorthingMetres = falseNorthingMetres;
        double n = flattening / (2 - flattening);
        double n2 = n * n;
        this.radiusMetres =
                scaleFactor * semiMajorMetres / (1 + n) * (1 + n2 * (1 / 4.0 + n2 * (1 / 64.0 + n2 / 256.0)));
        this.toConformal = KruegerSeries.GEODETIC_TO_CONFORMAL.coefficients(n);
        this.toGeodetic = KruegerSeries.CONFORMAL_TO_GEODETIC.coefficients(n);
        this.stretch = KruegerSeries.SPHERE_TO_PLANE.coefficients(n);
        this.unstretch = KruegerSeries.PLANE_TO_SPHERE.coefficients(n);
    }

    /** UTM north of the equator on the GRS80 ellipsoid of ETRS89, zone 1 to 60. */
    public static KruegerTransverseMercator utm(int zone) {
        if (zone < 1 || zone > 60) {
            throw new IllegalArgumentException("UTM zone must be within 1..60, got " + zone);
        }
        return new KruegerTransverseMercator(
                GRS80_SEMI_MAJOR_METRES, GRS80_FLATTENING, zone * 6 - 183, 0.9996, 500_000, 0);
    }

    /**
     * Moves points from longitude, latitude (degrees) to easting, northing (metres), in place.
     *
     * @param xy pairs, from {@code offset} on
     * @return how many points were moved; fewer than {@code points} means that the next one is not finite or lies outside
     *     the domain, and that it and those after it are as they were
     */
    public int forward(double[] xy, int offset, int points) {
        for (int point = 0, i = offset; point < points; point++, i += 2) {
            double longitude = xy[i] - centralMeridianDegrees;
            double latitude = xy[i + 1];
            if (!(abs(latitude) <= 90 && abs(longitude) <= 540)) {
                return point;
            }
            if (!project(toRadians(longitude), toRadians(latitude), xy, i)) {
                return point;
            }
            xy[i] = falseEastingMetres + radiusMetres * xy[i];
            xy[i + 1] = falseNorthingMetres + radiusMetres * xy[i + 1];
        }
        return points;
    }

    /**
     * Moves points from easting, northing (metres) to longitude, latitude (degrees), in place. Longitudes are within
     * -180..180.
     *
     * @return how many points were moved, as for {@link #forward}
     */
    public int inverse(double[] xy, int offset, int points) {
        for (int point = 0, i = offset; point < points; point++, i += 2) {
            double eta = (xy[i] - falseEastingMetres) / radiusMetres;
            double xi = (xy[i + 1] - falseNorthingMetres) / radiusMetres;
            if (!(abs(eta) <= LARGEST_ETA && abs(xi) <= Math.PI)) {
                return point;
            }
            unproject(xi, eta, xy, i);
            double longitude = toDegrees(xy[i]) + centralMeridianDegrees;
            xy[i] = longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
            xy[i + 1] = toDegrees(xy[i + 1]);
        }
        return points;
    }

    /** Writes η, ξ at {@code i}; false, and nothing written, outside the domain. Radians in, radians out. */
    private boolean project(double longitude, double latitude, double[] out, int i) {
        double sinPhi = sin(latitude);
        double cosPhi = cos(latitude);
        double conformal = latitude + sineSum(toConformal, 2 * sinPhi * cosPhi, (cosPhi - sinPhi) * (cosPhi + sinPhi));
        double sinChi = sin(conformal);
        double cosChi = cos(conformal);
        double across = cosChi * sin(longitude);
        if (!(abs(across) <= LARGEST_SINE)) {
            return false;
        }
        double along = cosChi * cos(longitude);
        double xi = atan2(sinChi, along);
        double eta = 0.5 * log((1 + across) / (1 - across));

        double squared = sinChi * sinChi + along * along;
        double sin2 = 2 * sinChi * along / squared;
        double cos2 = (along - sinChi) * (along + sinChi) / squared;
        double cosh2 = (1 + across * across) / squared;
        double sinh2 = 2 * across / squared;
        complexSum(stretch, sin2, cos2, sinh2, cosh2, xi, eta, 1, out, i);
        return true;
    }

    /** Writes longitude from the central meridian and latitude at {@code i}. Radians in, radians out. */
    private void unproject(double xi, double eta, double[] out, int i) {
        double e = exp(2 * eta);
        double sinh2 = 0.5 * (e - 1 / e);
        double cosh2 = 0.5 * (e + 1 / e);
        complexSum(unstretch, sin(2 * xi), cos(2 * xi), sinh2, cosh2, xi, eta, -1, out, i);

        double grown = exp(out[i]);
        double sinhEta = 0.5 * (grown - 1 / grown);
        double coshEta = 0.5 * (grown + 1 / grown);
        double sinXi = sin(out[i + 1]);
        double cosXi = cos(out[i + 1]);
        double sinChi = sinXi / coshEta;
        double cosChi = sqrt(sinhEta * sinhEta + cosXi * cosXi) / coshEta;
        out[i] = atan2(sinhEta, cosXi);
        out[i + 1] =
                atan2(sinChi, cosChi) + sineSum(toGeodetic, 2 * sinChi * cosChi, (cosChi - sinChi) * (cosChi + sinChi));
    }

    /** Σ c[j] sin 2jx for j = 1..6 by Clenshaw's recurrence, from sin 2x and cos 2x. */
    private static double sineSum(double[] c, double sin2, double cos2) {
        double t = 2 * cos2;
        double b6 = c[5];
        double b5 = c[4] + t * b6;
        double b4 = c[3] + t * b5 - b6;
        double b3 = c[2] + t * b4 - b5;
        double b2 = c[1] + t * b3 - b4;
        double b1 = c[0] + t * b2 - b3;
        return b1 * sin2;
    }

    /** Writes ζ + sign · Σ c[j] sin 2jζ for the complex ζ = ξ + iη: η at {@code i}, ξ after it. Clenshaw's recurrence. */
    private static void complexSum(
            double[] c,
            double sin2,
            double cos2,
            double sinh2,
            double cosh2,
            double xi,
            double eta,
            double sign,
            double[] out,
            int i) {
        double tr = 2 * cos2 * cosh2;
        double ti = -2 * sin2 * sinh2;
        double r1 = c[5];
        double i1 = 0;
        double r2 = 0;
        double i2 = 0;
        for (int j = 4; j >= 0; j--) {
            double r = c[j] + tr * r1 - ti * i1 - r2;
            double m = tr * i1 + ti * r1 - i2;
            r2 = r1;
            i2 = i1;
            r1 = r;
            i1 = m;
        }
        double sr = sin2 * cosh2;
        double si = cos2 * sinh2;
        out[i] = eta + sign * (r1 * si + i1 * sr);
        out[i + 1] = xi + sign * (r1 * sr - i1 * si);
    }
}
