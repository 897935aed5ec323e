package no.omland.web.data;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.omland.crs.EpsgCode;
import no.omland.crs.ReferenceSystem;
import no.omland.crs.UnknownReferenceSystemException;
import no.omland.exporting.ExportFormat;
import no.omland.exporting.ExportOptions;
import no.omland.exporting.ExportReport;
import no.omland.exporting.ExportSource;
import no.omland.exporting.LayerExport;
import no.omland.feature.FeatureSet;
import no.omland.importing.Progress;
import no.omland.importing.ScratchFolder;
import no.omland.issue.DataException;
import no.omland.water.WaterBodyId;
import no.omland.web.answer.Answers;
import no.omland.web.answer.Turnstile;
import no.omland.web.live.LiveWorkspace;
import no.omland.web.water.SelectionParameters;
import org.jspecify.annotations.Nullable;

/** Layers as files to keep: whole, or the water bodies that the address chooses. */
public final class ExportRoutes {

    private static final int DOWNLOADS_AT_ONCE = 3;
    private static final long PATIENCE_MILLISECONDS = 15_000;

    private final LiveWorkspace workspace;
    private final Turnstile downloads = new Turnstile(DOWNLOADS_AT_ONCE, PATIENCE_MILLISECONDS, "export.busy");

    public ExportRoutes(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    public void register(RoutesConfig routes) {
        routes.get("/api/export/{file}", this::export);
    }

    /** The file is made whole before the first byte is sent, so that whatever goes wrong is an error and not half a file. */
    private void export(Context context) throws IOException {
        String file = context.pathParam("file");
        try (Turnstile.Place place = downloads.enter(file)) {
            export(context, file);
        }
    }

    private void export(Context context, String file) throws IOException {
        ExportFormat format = ExportFormat.ofFileName(file);
        String layer = file.substring(0, file.length() - format.ending().length() - 1);
        ExportOptions options = new ExportOptions(
                crs(context), !"false".equals(context.queryParam("geometry")), false, Answers.language(context));
        FeatureSet features = features(layer, SelectionParameters.of(context));
        try (ScratchFolder scratch = ScratchFolder.make("omland-export-")) {
            String name = features.name().replaceAll("[^\\p{L}\\p{N}_-]", "_") + "." + format.ending();
            ExportReport report = LayerExport.write(features, scratch.path().resolve(name), options, Progress.SILENT);
            send(context, format, report);
        }
    }

    private FeatureSet features(String layer, SelectionParameters selection) {
        if (selection.isEmpty()) {
            return workspace.read(opened -> ExportSource.whole(opened, layer));
        }
        Set<WaterBodyId> chosen = selection.idsIn(workspace.served().snapshot());
        return workspace.read(opened -> ExportSource.chosen(opened, layer, chosen));
    }

    private static @Nullable EpsgCode crs(Context context) {
        String wanted = context.queryParam("crs");
        if (wanted == null) {
            return null;
        }
        try {
            EpsgCode code = EpsgCode.parse(wanted);
            ReferenceSystem.of(code);
            return code;
        } catch (IllegalArgumentException | UnknownReferenceSystemException e) {
            throw DataException.use("crs.unknown", "crs", wanted);
        }
    }

    private static void send(Context context, ExportFormat format, ExportReport report) throws IOException {
        Path first = report.files().get(0);
        boolean zipped = format == ExportFormat.SHAPEFILE;
        String name = String.valueOf(first.getFileName());
        String sent = zipped ? report.layer() + ".zip" : name;
        context.contentType(zipped ? "application/zip" : format.mediaType());
        context.header("Cache-Control", "no-cache");
        context.header(
                "Content-Disposition",
                "attachment; filename=\"" + sent.replaceAll("[^A-Za-z0-9._-]", "_") + "\"; filename*=UTF-8''"
                        + URLEncoder.encode(sent, StandardCharsets.UTF_8).replace("+", "%20"));
        OutputStream out = new BufferedOutputStream(context.outputStream());
        if (zipped) {
            zip(report.files(), out);
        } else {
            Files.copy(first, out);
        }
        out.flush();
    }

    private static void zip(List<Path> files, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Path each : files) {
            zip.putNextEntry(new ZipEntry(String.valueOf(each.getFileName())));
            Files.copy(each, zip);
            zip.closeEntry();
        }
        zip.finish();
    }
}
