package no.omland.web.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import no.omland.dataset.DatasetDescription;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.maps.style.MapStyle;
import no.omland.web.Build;
import no.omland.web.answer.Answers;
import no.omland.web.answer.Errors;
import no.omland.web.answer.SameOrigin;
import no.omland.web.bill.BillRoutes;
import no.omland.web.cooperation.CooperationRoutes;
import no.omland.web.data.CoverageRoutes;
import no.omland.web.data.DataRoutes;
import no.omland.web.data.ExportRoutes;
import no.omland.web.data.JobRoutes;
import no.omland.web.data.LayerRoutes;
import no.omland.web.data.UploadRoutes;
import no.omland.web.data.VersionRoutes;
import no.omland.web.intake.Jobs;
import no.omland.web.intake.Uploads;
import no.omland.web.live.LiveWorkspace;
import no.omland.web.map.GroundBounds;
import no.omland.web.map.PlaceRoutes;
import no.omland.web.map.TileRoutes;
import no.omland.web.population.PopulationRoutes;
import no.omland.web.scenario.ScenarioRoom;
import no.omland.web.scenario.ScenarioRoutes;
import no.omland.web.siting.SitingRoutes;
import no.omland.web.transit.TransitRoutes;
import no.omland.web.travel.SpeedRoutes;
import no.omland.web.travel.TravelRoom;
import no.omland.web.travel.TravelRoutes;
import no.omland.web.water.WaterRoutes;
import no.omland.web.water.agreement.AgreementRoutes;
import no.omland.web.water.change.ChangeRoutes;
import no.omland.web.water.doctor.DoctorRoutes;
import no.omland.web.water.driver.DriverRoutes;
import no.omland.web.water.measure.MeasureEditRoutes;
import no.omland.web.water.measure.MeasureRoutes;
import no.omland.web.water.priority.PriorityRoutes;
import no.omland.web.water.quality.QualityRoutes;
import no.omland.web.water.report.PackRoutes;
import no.omland.web.water.screening.ScreeningRoutes;
import no.omland.web.water.share.ShareRoutes;
import org.jspecify.annotations.Nullable;

/** The server: the page, the tiles, and the answers of every view. */
public final class OmlandServer implements AutoCloseable {

    private static final int LARGEST_PORT = 65_535;

    /** Quick rather than small: the areas of a map, 0.5 MB, take 5 ms instead of 30 and become a sixth larger; see docs/benchmarks.md. */
    private static final int GZIP_LEVEL = 1;

    private final LiveWorkspace workspace;
    private final Uploads uploads = new Uploads();
    private final Jobs jobs = new Jobs();
    private final Javalin javalin;

    /**
     * What the page asks first.
     *
     * @param water whether there are water bodies
     * @param roads whether there are roads
     * @param writable whether files can be imported into it from the page
     * @param places the kinds of places that can be found by name
     * @param bounds where a map of it begins, west, south, east and north in degrees; null when nothing says so
     * @param home the view to begin with
     */
    private record State(
            String version,
            String product,
            String workspace,
            boolean empty,
            boolean water,
            boolean roads,
            boolean writable,
            double @Nullable [] bounds,
            List<String> places,
            String home,
            List<String> languages,
            List<DatasetDescription> datasets) {}

    private OmlandServer(LiveWorkspace workspace, String host) {
        this.workspace = workspace;
        this.javalin = Javalin.create(config -> configure(config, host));
    }

    /**
     * Starts serving a workspace, which the server closes when it stops, or when it cannot start.
     *
     * @param host the address to listen on, {@code 127.0.0.1} for this machine only
     * @param port the port, or 0 for any that is free
     * @throws DataException when there is no such host or port on this machine, or the port is taken
     */
    public static OmlandServer start(LiveWorkspace workspace, String host, int port) {
        try {
            checkPlace(host, port);
            OmlandServer server = new OmlandServer(workspace, host);
            server.listen(host, port);
            server.awaitWorkspace();
            return server;
        } catch (RuntimeException e) {
            workspace.close();
            throw e;
        }
    }

    /** The workspace was read while the server started; a workspace that cannot be read ends it. */
    private void awaitWorkspace() {
        try {
            workspace.served();
        } catch (RuntimeException e) {
            javalin.stop();
            throw e;
        }
    }

    private static void checkPlace(String host, int port) {
        if (port < 0 || port > LARGEST_PORT) {
            throw DataException.use("server.port-invalid", "--port " + port, LARGEST_PORT);
        }
        try {
            InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw DataException.use("server.host-unknown", host);
        }
    }

    private void listen(String host, int port) {
        try {
            javalin.start(host, port);
        } catch (RuntimeException e) {
            throw refusal(e, host, port);
        }
    }

    /** The system gives its reasons for not letting a program listen as sentences only. */
    static RuntimeException refusal(RuntimeException failure, String host, int port) {
        String where = host + ":" + port;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                String reason = String.valueOf(cause.getMessage());
                if (reason.startsWith("Cannot assign")) {
                    return DataException.use("server.host-unknown", host);
                }
                return reason.startsWith("Permission")
                        ? DataException.use("server.port-refused", where)
                        : DataException.use("server.port-in-use", where, port < LARGEST_PORT ? port + 1 : 0);
            }
        }
        return failure;
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Every route, such as {@code GET /api/state}: what the documentation is held to. */
    List<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(each -> each.endpoint.method.isHttpMethod())
                .map(each -> each.endpoint.method + " " + each.endpoint.path)
                .toList();
    }

    private void configure(JavalinConfig config, String host) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(GZIP_LEVEL));
        Page page = new Page();
        page.files(config);
        page.routes(config.routes, () -> home(workspace.served().snapshot()));
        Errors.register(config.routes, page::answerUnknown);
        SameOrigin.register(config.routes, host);
        MapStyle style = MapStyle.standard();
        config.routes.get("/api/state", this::state);
        config.routes.get("/api/style", context -> {
            context.header("Cache-Control", "no-cache");
            context.contentType("application/json; charset=utf-8").result(style.json());
        });
        config.routes.get("/api/messages/{language}", OmlandServer::messages);
        new WaterRoutes(workspace).register(config.routes);
        new ScreeningRoutes(workspace).register(config.routes);
        new ShareRoutes(workspace).register(config.routes);
        new CoverageRoutes(workspace).register(config.routes);
        new QualityRoutes(workspace).register(config.routes);
        new MeasureRoutes(workspace).register(config.routes);
        new MeasureEditRoutes(workspace).register(config.routes);
        new ChangeRoutes(workspace).register(config.routes);
        new DriverRoutes(workspace).register(config.routes);
        new PriorityRoutes(workspace).register(config.routes);
        new DoctorRoutes(workspace).register(config.routes);
        new AgreementRoutes(workspace).register(config.routes);
        new PackRoutes(workspace).register(config.routes);
        new DataRoutes(workspace).register(config.routes);
        new ExportRoutes(workspace).register(config.routes);
        new LayerRoutes(workspace).register(config.routes);
        new VersionRoutes(workspace, jobs).register(config.routes);
        new UploadRoutes(workspace, uploads, jobs).register(config.routes);
        new JobRoutes(jobs).register(config.routes);
        new TileRoutes(workspace).register(config.routes);
        new PlaceRoutes(workspace).register(config.routes);
        new BillRoutes(workspace).register(config.routes);
        TravelRoom travel = new TravelRoom(workspace);
        new TravelRoutes(travel).register(config.routes);
        ScenarioRoom studies = new ScenarioRoom(travel);
        new ScenarioRoutes(studies).register(config.routes);
        new SitingRoutes(travel, studies).register(config.routes);
        new CooperationRoutes(workspace).register(config.routes);
        new PopulationRoutes(workspace).register(config.routes);
        new SpeedRoutes(workspace).register(config.routes);
        new TransitRoutes(workspace).register(config.routes);
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
                        !snapshot.waterBodies().isEmpty(),
                        snapshot.hasRoads(),
                        workspace.isWritable(),
                        GroundBounds.of(snapshot),
                        PlaceRoutes.kinds(snapshot),
                        home(snapshot),
                        Messages.LANGUAGES,
                        snapshot.datasets()));
    }

    /** The view to begin with: roads alone are nothing to the view of water bodies. */
    private static String home(WorkspaceSnapshot snapshot) {
        boolean cooperates =
                snapshot.layers().stream().anyMatch(each -> each.name().equals("arrangements"));
        String withoutWater = snapshot.hasRoads() ? "kontor" : cooperates ? "samarbeid" : "vann";
        return snapshot.waterBodies().isEmpty() ? withoutWater : "vann";
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
        jobs.close();
        uploads.close();
        workspace.close();
    }
}
