package no.omland.web.water.share;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.water.share.MunicipalShares;
import no.omland.web.answer.Answers;
import no.omland.web.answer.ListAnswer;
import no.omland.web.answer.Listing;
import no.omland.web.live.LiveWorkspace;
import no.omland.web.water.SelectionParameters;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/water/shares}. */
public final class ShareRoutes {

    private final LiveWorkspace workspace;

    public ShareRoutes(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Municipalities' parts.
     *
     * @param crs of the plane that was measured on
     */
    private record Shares(
            String projection, String crs, int measured, int withoutExtent, List<Map<String, @Nullable Object>> rows) {}

    public void register(RoutesConfig routes) {
        routes.get("/api/water/shares", this::shares);
    }

    private void shares(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        MunicipalShares shares = ShareListing.shares(
                SelectionParameters.of(context).in(snapshot),
                snapshot,
                ShareListing.system(context.queryParam("projection")));
        Listing<MunicipalShares.Row> listing = ShareListing.of(shares, snapshot);
        if (ListAnswer.isCsvWanted(context)) {
            ListAnswer.csv(context, "municipal-shares", listing);
            return;
        }
        Answers.json(
                context,
                snapshot.version(),
                new Shares(
                        shares.system().name(),
                        shares.system().crs().toString(),
                        shares.measured(),
                        shares.withoutExtent(),
                        listing.objects()));
    }
}
