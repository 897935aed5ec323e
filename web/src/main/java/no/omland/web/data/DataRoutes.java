package no.omland.web.data;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.issue.ImportIssue;
import no.omland.issue.Language;
import no.omland.store.ImportRecord;
import no.omland.store.LayerRecord;
import no.omland.web.answer.Answers;
import no.omland.web.intake.Upload;
import no.omland.web.live.LiveWorkspace;
import org.jspecify.annotations.Nullable;

/** What is loaded, and the issues of each import. */
public final class DataRoutes {

    private final LiveWorkspace workspace;

    public DataRoutes(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    /** A layer as the page lists it. */
    private record Layer(
            String name,
            @Nullable String kind,
            long count,
            @Nullable String crs,
            String changed,
            String source) {

        static Layer of(LayerRecord layer) {
            EpsgCode crs = layer.crs();
            return new Layer(
                    layer.name(),
                    layer.geometryType(),
                    layer.count(),
                    crs == null ? null : crs.toString(),
                    layer.changed().toString(),
                    layer.source());
        }
    }

    /** An import as the page lists it. */
    private record Import(
            long id,
            String file,
            String sha256,
            long bytes,
            String imported,
            String format,
            String crs,
            String encoding,
            String kind,
            String layer,
            String dataset,
            long rows,
            long features,
            long created,
            long changed,
            long unchanged,
            long rejected,
            List<IssueList.Group> issues) {

        static Import of(ImportRecord each, List<ImportIssue> issues, Language language) {
            return new Import(
                    each.id(),
                    each.file(),
                    each.sha256(),
                    each.bytes(),
                    each.imported().toString(),
                    each.format(),
                    each.crs(),
                    each.encoding(),
                    each.kind(),
                    each.layer(),
                    each.dataset(),
                    each.rows(),
                    each.features(),
                    each.created(),
                    each.changed(),
                    each.unchanged(),
                    each.rejected(),
                    IssueList.groups(issues, language));
        }
    }

    /**
     * Everything that is loaded.
     *
     * @param writable whether files can be imported into it from the page
     * @param uploadBytes the most that can be sent at once
     */
    private record Overview(
            List<Layer> layers, List<Import> imports, boolean writable, long uploadBytes, int uploadFiles) {}

    public void register(RoutesConfig routes) {
        routes.get("/api/data", this::overview);
        routes.get("/api/data/imports/{id}/issues", this::issues);
    }

    private void overview(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        Language language = Answers.language(context);
        List<Import> imports = snapshot.imports().stream()
                .map(each -> Import.of(each, snapshot.issues(each.id()), language))
                .toList();
        List<Layer> layers = snapshot.layers().stream().map(Layer::of).toList();
        Answers.json(
                context,
                snapshot.version() + language.tag(),
                new Overview(layers, imports, workspace.isWritable(), Upload.LARGEST_BYTES, Upload.MOST_FILES));
    }

    private void issues(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        long id = importId(context, snapshot);
        Language language = Answers.language(context);
        IssueList.Page page = IssueList.page(context, snapshot.issues(id), language);
        Answers.json(context, snapshot.version() + language.tag(), page);
    }

    private static long importId(Context context, WorkspaceSnapshot snapshot) {
        String text = context.pathParam("id");
        return snapshot.imports().stream()
                .map(ImportRecord::id)
                .filter(id -> String.valueOf(id).equals(text))
                .findFirst()
                .orElseThrow(() -> DataException.use("import.not-found", text));
    }
}
