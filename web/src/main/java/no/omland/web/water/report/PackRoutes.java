package no.omland.web.water.report;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.omland.calendar.NorwegianDay;
import no.omland.issue.DataException;
import no.omland.maps.pack.Pack;
import no.omland.maps.pack.PackScope;
import no.omland.maps.report.ReportFormat;
import no.omland.store.Workspace;
import no.omland.web.answer.DocumentLanguage;
import no.omland.web.live.LiveWorkspace;
import no.omland.web.live.ServedSnapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Packs as files. GET only reads; POST makes the same file and keeps what it says, so that the next pack can tell what has changed. */
public final class PackRoutes {

    /** Tells whether what the pack says was kept. */
    static final String KEPT = "X-Omland-Kept";

    private static final Logger LOG = LoggerFactory.getLogger(PackRoutes.class);
    private final LiveWorkspace workspace;

    public PackRoutes(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    public void register(RoutesConfig routes) {
        String municipality = "/api/water/report/municipality/{file}";
        String area = "/api/water/report/area/{file}";
        routes.get(municipality, context -> answer(context, PackScope.Kind.MUNICIPALITY, false));
        routes.get(area, context -> answer(context, PackScope.Kind.AREA, false));
        routes.post(municipality, context -> answer(context, PackScope.Kind.MUNICIPALITY, true));
        routes.post(area, context -> answer(context, PackScope.Kind.AREA, true));
    }

    private void answer(Context context, PackScope.Kind kind, boolean keep) {
        String file = context.pathParam("file");
        ReportFormat format = PackWish.format(file);
        ServedSnapshot served = workspace.served();
        PackScope scope = PackWish.scope(
                served.snapshot(),
                kind,
                file.substring(0, file.length() - format.ending().length() - 1));
        Pack pack = served.packs().make(scope, DocumentLanguage.of(context), NorwegianDay.today());
        byte[] bytes = format.write(pack.report());
        context.header(KEPT, String.valueOf(keep && keep(pack)));
        context.header("Cache-Control", "no-cache");
        context.header("Content-Disposition", disposition(PackWish.fileName(served.snapshot(), scope, format), format));
        context.contentType(format.mediaType()).result(bytes);
    }

    /** A page is shown, the others are files to keep. */
    private static String disposition(String name, ReportFormat format) {
        return (format == ReportFormat.HTML ? "inline" : "attachment") + "; filename=\""
                + name.replaceAll("[^A-Za-z0-9._-]", "_") + "\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The pack is made whether or not its words can be kept: the sample and a locked file cannot. */
    private boolean keep(Pack pack) {
        if (!workspace.isWritable()) {
            return false;
        }
        try (Workspace opened = workspace.openForWriting()) {
            opened.writeDocument(pack.scope().document(), pack.statement().json());
            return true;
        } catch (DataException refused) {
            LOG.warn("what the pack says was not kept: {}", refused.getMessage());
            return false;
        }
    }
}
