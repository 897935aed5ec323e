package no.omland.crs;

import no.omland.geotools.KruegerTransverseMercator;

/** A UTM zone, by the Krüger series. */
record TransverseMercatorProjection(KruegerTransverseMercator krueger) implements Projection {
    @Override
    public int fromLongitudeLatitude(double[] xy, int offset, int points) {
        return krueger.forward(xy, offset, points);
    }

    @Override
    public int toLongitudeLatitude(double[] xy, int offset, int points) {
        return krueger.inverse(xy, offset, points);
    }

    @Override
    public String domain() {
        return "a place within 9,500 km of the central meridian, as easting and northing in metres";
    }
}
