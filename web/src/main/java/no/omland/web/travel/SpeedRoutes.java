package no.omland.web.travel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.dataset.travel.SpeedDocument;
import no.omland.issue.DataException;
import no.omland.network.LinkStructure;
import no.omland.network.RoadClass;
import no.omland.store.Workspace;
import no.omland.travel.SpeedKind;
import no.omland.travel.SpeedRow;
import no.omland.travel.SpeedTable;
import no.omland.web.answer.Answers;
import no.omland.web.live.LiveWorkspace;

/** The speed table of the workspace, and the changes to it: {@code /api/travel/speeds}. */
public final class SpeedRoutes {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROWS = "rows";

    private final LiveWorkspace workspace;

    public SpeedRoutes(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    public void register(RoutesConfig routes) {
        routes.get("/api/travel/speeds", this::speeds);
        routes.put("/api/travel/speeds", this::change);
    }

    private void speeds(Context context) {
        String version = workspace.served().version();
        Answers.json(context, version, answer(workspace.read(SpeedDocument::read)));
    }

    private Map<String, Object> answer(SpeedTable speeds) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("writable", workspace.isWritable());
        answer.put(
                "kinds",
                Arrays.stream(SpeedKind.values()).map(SpeedRoutes::kind).toList());
        answer.put(
                "roadClasses", Arrays.stream(RoadClass.values()).map(Enum::name).toList());
        answer.put(
                "structures",
                Arrays.stream(LinkStructure.values()).map(Enum::name).toList());
        answer.put(ROWS, SpeedListing.of(speeds, Enum::name).objects());
        return answer;
    }

    private static Map<String, Object> kind(SpeedKind kind) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", kind.name());
        row.put("unit", kind.unit());
        row.put("least", kind.least());
        row.put("most", kind.most());
        return row;
    }

    /** Puts all that a user has changed in place of what was changed before. Rows that are not sent, or are as the program's own, are the program's own. */
    private void change(Context context) {
        SpeedTable wished = SpeedTable.changed(rows(context), context.path());
        try (Workspace opened = workspace.openForWriting()) {
            SpeedDocument.write(opened, wished);
        }
        workspace.refresh();
        Answers.write(context, answer(wished));
    }

    private static List<SpeedRow> rows(Context context) {
        try {
            JsonNode body = JSON.readTree(context.body());
            if (!body.path(ROWS).isArray()) {
                throw DataException.use("request.invalid", context.path(), "rows: []");
            }
            List<SpeedRow> rows = new ArrayList<>();
            for (JsonNode row : body.path(ROWS)) {
                rows.add(SpeedRow.of(
                        row.path("speedKind").asText(),
                        row.path("roadClass").asText(""),
                        row.path("structure").asText(""),
                        row.path("summer").asText(),
                        row.path("winter").asText(),
                        row.path("source").asText(""),
                        context.path() + ", rows[" + rows.size() + "]"));
            }
            return rows;
        } catch (JsonProcessingException e) {
            throw DataException.caused(e, "request.invalid", context.path(), e.getOriginalMessage());
        }
    }
}
