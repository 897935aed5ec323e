package no.omland.maps.tile;

import org.locationtech.jts.geom.Envelope;

/**
 * A square of the web map: column 0 begins in the west, row 0 in the north, and zoom {@code z} has 2^z of each.
 *
 * @param zoom 0..{@value #HIGHEST_ZOOM}
 * @param column 0..2^zoom - 1, eastward
 * @param row 0..2^zoom - 1, southward
 */
public record TileAddress(int zoom, int column, int row) {

    public static final int HIGHEST_ZOOM = 22;

    /** Half the side of the square that web Mercator covers. */
    static final double WORLD_HALF_METRES = 20037508.342789244;

    /** Pixels along a tile's side as the page draws it. */
    static final int PIXELS = 256;

    /** @throws IllegalArgumentException when the address is outside the world */
    public TileAddress {
        if (zoom < 0 || zoom > HIGHEST_ZOOM) {
            throw new IllegalArgumentException("zoom must be 0.." + HIGHEST_ZOOM + ", got " + zoom);
        }
        int last = (1 << zoom) - 1;
        if (column < 0 || column > last) {
            throw new IllegalArgumentException("column must be 0.." + last + " at zoom " + zoom + ", got " + column);
        }
        if (row < 0 || row > last) {
            throw new IllegalArgumentException("row must be 0.." + last + " at zoom " + zoom + ", got " + row);
        }
    }

    /** The tile that holds a place given in EPSG:3857; a place outside the world gets the nearest tile. */
    public static TileAddress at(int zoom, double xMetres, double yMetres) {
        double side = sideMetres(zoom);
        int last = (1 << zoom) - 1;
        int column = (int) Math.floor((xMetres + WORLD_HALF_METRES) / side);
        int row = (int) Math.floor((WORLD_HALF_METRES - yMetres) / side);
        return new TileAddress(zoom, Math.max(0, Math.min(last, column)), Math.max(0, Math.min(last, row)));
    }

    /** The square in EPSG:3857 metres, without any buffer. */
    public Envelope boundsMetres() {
        double side = sideMetres(zoom);
        double west = westMetres();
        double north = northMetres();
        return new Envelope(west, west + side, north - side, north);
    }

    double westMetres() {
        return column * sideMetres(zoom) - WORLD_HALF_METRES;
    }

    double northMetres() {
        return WORLD_HALF_METRES - row * sideMetres(zoom);
    }

    static double sideMetres(int zoom) {
        return 2 * WORLD_HALF_METRES / (1L << zoom);
    }

    static double pixelMetres(int zoom) {
        return sideMetres(zoom) / PIXELS;
    }

    @Override
    public String toString() {
        return zoom + "/" + column + "/" + row;
    }
}
