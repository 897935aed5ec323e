package no.omland.web.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.Map;
import no.omland.dataset.DatasetDescription;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.maps.style.MapStyle;
import no.omland.web.Build;
import no.omland.web.data.DataRoutes;
import no.omland.web.map.TileRoutes;
import no.omland.web.water.WaterRoutes;

/** The server: the page, the tiles, and the answers of every view. */
public final class OmlandServer implements AutoCloseable {

    private final LiveWorkspace workspace;
    private final Javalin javalin;

    /** What the page asks first. */
    private record State(
            String version,
            String product,
            String workspace,
            boolean empty,
            List<String> languages,
            List<DatasetDescription> datasets) {}

    private OmlandServer(LiveWorkspace workspace) {
        this.workspace = workspace;
        this.javalin = Javalin.create(this::configure);
    }

    /**
     * Starts serving a workspace, which the server closes when it stops.
     *
     * @param host the address to listen on, {@code 127.0.0.1} for this machine only
     * @param port the port, or 0 for any that is free
     * @throws DataException when the port is taken
     */
    public static OmlandServer start(LiveWorkspace workspace, String host, int port) {
        OmlandServer server = new OmlandServer(workspace);
        try {
            server.javalin.start(host, port);
            return server;
        } catch (JavalinBindException e) {
            throw DataException.use("server.port-in-use", host + ":" + port, port + 1);
        }
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        Page page = new Page();
        page.files(config);
        page.routes(config.routes);
        Errors.register(config.routes);
        MapStyle style = MapStyle.standard();
        config.routes.get("/api/state", this::state);
        config.routes.get("/api/style", context -> {
            context.header("Cache-Control", "no-cache");
            context.contentType("application/json; charset=utf-8").result(style.json());
        });
        config.routes.get("/api/messages/{language}", OmlandServer::messages);
        new WaterRoutes(workspace).register(config.routes);
        new DataRoutes(workspace).register(config.routes);
        new TileRoutes(workspace).register(config.routes);
    }

    private void state(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        Answers.json(
                context,
                snapshot.version(),
                new State(
                        snapshot.version(),
                        Build.version(),
                        snapshot.title(),
                        snapshot.waterBodies().isEmpty() && snapshot.layers().isEmpty(),
                        Messages.LANGUAGES,
                        snapshot.datasets()));
    }

    private static void messages(Context context) {
        String language = context.pathParam("language");
        Map<String, String> texts = Messages.find(language)
                .orElseThrow(
                        () -> DataException.use("messages.not-found", language, String.join(", ", Messages.LANGUAGES)));
        Answers.json(context, Build.version() + "-" + texts.hashCode(), texts);
    }

    @Override
    public void close() {
        javalin.stop();
        workspace.close();
    }
}
