package no.omland.web.live;

import java.util.concurrent.CompletableFuture;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.maps.atlas.AtlasLayers;
import no.omland.maps.pack.PackMaker;
import no.omland.maps.style.MapStyle;
import no.omland.maps.tile.TileSet;
import no.omland.water.screening.Plan;
import no.omland.water.screening.PlanScreening;
import no.omland.water.screening.RiverNetwork;
import no.omland.water.screening.Worksheet;
import org.jspecify.annotations.Nullable;

/** A snapshot with what is made of it once, for all requests. */
public final class ServedSnapshot {

    private final WorkspaceSnapshot snapshot;
    private final BodyExtents extents;
    private final CompletableFuture<TileSet> tiles;
    private @Nullable PackMaker packs;
    private @Nullable RiverNetwork network;

    private ServedSnapshot(WorkspaceSnapshot snapshot) {
        this.snapshot = snapshot;
        this.extents = BodyExtents.of(snapshot.waterBodies());
        // Figures need no tiles, so the first answers do not wait for them.
        this.tiles = CompletableFuture.supplyAsync(() -> new TileSet(AtlasLayers.of(snapshot)));
    }

    /** A snapshot to be asked. */
    public static ServedSnapshot of(WorkspaceSnapshot snapshot) {
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

    /**
     * Screens a plan; the first call finds which river runs into which.
     *
     * @throws no.omland.issue.DataException when the plan touches too much
     */
    public Worksheet worksheet(Plan plan, double distanceMetres) {
        return Worksheet.of(
                PlanScreening.of(plan, distanceMetres, snapshot.waterBodies(), network()),
                snapshot.qualityElements(),
                snapshot.interests());
    }

    private synchronized RiverNetwork network() {
        RiverNetwork found = network == null
                ? RiverNetwork.of(snapshot.waterBodies(), RiverNetwork.USUAL_TOLERANCE_METRES)
                : network;
        network = found;
        return found;
    }

    public String version() {
        return snapshot.version();
    }
}
