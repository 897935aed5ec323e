package no.omland.web.data;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import no.omland.coverage.LayerCoverage;
import no.omland.issue.DataException;
import no.omland.web.answer.ListAnswer;
import no.omland.web.answer.Turnstile;
import no.omland.web.live.LiveWorkspace;
import no.omland.web.water.share.ShareListing;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/data/coverage}: how much of each feature of one layer lies in each polygon of another. */
public final class CoverageRoutes {

    private static final long PATIENCE_MILLISECONDS = 15_000;

    private final LiveWorkspace workspace;
    private final Turnstile turnstile = new Turnstile(1, PATIENCE_MILLISECONDS, "comparison.busy");

    public CoverageRoutes(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    public void register(RoutesConfig routes) {
        routes.get("/api/data/coverage", context -> {
            try (Turnstile.Place place = turnstile.enter(context.path())) {
                answer(context);
            }
        });
    }

    private void answer(Context context) {
        String version = workspace.served().version();
        LayerCoverage coverage = workspace.read(opened -> CoverageListing.coverage(
                opened,
                wanted(context, "of"),
                context.queryParam("key"),
                wanted(context, "in"),
                context.queryParam("zoneKey"),
                context.queryParam("measure"),
                ShareListing.system(context.queryParam("projection"))));
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        before.put("projection", coverage.system().name());
        before.put("crs", coverage.system().crs().toString());
        before.put("withoutGeometry", coverage.withoutGeometry());
        before.put("mended", coverage.mended());
        ListAnswer.send(context, version, "coverage", before, CoverageListing.of(coverage));
    }

    private static String wanted(Context context, String parameter) {
        String value = context.queryParam(parameter);
        if (value == null || value.isBlank()) {
            throw DataException.use("coverage.parameter", context.path(), parameter);
        }
        return value;
    }
}
