package no.omland.maps.tile;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The tiles used last, as many as fit into a number of bytes. Its lock is held for a look-up only. */
final class TileCache {

    /** What an entry costs beside its bytes; empty tiles are remembered too. */
    private static final int ENTRY_BYTES = 128;

    private final long limitBytes;
    private final LinkedHashMap<TileAddress, byte[]> tiles = new LinkedHashMap<>(256, 0.75f, true);
    private long heldBytes;

    TileCache(long limitBytes) {
        if (limitBytes < 0) {
            throw new IllegalArgumentException("a cache must hold >= 0 bytes, got " + limitBytes);
        }
        this.limitBytes = limitBytes;
    }

    synchronized Optional<byte[]> find(TileAddress address) {
        return Optional.ofNullable(tiles.get(address));
    }

    synchronized void put(TileAddress address, byte[] tile) {
        byte[] before = tiles.put(address, tile);
        heldBytes += cost(tile) - (before == null ? 0 : cost(before));
        Iterator<Map.Entry<TileAddress, byte[]>> oldest = tiles.entrySet().iterator();
        while (heldBytes > limitBytes && oldest.hasNext()) {
            heldBytes -= cost(oldest.next().getValue());
            oldest.remove();
        }
    }

    synchronized long heldBytes() {
        return heldBytes;
    }

    private static long cost(byte[] tile) {
        return tile.length + (long) ENTRY_BYTES;
    }
}
