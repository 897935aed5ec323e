package no.omland.web.water.driver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.store.Workspace;
import no.omland.water.WaterBody;
import no.omland.water.driver.Driver;
import no.omland.water.driver.DriverChanges;
import no.omland.water.driver.DriverRanking;
import no.omland.water.driver.DriverTable;
import no.omland.web.answer.Answers;
import no.omland.web.answer.ListAnswer;
import no.omland.web.live.LiveWorkspace;
import no.omland.web.water.BodyMask;
import no.omland.web.water.SelectionParameters;
import org.jspecify.annotations.Nullable;

/** The answers about drivers, and the changes to the table of labels. */
public final class DriverRoutes {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LiveWorkspace workspace;

    public DriverRoutes(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    public void register(RoutesConfig routes) {
        routes.get("/api/water/drivers", this::ranking);
        routes.get("/api/water/drivers/{driver}", this::bodies);
        routes.get("/api/water/driver-labels", this::labels);
        routes.put("/api/water/driver-labels", this::change);
    }

    private static List<WaterBody> chosen(Context context, WorkspaceSnapshot snapshot) {
        return SelectionParameters.of(context).in(snapshot).of(snapshot.waterBodies());
    }

    private static boolean withoutBlanket(Context context) {
        return "false".equals(context.queryParam("blanket"));
    }

    private void ranking(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        Language language = Answers.language(context);
        DriverRanking ranking = DriverRanking.of(
                chosen(context, snapshot),
                snapshot.drivers(),
                DriverListing.order(context.queryParam("by")),
                withoutBlanket(context));
        if (ListAnswer.isCsvWanted(context)) {
            ListAnswer.csv(context, "drivere", DriverListing.ranking(ranking, language));
            return;
        }
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("bodies", ranking.bodies());
        answer.put("pressed", ranking.pressed());
        answer.put("belowGoal", ranking.belowGoal());
        answer.put("goalUnknown", ranking.goalUnknown());
        answer.put("pressures", ranking.pressures());
        answer.put("blanketLeftOut", ranking.blanketLeftOut());
        answer.put("unknownLabels", ranking.unknownLabels());
        answer.put("drivers", DriverListing.ranking(ranking, language).objects());
        Answers.json(context, version(snapshot, language), answer);
    }

    private void bodies(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        Driver driver = driver(context.pathParam("driver"));
        List<DriverListing.Pressed> pressed =
                DriverListing.pressed(chosen(context, snapshot), driver, snapshot.drivers(), withoutBlanket(context));
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        before.put("driver", driver.name());
        before.put(
                "mask",
                BodyMask.of(snapshot, pressed.stream().map(each -> each.body().id())));
        ListAnswer.send(
                context,
                snapshot.version(),
                driver.name("nb").replace(' ', '-'),
                before,
                DriverListing.bodies(pressed, snapshot));
    }

    private static Driver driver(String word) {
        return Driver.find(word)
                .orElseThrow(() -> DataException.use(
                        "selection.unknown",
                        "driver",
                        word,
                        Arrays.stream(Driver.values()).map(Enum::name).collect(Collectors.joining(" · "))));
    }

    private void labels(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        Language language = Answers.language(context);
        DriverTable table = snapshot.drivers();
        ListAnswer.send(
                context,
                version(snapshot, language),
                "pavirkninger-og-drivere",
                before(table, language),
                DriverListing.table(DriverListing.labels(table, chosen(context, snapshot)), language));
    }

    private Map<String, @Nullable Object> before(DriverTable table, Language language) {
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        before.put("writable", workspace.isWritable());
        before.put("changes", table.changes().labels());
        before.put(
                "drivers",
                Arrays.stream(Driver.values())
                        .map(each -> Map.of("driver", each.name(), "name", each.name(language.tag())))
                        .toList());
        return before;
    }

    /** Puts all that a user has changed in place of what was changed before; what the product's own table says is no change. */
    private void change(Context context) {
        DriverTable table = DriverTable.BUILT_IN.with(wished(context));
        try (Workspace opened = workspace.openForWriting()) {
            opened.writeDocument(DriverChanges.DOCUMENT, table.changes().toJson());
        }
        workspace.refresh();
        Answers.write(context, before(workspace.served().snapshot().drivers(), Answers.language(context)));
    }

    private static DriverChanges wished(Context context) {
        try {
            JsonNode body = JSON.readTree(context.body());
            if (!body.path("labels").isArray()) {
                throw DataException.use("request.invalid", context.path(), "labels: []");
            }
            return JSON.treeToValue(body, DriverChanges.class);
        } catch (JsonProcessingException e) {
            throw DataException.caused(e, "request.invalid", context.path(), e.getOriginalMessage());
        }
    }

    private static String version(WorkspaceSnapshot snapshot, Language language) {
        return snapshot.version() + "-" + language.tag();
    }
}
