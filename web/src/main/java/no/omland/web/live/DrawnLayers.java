package no.omland.web.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import no.omland.exporting.ExportSource;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.issue.DataException;
import no.omland.maps.atlas.PlainLayer;
import no.omland.maps.tile.TileSet;
import org.jspecify.annotations.Nullable;

/** Layers of the workspace as they are drawn when someone switches them on. The last few are remembered, until the workspace changes. */
public final class DrawnLayers {

    /** The most features of a layer that are drawn. */
    public static final int MOST_DRAWN = 100_000;

    private static final int REMEMBERED = 4;
    private static final long CACHE_BYTES = 16L << 20;

    private final LiveWorkspace workspace;
    private final Map<String, Entry> entries = new LinkedHashMap<>(REMEMBERED, 0.75f, true);

    public DrawnLayers(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    private record Entry(String version, CompletableFuture<Shown> shown) {}

    /**
     * A layer as it is drawn.
     *
     * @param count all its features
     * @param values of each feature in the order of the layer, without its geometry
     */
    public record Shown(
            PlainLayer layer, TileSet tiles, int count, List<Field> fields, List<@Nullable Object[]> values) {

        static Shown of(FeatureSet set) {
            PlainLayer layer = PlainLayer.of("layer", set, MOST_DRAWN);
            return new Shown(
                    layer,
                    new TileSet(List.of(layer.drawn()), CACHE_BYTES),
                    set.size(),
                    set.schema().fields(),
                    set.features().stream().map(Feature::values).toList());
        }

        /** The values of a feature, or empty when there is none of that index. */
        public Optional<@Nullable Object[]> find(int index) {
            return index < 0 || index >= values.size() ? Optional.empty() : Optional.of(values.get(index));
        }
    }

    /**
     * A layer of the workspace as it is now.
     *
     * @throws DataException when there is none of that name, or it cannot be read
     */
    public Shown get(String name) {
        String version = workspace.served().version();
        CompletableFuture<Shown> mine = new CompletableFuture<>();
        CompletableFuture<Shown> shown = remembered(name, version, mine);
        if (shown == mine) {
            try {
                mine.complete(Shown.of(workspace.read(opened -> ExportSource.whole(opened, name))));
            } catch (RuntimeException | Error e) {
                forget(name);
                mine.completeExceptionally(e);
                throw e;
            }
        }
        try {
            return shown.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof DataException unreadable) {
                throw unreadable;
            }
            throw e;
        }
    }

    /** The layer that is there, or is being made by someone else; else {@code mine}, which the caller then makes. */
    private synchronized CompletableFuture<Shown> remembered(
            String name, String version, CompletableFuture<Shown> mine) {
        Entry there = entries.get(name);
        if (there != null && there.version().equals(version)) {
            return there.shown();
        }
        entries.put(name, new Entry(version, mine));
        if (entries.size() > REMEMBERED) {
            entries.remove(entries.keySet().iterator().next());
        }
        return mine;
    }

    private synchronized void forget(String name) {
        entries.remove(name);
    }
}
