package no.omland.crs;

/** Longitude, latitude in degrees as they are. Moves nothing, but refuses what cannot be degrees. */
final class GeographicProjection implements Projection {
    @Override
    public int fromLongitudeLatitude(double[] xy, int offset, int points) {
        for (int point = 0, i = offset; point < points; point++, i += 2) {
            if (!(Math.abs(xy[i]) <= 360 && Math.abs(xy[i + 1]) <= 90)) {
                return point;
            }
        }
        return points;
    }

    @Override
    public int toLongitudeLatitude(double[] xy, int offset, int points) {
        return fromLongitudeLatitude(xy, offset, points);
    }

    @Override
    public String domain() {
        return "longitude within -360..360 and latitude within -90..90, in degrees and in this order";
    }
}
