package no.omland.web.data;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.issue.ImportIssue;
import no.omland.issue.IssueCode;
import no.omland.issue.Language;
import no.omland.issue.Severity;
import no.omland.store.ImportRecord;
import no.omland.store.LayerRecord;
import no.omland.store.LayerVersion;
import no.omland.web.answer.Answers;
import no.omland.web.answer.PageWish;
import no.omland.web.live.LiveWorkspace;
import org.jspecify.annotations.Nullable;

/** What is loaded, and the issues of each import. */
public final class DataRoutes {

    private static final int LARGEST_PAGE = 500;
    private static final int USUAL_PAGE = 50;

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

    /** The issues of one code in one import, with the first as example. */
    private record IssueGroup(String code, Severity severity, int count, String example) {}

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
            List<IssueGroup> issues) {

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
                    groups(issues, language));
        }
    }

    private record Overview(List<Layer> layers, List<Import> imports) {}

    /** A doubt as the page lists it; {@code row} is counted from 1 with the header, and null when the doubt is about the whole file. */
    private record Issue(
            String code,
            Severity severity,
            String source,
            @Nullable Long row,
            @Nullable String field,
            String message,
            double @Nullable [] location) {

        static Issue of(ImportIssue issue, Language language) {
            ImportIssue.Location place = issue.location();
            return new Issue(
                    issue.code().code(),
                    issue.severity(),
                    issue.source(),
                    issue.row() > 0 ? issue.row() : null,
                    issue.field(),
                    issue.message(language),
                    place == null ? null : new double[] {place.longitudeDegrees(), place.latitudeDegrees()});
        }
    }

    private record IssuePage(int total, int page, int size, List<Issue> rows) {}

    public void register(RoutesConfig routes) {
        routes.get("/api/data", this::overview);
        routes.get("/api/data/imports/{id}/issues", this::issues);
        routes.get("/api/data/layers/{layer}/versions", this::versions);
    }

    private void overview(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        Language language = Answers.language(context);
        List<Import> imports = snapshot.imports().stream()
                .map(each -> Import.of(each, snapshot.issues(each.id()), language))
                .toList();
        List<Layer> layers = snapshot.layers().stream().map(Layer::of).toList();
        Answers.json(context, snapshot.version() + language.tag(), new Overview(layers, imports));
    }

    private void issues(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        long id = importId(context, snapshot);
        Language language = Answers.language(context);
        String code = context.queryParam("code");
        List<Issue> issues = snapshot.issues(id).stream()
                .filter(issue -> code == null || issue.code().code().equals(code))
                .map(issue -> Issue.of(issue, language))
                .toList();
        PageWish wish = PageWish.of(context, USUAL_PAGE, LARGEST_PAGE);
        Answers.json(
                context,
                snapshot.version() + language.tag(),
                new IssuePage(issues.size(), wish.page(), wish.size(), wish.of(issues)));
    }

    /** A version as the page lists it. */
    private record Version(long id, String imported, String file, String kind, long count, boolean current) {

        static Version of(LayerVersion version) {
            return new Version(
                    version.importId(),
                    version.imported().toString(),
                    version.file(),
                    version.kind(),
                    version.count(),
                    version.current());
        }
    }

    private record Versions(String layer, List<Version> versions) {}

    private void versions(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        String layer = context.pathParam("layer");
        List<Version> versions = snapshot
                .versions(layer)
                .orElseThrow(() -> DataException.use(
                        "layer.not-found",
                        layer,
                        snapshot.layers().stream().map(LayerRecord::name).collect(Collectors.joining(", "))))
                .stream()
                .map(Version::of)
                .toList();
        Answers.json(context, snapshot.version(), new Versions(layer, versions));
    }

    private static long importId(Context context, WorkspaceSnapshot snapshot) {
        String text = context.pathParam("id");
        return snapshot.imports().stream()
                .map(ImportRecord::id)
                .filter(id -> String.valueOf(id).equals(text))
                .findFirst()
                .orElseThrow(() -> DataException.use("import.not-found", text));
    }

    private static List<IssueGroup> groups(List<ImportIssue> issues, Language language) {
        Map<IssueCode, List<ImportIssue>> byCode = new EnumMap<>(IssueCode.class);
        issues.forEach(issue ->
                byCode.computeIfAbsent(issue.code(), any -> new ArrayList<>()).add(issue));
        List<IssueGroup> groups = new ArrayList<>();
        byCode.forEach((code, members) -> groups.add(new IssueGroup(
                code.code(), code.severity(), members.size(), members.get(0).message(language))));
        return groups;
    }
}
