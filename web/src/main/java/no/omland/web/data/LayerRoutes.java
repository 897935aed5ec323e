package no.omland.web.data;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import no.omland.issue.DataException;
import no.omland.maps.tile.TileAddress;
import no.omland.web.answer.Answers;
import no.omland.web.answer.TileAnswer;
import no.omland.web.intake.Attribute;
import no.omland.web.live.DrawnLayers;
import no.omland.web.live.LiveWorkspace;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** Any layer of the workspace on the map: where it is, its tiles, and the attributes of one of its features. */
public final class LayerRoutes {

    private final LiveWorkspace workspace;
    private final DrawnLayers layers;

    public LayerRoutes(LiveWorkspace workspace) {
        this.workspace = workspace;
        this.layers = new DrawnLayers(workspace);
    }

    /** A layer before it is drawn; {@code bounds} are west, south, east, north in degrees, or null when nothing has a place. */
    private record Described(
            String name, String version, int count, int located, int drawn, double @Nullable [] bounds) {}

    public void register(RoutesConfig routes) {
        routes.get("/api/data/layers/{layer}", this::describe);
        routes.get("/api/data/layers/{layer}/features/{index}", this::feature);
        routes.get("/tiles/layers/{layer}/{z}/{x}/{y}.mvt", this::tile);
    }

    private void describe(Context context) {
        String version = workspace.served().version();
        String name = context.pathParam("layer");
        DrawnLayers.Shown shown = layers.get(name);
        Envelope box = shown.layer().bounds();
        double @Nullable [] bounds =
                box.isNull() ? null : new double[] {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()};
        Answers.json(
                context,
                version,
                new Described(
                        name,
                        version,
                        shown.count(),
                        shown.layer().located(),
                        shown.layer().drawn().featureCount(),
                        bounds));
    }

    private void feature(Context context) {
        DrawnLayers.Shown shown = layers.get(context.pathParam("layer"));
        @Nullable
        Object[] values = shown.find(number(context, "index"))
                .orElseThrow(() -> DataException.use("feature.not-found", context.path()));
        Answers.json(context, workspace.served().version(), Attribute.of(shown.fields(), values));
    }

    private void tile(Context context) {
        boolean current = workspace.served().version().equals(context.queryParam("v"));
        TileAddress address = TileAnswer.address(context);
        TileAnswer.send(context, layers.get(context.pathParam("layer")).tiles().find(address), current);
    }

    /** A number in the path; anything else is nothing that is there. */
    static int number(Context context, String name) {
        try {
            return Integer.parseUnsignedInt(context.pathParam(name)) & Integer.MAX_VALUE;
        } catch (NumberFormatException e) {
            throw DataException.use("feature.not-found", context.path());
        }
    }
}
