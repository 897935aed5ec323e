package no.omland.data.lofoten;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** TEMPORARY: Krueger series. */
final class Projection {
    private static final double A = 6378137, F = 1 / 298.257222101, N = F / (2 - F), K0 = 0.9996;
    private static final double R = A / (1 + N) * (1 + N * N / 4 + N * N * N * N / 64);
    private static final double[] AL = {N / 2 - 2 * N * N / 3 + 5 * N * N * N / 16, 13 * N * N / 48 - 3 * N * N * N / 5, 61 * N * N * N / 240};
    private static final double[] BE = {N / 2 - 2 * N * N / 3 + 37 * N * N * N / 96, N * N / 48 + N * N * N / 15, 17 * N * N * N / 480};
    private static final double[] DE = {2 * N - 2 * N * N / 3 - 2 * N * N * N, 7 * N * N / 3 - 8 * N * N * N / 5, 56 * N * N * N / 15};

    Geometry toMetres(Geometry degrees) {
        return map(degrees, true);
    }

    Geometry toDegrees(Geometry metres) {
        return map(metres, false);
    }

    Coordinate toMetres(double lon, double lat) {
        return toMetres(new org.locationtech.jts.geom.GeometryFactory().createPoint(new Coordinate(lon, lat))).getCoordinate();
    }

    private static Geometry map(Geometry g, boolean forward) {
        Geometry copy = g.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override public void filter(CoordinateSequence s, int i) {
                double[] r = forward ? fwd(s.getX(i), s.getY(i)) : inv(s.getX(i), s.getY(i));
                s.setOrdinate(i, 0, r[0]); s.setOrdinate(i, 1, r[1]);
            }
            @Override public boolean isDone() { return false; }
            @Override public boolean isGeometryChanged() { return true; }
        });
        return copy;
    }

    private static double[] fwd(double lon, double lat) {
        double l = Math.toRadians(lon - 15), p = Math.toRadians(lat);
        double e = 2 * Math.sqrt(N) / (1 + N);
        double s = Math.sin(p);
        double t = Math.sinh(atanh(s) - e * atanh(e * s));
        double xi = Math.atan2(t, Math.cos(l)), eta = atanh(Math.sin(l) / Math.sqrt(1 + t * t));
        double x = xi, y = eta;
        for (int j = 1; j <= 3; j++) { x += AL[j-1] * Math.sin(2*j*xi) * Math.cosh(2*j*eta); y += AL[j-1] * Math.cos(2*j*xi) * Math.sinh(2*j*eta); }
        return new double[] {cm(500000 + K0 * R * y), cm(K0 * R * x)};
    }

    private static double cm(double v) { return Math.round(v * 100) / 100.0; }

    private static double[] inv(double E, double Nn) {
        double xi = Nn / (K0 * R), eta = (E - 500000) / (K0 * R);
        double x = xi, y = eta;
        for (int j = 1; j <= 3; j++) { x -= BE[j-1] * Math.sin(2*j*xi) * Math.cosh(2*j*eta); y -= BE[j-1] * Math.cos(2*j*xi) * Math.sinh(2*j*eta); }
        double c = Math.asin(Math.sin(x) / Math.cosh(y));
        double p = c;
        for (int j = 1; j <= 3; j++) p += DE[j-1] * Math.sin(2*j*c);
        return new double[] {15 + Math.toDegrees(Math.atan2(Math.sinh(y), Math.cos(x))), Math.toDegrees(p)};
    }

    private static double atanh(double x) { return 0.5 * Math.log((1 + x) / (1 - x)); }
}
