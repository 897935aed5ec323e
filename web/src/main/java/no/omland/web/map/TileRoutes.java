package no.omland.web.map;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import no.omland.issue.DataException;
import no.omland.maps.tile.TileAddress;
import no.omland.web.live.LiveWorkspace;
import no.omland.web.live.ServedSnapshot;

/** Vector tiles: {@code /tiles/{z}/{x}/{y}.mvt?v=VERSION}. With the version in its address a tile never changes. */
public final class TileRoutes {

    private static final int NO_CONTENT = 204;

    private final LiveWorkspace workspace;

    public TileRoutes(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    public void register(RoutesConfig routes) {
        routes.get("/tiles/{z}/{x}/{y}.mvt", this::tile);
    }

    private void tile(Context context) {
        ServedSnapshot served = workspace.served();
        boolean current = served.version().equals(context.queryParam("v"));
        context.header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        Optional<byte[]> tile = served.tiles().find(address(context));
        if (tile.isEmpty()) {
            context.status(NO_CONTENT);
            return;
        }
        context.header("Content-Encoding", "gzip");
        context.contentType("application/vnd.mapbox-vector-tile").result(tile.get());
    }

    private static TileAddress address(Context context) {
        try {
            return new TileAddress(number(context, "z"), number(context, "x"), number(context, "y"));
        } catch (IllegalArgumentException e) {
            throw DataException.use("tile.invalid", context.path());
        }
    }

    private static int number(Context context, String name) {
        return Integer.parseInt(context.pathParam(name));
    }
}
