package no.omland.web.water.priority;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.municipality.MunicipalityNumber;
import no.omland.store.Workspace;
import no.omland.water.WaterBodySelection;
import no.omland.water.priority.Criterion;
import no.omland.water.priority.PriorityList;
import no.omland.water.priority.PriorityPurpose;
import no.omland.water.priority.PrioritySettings;
import no.omland.web.answer.Answers;
import no.omland.web.answer.ListAnswer;
import no.omland.web.live.LiveWorkspace;
import no.omland.web.water.BodyMask;
import no.omland.web.water.SelectionParameters;
import org.jspecify.annotations.Nullable;

/** The answers about priorities, and the weights that a user sets. */
public final class PriorityRoutes {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PER_MUNICIPALITY = "perMunicipality";

    private final LiveWorkspace workspace;

    public PriorityRoutes(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    public void register(RoutesConfig routes) {
        routes.get("/api/water/priorities/{purpose}", this::list);
        routes.put("/api/water/priorities/{purpose}", this::change);
    }

    private void list(Context context) {
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        PriorityPurpose purpose = PriorityListing.purpose(context.pathParam("purpose"));
        PrioritySettings settings = snapshot.priorities();
        WaterBodySelection selection = SelectionParameters.of(context).in(snapshot);
        PriorityList list = PriorityListing.of(purpose, snapshot, selection, settings);
        boolean proposedOnly = "1".equals(context.queryParam("proposed"));
        List<PriorityList.Ranked> rows = list.ranked().stream()
                .filter(each -> !proposedOnly || !each.proposedIn().isEmpty())
                .toList();
        Map<String, @Nullable Object> before = settings(purpose, settings);
        before.put("bodies", list.bodies());
        before.put("candidates", list.ranked().size());
        before.put("interestsKnown", list.interestsKnown());
        before.put("withoutPressure", list.withoutPressure());
        before.put("proposals", proposals(list, selection.municipalities(), snapshot));
        before.put(
                "mask",
                BodyMask.of(snapshot, rows.stream().map(each -> each.body().id())));
        String name = purpose == PriorityPurpose.AGRICULTURE ? "prioritering-jordbruk" : "prioritering-avlop";
        ListAnswer.send(context, snapshot.version(), name, before, PriorityListing.full(purpose, rows, snapshot));
    }

    private Map<String, @Nullable Object> settings(PriorityPurpose purpose, PrioritySettings settings) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("purpose", purpose.name());
        answer.put("writable", workspace.isWritable());
        answer.put(PER_MUNICIPALITY, settings.proposed(purpose));
        answer.put(
                "criteria",
                Criterion.of(purpose).stream()
                        .map(each -> Map.of(
                                "criterion",
                                each.name(),
                                "key",
                                PriorityListing.key(each),
                                "weight",
                                settings.weight(purpose, each),
                                "usualWeight",
                                each.usualWeight(),
                                "mostPoints",
                                each.mostPoints()))
                        .toList());
        return answer;
    }

    /** What is proposed for each municipality; only for the chosen ones when some are chosen. */
    private static List<Map<String, Object>> proposals(
            PriorityList list, Set<MunicipalityNumber> chosen, WorkspaceSnapshot snapshot) {
        return list.proposals().entrySet().stream()
                .filter(entry -> chosen.isEmpty() || chosen.contains(entry.getKey()))
                .map(entry -> Map.<String, Object>of(
                        "number",
                        entry.getKey().digits(),
                        "name",
                        snapshot.municipalityName(entry.getKey()),
                        "bodies",
                        PriorityListing.full(list.purpose(), entry.getValue(), snapshot)
                                .objects()))
                .toList();
    }

    /** Puts weights in place of those of one purpose; what is not named has its usual weight. Those of the other purpose stay. */
    private void change(Context context) {
        PriorityPurpose purpose = PriorityListing.purpose(context.pathParam("purpose"));
        JsonNode wished = wished(context);
        Map<String, String> weights = Criterion.of(purpose).stream()
                .collect(Collectors.toMap(Enum::name, each -> String.valueOf(each.usualWeight())));
        wished.path("weights")
                .properties()
                .forEach(
                        member -> weights.put(member.getKey(), member.getValue().asText()));
        int count = wished.has(PER_MUNICIPALITY)
                ? wished.path(PER_MUNICIPALITY).asInt()
                : PrioritySettings.USUAL.proposed(purpose);
        try (Workspace opened = workspace.openForWriting()) {
            PrioritySettings settings = kept(opened).with(purpose, weights).withProposed(purpose, count);
            opened.writeDocument(PrioritySettings.DOCUMENT, settings.toJson());
        }
        workspace.refresh();
        Answers.write(context, settings(purpose, workspace.served().snapshot().priorities()));
    }

    /** What is kept; the usual when it cannot be read, so that weights that are set anew mend a broken document. */
    private static PrioritySettings kept(Workspace opened) {
        String json = opened.documents(PrioritySettings.DOCUMENT).get(PrioritySettings.DOCUMENT);
        try {
            return json == null ? PrioritySettings.USUAL : PrioritySettings.read(json);
        } catch (DataException broken) {
            return PrioritySettings.USUAL;
        }
    }

    private static JsonNode wished(Context context) {
        try {
            JsonNode body = JSON.readTree(context.body());
            if (!body.isObject()) {
                throw DataException.use("request.invalid", context.path(), "{\"weights\": {}}");
            }
            return body;
        } catch (JsonProcessingException e) {
            throw DataException.caused(e, "request.invalid", context.path(), e.getOriginalMessage());
        }
    }
}
