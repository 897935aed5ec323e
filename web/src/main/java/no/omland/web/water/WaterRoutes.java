package no.omland.web.water;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.water.EcologicalClass;
import no.omland.water.Modification;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;
import no.omland.water.WaterBodySelection;
import no.omland.water.WaterCategory;
import no.omland.water.figures.StatusFigures;
import no.omland.web.answer.Answers;
import no.omland.web.answer.ListAnswer;
import no.omland.web.answer.PageWish;
import no.omland.web.live.LiveWorkspace;
import no.omland.web.live.ServedSnapshot;
import org.jspecify.annotations.Nullable;

/** The answers behind the view <i>Vann</i>. */
public final class WaterRoutes {

    private static final int LARGEST_PAGE = 1_000;
    private static final int USUAL_PAGE = 50;

    private final LiveWorkspace workspace;

    public WaterRoutes(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    /**
     * What is chosen, in figures and as a mask.
     *
     * @param mask one bit for each body of the snapshot, lowest bit first, in base64
     * @param bounds west, south, east, north of the chosen bodies in degrees, or null
     */
    private record Selection(String version, StatusElement figures, String mask, double @Nullable [] bounds) {}

    private record BodyPage(int total, int page, int size, List<BodyRow> rows) {}

    /** What the pointer needs to name a body. */
    private record BodyName(
            int index,
            String id,
            @Nullable String name,
            WaterCategory category,
            @JsonProperty("class") EcologicalClass ecologicalClass,
            Modification modification) {}

    public void register(RoutesConfig routes) {
        routes.get("/api/water/choices", this::choices);
        routes.get("/api/water/selection", this::selection);
        routes.get("/api/water/status", this::status);
        routes.get("/api/water/bodies", this::bodies);
        routes.get("/api/water/bodies/{id}", this::body);
        routes.get("/api/water/names", this::name);
    }

    private void choices(Context context) {
        ServedSnapshot served = workspace.served();
        Answers.json(context, served.version(), Choices.of(served));
    }

    private void selection(Context context) {
        ServedSnapshot served = workspace.served();
        WaterBodySelection selection = SelectionParameters.of(context).in(served.snapshot());
        BitSet mask = new BitSet();
        List<WaterBody> chosen = new ArrayList<>();
        List<WaterBody> all = served.snapshot().waterBodies();
        for (int i = 0; i < all.size(); i++) {
            if (selection.matches(all.get(i))) {
                mask.set(i);
                chosen.add(all.get(i));
            }
        }
        Answers.json(
                context,
                served.version(),
                new Selection(
                        served.version(),
                        StatusElement.of(null, null, StatusFigures.of(chosen)),
                        BodyMask.of(mask),
                        served.extents().of(mask)));
    }

    private void status(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        WaterBodySelection selection = SelectionParameters.of(context).in(snapshot);
        String by = context.queryParam("by");
        List<StatusElement> elements = StatusTable.of(snapshot, selection, by);
        if (ListAnswer.isCsvWanted(context)) {
            ListAnswer.csv(context, by == null ? "tall" : "tall-" + by, StatusListing.of(elements));
        } else {
            Answers.json(context, snapshot.version(), elements);
        }
    }

    private void bodies(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        WaterBodySelection selection = SelectionParameters.of(context).in(snapshot);
        String sort = Optional.ofNullable(context.queryParam("sort")).orElse("name");
        boolean descending =
                "descending".equals(context.queryParam("direction")) || "desc".equals(context.queryParam("direction"));
        Comparator<WaterBody> order = BodyOrder.of(sort).comparator(snapshot, descending);
        List<WaterBody> chosen =
                selection.of(snapshot.waterBodies()).stream().sorted(order).toList();
        PageWish wish = PageWish.of(context, USUAL_PAGE, LARGEST_PAGE);
        List<BodyRow> rows = wish.of(chosen).stream().map(row(snapshot)).toList();
        Answers.json(context, snapshot.version(), new BodyPage(chosen.size(), wish.page(), wish.size(), rows));
    }

    private static Function<WaterBody, BodyRow> row(WorkspaceSnapshot snapshot) {
        return body -> BodyRow.of(snapshot.indexOf(body.id()).orElseThrow(), body, snapshot);
    }

    private void body(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        String id = context.pathParam("id");
        int index = snapshot.indexOf(WaterBodyId.of(id)).orElseThrow(() -> DataException.use("body.not-found", id));
        Answers.json(
                context,
                snapshot.version(),
                BodySheet.of(index, snapshot.waterBodies().get(index), snapshot));
    }

    private void name(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        String text = String.valueOf(context.queryParam("index"));
        int index = IntStream.of(text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1)
                .filter(i -> i >= 0 && i < snapshot.waterBodies().size())
                .findFirst()
                .orElseThrow(() -> DataException.use("body.not-found", text));
        WaterBody body = snapshot.waterBodies().get(index);
        Answers.json(
                context,
                snapshot.version(),
                new BodyName(
                        index,
                        body.id().text(),
                        body.name(),
                        body.category(),
                        body.ecologicalClass(),
                        body.modification()));
    }
}
