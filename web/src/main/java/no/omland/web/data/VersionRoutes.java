package no.omland.web.data;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.feature.FeatureComparison;
import no.omland.feature.FeatureSet;
import no.omland.issue.DataException;
import no.omland.store.LayerRecord;
import no.omland.store.LayerVersion;
import no.omland.store.Workspace;
import no.omland.web.answer.Answers;
import no.omland.web.answer.Turnstile;
import no.omland.web.intake.Job;
import no.omland.web.intake.Jobs;
import no.omland.web.live.LiveWorkspace;
import org.jspecify.annotations.Nullable;

/** The versions of a layer that are kept: listed, compared by count, and gone back to. */
public final class VersionRoutes {

    private static final long PATIENCE_MILLISECONDS = 15_000;

    private final LiveWorkspace workspace;
    private final Jobs jobs;
    private final Turnstile comparisons = new Turnstile(1, PATIENCE_MILLISECONDS, "comparison.busy");

    public VersionRoutes(LiveWorkspace workspace, Jobs jobs) {
        this.workspace = workspace;
        this.jobs = jobs;
    }

    /** A version as the page lists it. */
    private record Version(long id, String imported, String file, String kind, long count, boolean current) {

        static Version of(LayerVersion version) {
            return new Version(
                    version.importId(),
                    version.imported().toString(),
                    version.file(),
                    version.kind(),
                    version.count(),
                    version.current());
        }
    }

    private record Versions(String layer, List<Version> versions) {}

    /** What differs; {@code key} and what is counted by it are null when no column tells the features apart. */
    private record Comparison(
            long from,
            long to,
            int before,
            int after,
            @Nullable String key,
            @Nullable Integer added,
            @Nullable Integer changed,
            @Nullable Integer gone,
            @Nullable Integer unchanged) {}

    public void register(RoutesConfig routes) {
        routes.get("/api/data/layers/{layer}/versions", this::versions);
        routes.get("/api/data/layers/{layer}/versions/{version}/comparison/{other}", this::compare);
        routes.post("/api/data/layers/{layer}/versions/{version}/restore", this::restore);
    }

    private void versions(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        String layer = context.pathParam("layer");
        List<Version> versions = kept(snapshot, layer).stream().map(Version::of).toList();
        Answers.json(context, snapshot.version(), new Versions(layer, versions));
    }

    private static List<LayerVersion> kept(WorkspaceSnapshot snapshot, String layer) {
        return snapshot.versions(layer)
                .orElseThrow(() -> DataException.use(
                        "layer.not-found",
                        layer,
                        snapshot.layers().stream().map(LayerRecord::name).collect(Collectors.joining(", "))));
    }

    private void compare(Context context) {
        String layer = context.pathParam("layer");
        long from = version(context, "version");
        long to = version(context, "other");
        try (Turnstile.Place place = comparisons.enter(layer)) {
            FeatureSet before = workspace.read(opened -> opened.version(layer, from));
            FeatureSet after = workspace.read(opened -> opened.version(layer, to));
            Optional<FeatureComparison> by = FeatureComparison.byFirstKey(before, after);
            Answers.json(
                    context,
                    workspace.served().version(),
                    new Comparison(
                            from,
                            to,
                            before.size(),
                            after.size(),
                            by.map(FeatureComparison::key).orElse(null),
                            by.map(FeatureComparison::added).orElse(null),
                            by.map(FeatureComparison::changed).orElse(null),
                            by.map(FeatureComparison::gone).orElse(null),
                            by.map(FeatureComparison::unchanged).orElse(null)));
        }
    }

    private void restore(Context context) {
        String layer = context.pathParam("layer");
        kept(workspace.served().snapshot(), layer);
        long id = version(context, "version");
        if (!workspace.isWritable()) {
            workspace.openForWriting();
        }
        Job job = jobs.write("restore", progress -> {
            try (Workspace opened = workspace.openForWriting()) {
                opened.restore(layer, id, progress);
            }
            workspace.refresh();
            return layer;
        });
        UploadRoutes.accept(context, job);
    }

    private long version(Context context, String name) {
        try {
            return Long.parseLong(context.pathParam(name));
        } catch (NumberFormatException e) {
            String kept = kept(workspace.served().snapshot(), context.pathParam("layer")).stream()
                    .map(each -> String.valueOf(each.importId()))
                    .collect(Collectors.joining(", "));
            throw DataException.use(
                    "version.not-kept",
                    workspace.served().snapshot().title(),
                    context.pathParam("layer"),
                    context.pathParam(name),
                    kept);
        }
    }
}
