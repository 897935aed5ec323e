package no.omland.web.cooperation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.cooperation.Arrangement;
import no.omland.cooperation.BorderComparison;
import no.omland.cooperation.Grouping;
import no.omland.cooperation.MunicipalTable;
import no.omland.dataset.cooperation.CooperationGround;
import no.omland.issue.DataException;
import no.omland.municipality.MunicipalityNumber;
import no.omland.web.answer.Answers;
import no.omland.web.answer.ListAnswer;
import no.omland.web.answer.Listing;
import no.omland.web.live.LiveWorkspace;
import org.jspecify.annotations.Nullable;

/** {@code /api/cooperation}: arrangements, groupings, borders that do not match, and tables in classes. */
public final class CooperationRoutes {

    /** What an address that lacks a parameter may look like. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "grouping", "grouping=counties",
            "first", "first=counties&second=arrangement:1",
            "second", "first=counties&second=arrangement:1",
            "table", "table=LAYER&column=COLUMN&method=natural&classes=5");

    private final CooperationRoom room;

    public CooperationRoutes(LiveWorkspace workspace) {
        this.room = new CooperationRoom(workspace);
    }

    public void register(RoutesConfig routes) {
        routes.get("/api/cooperation", this::overview);
        routes.get("/api/cooperation/arrangements", context -> list(context, ArrangementListing::arrangements));
        routes.get("/api/cooperation/municipalities", context -> list(context, ArrangementListing::municipalities));
        routes.get("/api/cooperation/pairs", context -> list(context, ArrangementListing::pairs));
        routes.get("/api/cooperation/functions", context -> list(context, ArrangementListing::functions));
        routes.get(
                "/api/cooperation/areas",
                context -> json(context, ground -> BorderListing.areas(ground, wanted(context, "grouping"))));
        routes.get("/api/cooperation/borders", this::borders);
        routes.get(
                "/api/cooperation/border-lines",
                context -> json(
                        context,
                        ground -> BorderListing.lines(ground, wanted(context, "first"), wanted(context, "second"))));
        routes.get("/api/cooperation/classes", this::classes);
    }

    private interface Asking<A> {
        A of(CooperationGround ground);
    }

    private <R> void list(Context context, Asking<Listing<R>> asking) {
        CooperationGround ground = room.ground();
        String path = context.path();
        ListAnswer.send(
                context,
                ground.snapshot().version(),
                path.substring(path.lastIndexOf('/') + 1),
                Map.of(),
                asking.of(ground));
    }

    private void json(Context context, Asking<Map<String, Object>> asking) {
        CooperationGround ground = room.ground();
        Answers.json(context, ground.snapshot().version(), asking.of(ground));
    }

    private static String wanted(Context context, String parameter) {
        String value = context.queryParam(parameter);
        if (value == null || value.isBlank()) {
            throw DataException.use(
                    "cooperation.parameter",
                    context.path(),
                    parameter,
                    EXAMPLES.getOrDefault(parameter, parameter + "=…"));
        }
        return value;
    }

    /** All that the page needs to begin with; empty lists where the workspace has nothing. */
    private void overview(Context context) {
        CooperationGround ground = room.ground();
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put(
                "arrangements",
                ground.arrangements().list().stream()
                        .map(each -> arrangement(each, ground))
                        .toList());
        answer.put("municipalities", municipalities(ground));
        answer.put(
                "groupings",
                ground.groupings().stream().map(CooperationRoutes::grouping).toList());
        answer.put("tables", tables(ground));
        answer.put("hasFunctions", ground.functions().isPresent());
        answer.put("onMap", ground.ground().onMap().size());
        answer.put("schematic", ground.isSchematic());
        answer.put("peopleKnown", ground.ground().peopleKnown());
        Answers.json(context, ground.snapshot().version(), answer);
    }

    private static Map<String, @Nullable Object> arrangement(Arrangement each, CooperationGround ground) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("id", each.id());
        one.put("name", each.name());
        one.put("stated", each.stated());
        one.put("named", each.participants().size());
        one.put("members", digits(each.members()));
        one.put("outside", digits(ground.ground().outside(each.members())));
        one.put(
                "unresolved",
                each.unresolved().stream().map(unclear -> unclear.written()).toList());
        return one;
    }

    private static List<Map<String, @Nullable Object>> municipalities(CooperationGround ground) {
        Map<MunicipalityNumber, Integer> counts = new LinkedHashMap<>();
        ground.ground().onMap().forEach(each -> counts.put(each, 0));
        counts.putAll(ground.arrangements().countByMunicipality());
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        counts.forEach((number, count) -> {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("number", number.digits());
            one.put("name", ground.name(number));
            one.put("arrangements", count);
            one.put("onMap", ground.ground().area(number).isPresent());
            all.add(one);
        });
        return all;
    }

    private static Map<String, @Nullable Object> grouping(Grouping each) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("id", each.id());
        one.put("name", each.name());
        one.put("groups", each.groups().size());
        one.put("ofMunicipalities", each.isOfMunicipalities());
        return one;
    }

    private static List<Map<String, @Nullable Object>> tables(CooperationGround ground) {
        List<Map<String, @Nullable Object>> tables = new ArrayList<>();
        for (Map.Entry<String, MunicipalTable> each : ground.tables().entrySet()) {
            if (!each.getValue().numberColumns().isEmpty()) {
                Map<String, @Nullable Object> one = new LinkedHashMap<>();
                one.put("layer", each.getKey());
                one.put("counties", each.getValue().isOfCounties());
                one.put("columns", each.getValue().numberColumns());
                tables.add(one);
            }
        }
        return tables;
    }

    private static List<String> digits(Iterable<MunicipalityNumber> numbers) {
        List<String> digits = new ArrayList<>();
        numbers.forEach(each -> digits.add(each.digits()));
        return digits;
    }

    private void borders(Context context) {
        CooperationGround ground = room.ground();
        BorderComparison comparison =
                BorderListing.compare(ground, wanted(context, "first"), wanted(context, "second"));
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        before.put("first", comparison.first().name());
        before.put("second", comparison.second().name());
        before.put("schematic", ground.isSchematic());
        before.put("fits", BorderListing.fits(comparison, ground).objects());
        ListAnswer.send(
                context, ground.snapshot().version(), "borders", before, BorderListing.meetings(comparison, ground));
    }

    private void classes(Context context) {
        CooperationGround ground = room.ground();
        ClassListing.Answer answer = ClassListing.of(
                ground,
                new ClassListing.Wish(
                        wanted(context, "table"),
                        context.queryParam("column"),
                        context.queryParam("method"),
                        context.queryParam("classes"),
                        context.queryParam("breaks")));
        if (ListAnswer.isCsvWanted(context)) {
            ListAnswer.csv(context, "classes", ClassListing.values(answer));
            return;
        }
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("column", answer.column());
        all.put("method", BorderListing.word(answer.classed().breaks().method()));
        all.put("fit", Math.round(answer.classed().breaks().fit() * 1e4) / 1e4);
        all.put("wished", answer.wished());
        all.put("classes", ClassListing.classes(answer.classed()));
        all.put("doubts", ClassListing.doubts(answer.classed(), ground).objects());
        all.put("withoutValue", answer.classed().withoutValue().size());
        all.put("map", ClassListing.map(answer, ground));
        Answers.json(context, ground.snapshot().version(), all);
    }
}
