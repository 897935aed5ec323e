package no.omland.web.water.quality;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.water.quality.QualityReview;
import no.omland.web.answer.ListAnswer;
import no.omland.web.live.LiveWorkspace;
import no.omland.web.water.SelectionParameters;
import org.jspecify.annotations.Nullable;

/** The answers about quality elements. */
public final class QualityRoutes {

    private final LiveWorkspace workspace;

    public QualityRoutes(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    public void register(RoutesConfig routes) {
        routes.get("/api/water/quality", this::quality);
    }

    private void quality(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        List<QualityReview> reviews =
                QualityListing.reviews(snapshot, SelectionParameters.of(context).in(snapshot));
        List<QualityReview> contradicted =
                reviews.stream().filter(QualityReview::isContradicted).toList();
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        before.put("reviewed", reviews.size());
        before.put("contradicted", contradicted.size());
        boolean all = "1".equals(context.queryParam("all"));
        ListAnswer.send(
                context, snapshot.version(), "kvalitet", before, QualityListing.of(all ? reviews : contradicted));
    }
}
