package no.omland.maps.tile;

import java.util.List;

/**
 * Writes Mapbox Vector Tiles, version 2.1.
 *
 * @see <a href="https://github.com/mapbox/vector-tile-spec/tree/master/2.1">Mapbox Vector Tile Specification 2.1</a>
 */
public final class VectorTileEncoder {

    /** Tile units along a side. */
    public static final int EXTENT = 4096;

    /** Tile units that are drawn beyond every side, 4 pixels, so that strokes do not end at the seam. */
    public static final int BUFFER = 64;

    private static final int TILE_LAYERS = 3;

    private VectorTileEncoder() {}

    /** The tile, not compressed, layers in the given order; no bytes when nothing is seen in it. */
    public static byte[] encode(TileAddress tile, List<DrawnLayer> layers) {
        ProtobufWriter written = new ProtobufWriter();
        for (DrawnLayer layer : layers) {
            if (layer.isDrawnAt(tile.zoom())) {
                ProtobufWriter message = new LayerEncoder(layer).encode(tile);
                if (message.size() > 0) {
                    written.message(TILE_LAYERS, message);
                }
            }
        }
        return written.toByteArray();
    }
}
