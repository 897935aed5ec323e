package no.omland.web.travel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.travel.TravelCase;
import no.omland.dataset.travel.TravelGround;
import no.omland.dataset.travel.TravelWish;
import no.omland.issue.DataException;
import no.omland.maps.atlas.RoadLayer;
import no.omland.maps.tile.TileSet;
import no.omland.network.RoadColumns;
import no.omland.web.live.LiveWorkspace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ground of the workspace as it is served. It is made in the background as soon as the workspace is opened or has changed, so that the first question need not
 * wait; who asks before that waits for it.
 */
public final class TravelRoom {

    private static final Logger LOG = LoggerFactory.getLogger(TravelRoom.class);
    private static final long TILE_CACHE_BYTES = 16L << 20;

    private final LiveWorkspace workspace;
    private final ExecutorService warming = Executors.newSingleThreadExecutor(TravelRoom::daemon);
    private @Nullable Made made;
    private volatile Progress progress = Progress.of(Phase.READING);

    public TravelRoom(LiveWorkspace workspace) {
        this.workspace = workspace;
        workspace.whenServed(this::begin);
    }

    /** How far the ground has come. */
    enum Phase {
        /** There are no roads. */
        NONE,
        READING,
        /** People are connected to the roads. */
        CONNECTING,
        READY;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param ground empty until it is read */
    record Progress(Phase phase, Optional<TravelGround> ground) {

        static Progress of(Phase phase) {
            return new Progress(phase, Optional.empty());
        }
    }

    private record Made(String version, TravelGround ground, TileSet tiles) {}

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "travel-warming");
        thread.setDaemon(true);
        return thread;
    }

    private void begin() {
        progress = Progress.of(Phase.READING);
        try {
            warming.execute(this::warm);
        } catch (RejectedExecutionException closing) {
            LOG.debug("not warming: the server is closing");
        }
    }

    private void warm() {
        try {
            if (!workspace.served().snapshot().hasRoads()) {
                progress = Progress.of(Phase.NONE);
                return;
            }
            TravelGround ground = made().ground();
            progress = new Progress(Phase.CONNECTING, Optional.of(ground));
            TravelCase usual = ground.under(TravelWish.USUAL);
            ground.offices().forEach(usual::find);
            if (!ground.people().points().isEmpty()) {
                usual.demand();
            }
            progress = new Progress(Phase.READY, Optional.of(ground));
        } catch (DataException unusable) {
            // Whoever asks is told.
            LOG.info("travel is not ready: {}", unusable.getMessage());
            progress = Progress.of(Phase.READY);
        } catch (RuntimeException ours) {
            LOG.error("travel is not ready", ours);
            progress = Progress.of(Phase.READY);
        }
    }

    /** The version of the workspace that is served. */
    public String version() {
        return workspace.served().version();
    }

    Progress progress() {
        return progress;
    }

    public LiveWorkspace workspace() {
        return workspace;
    }

    /** @throws DataException when there are no roads */
    public TravelGround ground() {
        return made().ground();
    }

    /**
     * The roads as tiles.
     *
     * @throws DataException when there are none
     */
    TileSet tiles() {
        return made().tiles();
    }

    private synchronized Made made() {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        Made there = made;
        if (there == null || !there.version().equals(snapshot.version())) {
            TravelGround ground = workspace.read(opened -> TravelGround.of(snapshot, opened));
            there = new Made(
                    snapshot.version(),
                    ground,
                    new TileSet(
                            List.of(RoadLayer.of("roads", ground.network(), link -> isWinterClosed(ground, link))),
                            TILE_CACHE_BYTES));
            made = there;
        }
        return there;
    }

    private static boolean isWinterClosed(TravelGround ground, int link) {
        return ground.roads().flag(link, RoadColumns.WINTER_CLOSED).orElse(false);
    }

    void close() {
        warming.shutdownNow();
    }
}
