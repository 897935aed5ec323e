package no.omland.web.live;

import no.omland.dataset.WorkspaceSnapshot;
import no.omland.maps.atlas.AtlasLayers;
import no.omland.maps.tile.TileSet;

/**
 * A snapshot with what is made of it once, for all requests.
 *
 * @param tiles cut from the snapshot's layers
 * @param extents where each body is
 */
public record ServedSnapshot(WorkspaceSnapshot snapshot, TileSet tiles, BodyExtents extents) {

    static ServedSnapshot of(WorkspaceSnapshot snapshot) {
        return new ServedSnapshot(
                snapshot, new TileSet(AtlasLayers.of(snapshot)), BodyExtents.of(snapshot.waterBodies()));
    }

    public String version() {
        return snapshot.version();
    }
}
