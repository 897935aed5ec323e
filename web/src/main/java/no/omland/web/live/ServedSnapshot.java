package no.omland.web.live;

import java.util.concurrent.CompletableFuture;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.maps.atlas.AtlasLayers;
import no.omland.maps.pack.PackMaker;
import no.omland.maps.style.MapStyle;
import no.omland.maps.tile.TileSet;
import org.jspecify.annotations.Nullable;

/** A snapshot with what is made of it once, for all requests. */
public final class ServedSnapshot {

    private final WorkspaceSnapshot snapshot;
    private final BodyExtents extents;
    private final CompletableFuture<TileSet> tiles;
    private @Nullable PackMaker packs;

    private ServedSnapshot(WorkspaceSnapshot snapshot) {
        this.snapshot = snapshot;
        this.extents = BodyExtents.of(snapshot.waterBodies());
        // Figures need no tiles, so the first answers do not wait for them.
        this.tiles = CompletableFuture.supplyAsync(() -> new TileSet(AtlasLayers.of(snapshot)));
    }

    static ServedSnapshot of(WorkspaceSnapshot snapshot) {
        return new ServedSnapshot(snapshot);
    }

    public WorkspaceSnapshot snapshot() {
        return snapshot;
    }

    /** Where each body is. */
    public BodyExtents extents() {
        return extents;
    }

    /** The tiles cut from the snapshot's layers; the first call may have to wait for the layers. */
    public TileSet tiles() {
        return tiles.join();
    }

    /** Makes packs of it; the first call finds what their maps are drawn from. */
    public synchronized PackMaker packs() {
        PackMaker made = packs == null ? new PackMaker(snapshot, MapStyle.standard()) : packs;
        packs = made;
        return made;
    }

    public String version() {
        return snapshot.version();
    }
}
