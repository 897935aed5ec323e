package no.omland.web.water.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import no.omland.calendar.NorwegianDay;
import no.omland.dataset.MeasureEdits;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.municipality.MunicipalityReforms;
import no.omland.store.Workspace;
import no.omland.water.measure.Measure;
import no.omland.water.measure.MeasureDraft;
import no.omland.water.measure.MeasureTable;
import no.omland.web.answer.Answers;
import no.omland.web.live.LiveWorkspace;
import org.jspecify.annotations.Nullable;

/** Adds, changes and deletes one measure. Its id stands in the query, since it may hold any sign. */
public final class MeasureEditRoutes {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;

    private final LiveWorkspace workspace;
    private final MunicipalityReforms reforms = MunicipalityReforms.load();

    public MeasureEditRoutes(LiveWorkspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Says no, as every error does, and what is wrong with each field.
     *
     * @param problems one for each thing that is wrong
     */
    public record Refusal(int status, String code, String error, String hint, List<FieldProblem> problems) {}

    /** What is wrong with one field. */
    public record FieldProblem(String field, String code, String error, String hint) {}

    public void register(RoutesConfig routes) {
        routes.post("/api/water/measures", this::add);
        routes.put("/api/water/measures", this::change);
        routes.delete("/api/water/measures", this::delete);
    }

    private void add(Context context) {
        Map<String, String> fields = fields(context);
        try (Workspace opened = workspace.openForWriting()) {
            String wished = fields.getOrDefault("id", "").strip();
            String id = wished.isEmpty()
                    ? MeasureEdits.freeId(opened.read(MeasureTable.NAME)
                            .map(MeasureTable::measures)
                            .orElse(List.of()))
                    : wished;
            if (!write(context, opened, id, fields, MeasureEdits::add)) {
                return;
            }
            context.status(CREATED);
            answer(context, id);
        }
    }

    private void change(Context context) {
        String id = id(context);
        Map<String, String> fields = fields(context);
        try (Workspace opened = workspace.openForWriting()) {
            if (write(context, opened, id, fields, MeasureEdits::change)) {
                answer(context, id);
            }
        }
    }

    private void delete(Context context) {
        try (Workspace opened = workspace.openForWriting()) {
            MeasureEdits.delete(opened, id(context));
        }
        workspace.refresh();
        context.status(NO_CONTENT);
    }

    /** Whether it was written; if not, the answer says why. */
    private boolean write(
            Context context,
            Workspace opened,
            String id,
            Map<String, String> fields,
            BiConsumer<Workspace, Measure> writing) {
        MeasureDraft draft = MeasureDraft.of(id, fields, reforms);
        if (draft.measure().isEmpty()) {
            refuse(context, draft.problems());
            return false;
        }
        writing.accept(opened, draft.measure().get());
        return true;
    }

    private static void refuse(Context context, List<MeasureDraft.Problem> problems) {
        Language language = Answers.language(context);
        List<FieldProblem> told = problems.stream()
                .map(each -> new FieldProblem(each.field(), each.code(), each.message(language), each.hint(language)))
                .toList();
        context.status(BAD_REQUEST);
        Answers.write(
                context,
                new Refusal(
                        BAD_REQUEST,
                        "measure.invalid",
                        language.text(
                                "measure.invalid",
                                String.join(
                                        "; ",
                                        told.stream().map(FieldProblem::error).toList())),
                        language.text("measure.invalid.hint"),
                        told));
    }

    private void answer(Context context, String id) {
        workspace.refresh();
        WorkspaceSnapshot snapshot = workspace.served().snapshot();
        Measure written = snapshot.measures().find(id).orElseThrow(() -> DataException.use("measure.not-found", id));
        Answers.write(
                context,
                MeasureListing.of(List.of(written), snapshot, NorwegianDay.today())
                        .objects()
                        .get(0));
    }

    private static String id(Context context) {
        String id = context.queryParam("id");
        if (id == null || id.isBlank()) {
            throw DataException.use("measure.not-found", "id");
        }
        return id.strip();
    }

    /** An object of texts and numbers; ids of bodies may be an array. */
    private static Map<String, String> fields(Context context) {
        JsonNode body;
        try {
            body = JSON.readTree(context.body());
        } catch (JsonProcessingException e) {
            throw DataException.caused(e, "request.invalid", context.path(), e.getOriginalMessage());
        }
        if (!body.isObject()) {
            throw DataException.use("request.invalid", context.path(), "{}");
        }
        Map<String, String> fields = new HashMap<>();
        body.fields().forEachRemaining(field -> {
            String text = text(field.getValue());
            if (text == null) {
                throw DataException.use("request.invalid", context.path(), field.getKey());
            }
            fields.put(field.getKey(), text);
        });
        return fields;
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isArray()) {
            List<String> several = new ArrayList<>();
            value.forEach(each -> several.add(each.asText()));
            return String.join("; ", several);
        }
        return value.isNull() ? "" : value.isValueNode() ? value.asText() : null;
    }
}
