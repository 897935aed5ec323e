package no.omland.web.map;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import no.omland.maps.tile.TileAddress;
import no.omland.web.answer.TileAnswer;
import no.omland.web.live.LiveWorkspace;
import no.omland.web.live.ServedSnapshot;

/** Vector tiles: {@code /tiles/{z}/{x}/{y}.mvt?v=VERSION}. With the version in its address a tile never changes. */
public final class TileRoutes {

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
        TileAddress address = TileAnswer.address(context);
        TileAnswer.send(context, served.tiles().find(address), current);
    }
}
