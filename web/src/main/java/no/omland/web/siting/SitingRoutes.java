package no.omland.web.siting;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.dataset.travel.PlaceSource;
import no.omland.dataset.travel.TravelCase;
import no.omland.dataset.travel.TravelGround;
import no.omland.issue.DataException;
import no.omland.scenario.Scenario;
import no.omland.scenario.Study;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.file.StudyWriter;
import no.omland.siting.SiteWish;
import no.omland.siting.Work;
import no.omland.travel.TravelMode;
import no.omland.web.answer.Answers;
import no.omland.web.answer.ListAnswer;
import no.omland.web.answer.Turnstile;
import no.omland.web.scenario.ScenarioRoom;
import no.omland.web.travel.TravelParameters;
import no.omland.web.travel.TravelRoom;

/** Best sites, meeting points and response times for the page: {@code /api/sites}, {@code /api/meeting}, {@code /api/response}. All take the circumstances of travel. */
public final class SitingRoutes {

    private static final int AT_A_TIME = 2;
    private static final long PATIENCE_MILLISECONDS = 15_000;
    private static final int MOST_PLACES = 2000;

    private final TravelRoom room;
    private final ScenarioRoom studies;
    private final Turnstile turnstile = new Turnstile(AT_A_TIME, PATIENCE_MILLISECONDS, "travel.busy");

    public SitingRoutes(TravelRoom room, ScenarioRoom studies) {
        this.room = room;
        this.studies = studies;
    }

    public void register(RoutesConfig routes) {
        routes.get("/api/sites", inTurn(this::sites));
        routes.get("/api/sites/places", this::places);
        routes.get("/api/meeting", inTurn(this::meeting));
        routes.get("/api/response", inTurn(this::response));
    }

    private Handler inTurn(Handler handler) {
        return context -> {
            try (Turnstile.Place place = turnstile.enter(context.path())) {
                handler.handle(context);
            }
        };
    }

    private void sites(Context context) {
        String version = room.version();
        SiteWish wish = SiteWishes.of(
                parameter(context, "question", "median"),
                context.queryParam("count"),
                context.queryParam("limit"),
                context.queryParams("in"),
                context.queryParams("out"),
                Boolean.parseBoolean(context.queryParam("everyoneFirst")));
        TravelCase travel = TravelParameters.travel(room.ground(), context);
        String from = parameter(context, "from", PlaceSource.SETTLEMENTS);
        SiteDemand demand = demand(context);
        List<PlaceSource.Found> found =
                SiteWishes.withRoom(candidates(travel.ground(), demand, from), context.queryParam("capacity"));
        SiteSheet sheet = Plans.sites(travel, demand, found, wish, from, Work.SILENT);
        if ("yaml".equalsIgnoreCase(context.queryParam("format"))) {
            Study study = SiteStudy.of(
                    sheet, demand.study(), travel.ground().offices(), travel.wish(), Answers.language(context));
            context.header("Content-Disposition", "attachment; filename=\"beste-steder.yaml\"");
            context.contentType("application/yaml; charset=utf-8").result(StudyWriter.yaml(study));
            return;
        }
        if (ListAnswer.isCsvWanted(context)) {
            ListAnswer.csv(context, "steder", sheet.sites());
            return;
        }
        Answers.json(context, version, sheet.plain(Answers.language(context)));
    }

    private SiteDemand demand(Context context) {
        String of = parameter(context, "of", "people");
        DemandKind kind = Arrays.stream(DemandKind.values())
                .filter(each -> each.name().equalsIgnoreCase(of))
                .findFirst()
                .orElseThrow(() -> DataException.use("selection.unknown", "of", of, "people · clients"));
        return new SiteDemand(
                Optional.ofNullable(context.queryParam("study"))
                        .filter(each -> !each.isBlank())
                        .map(studies::study),
                kind);
    }

    /** What places can be taken from, and the places of one source. */
    private void places(Context context) {
        String version = room.version();
        TravelGround ground = room.ground();
        String from = parameter(context, "from", PlaceSource.SETTLEMENTS);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("sources", room.workspace().read(PlaceSource::names));
        answer.put("from", from);
        List<Map<String, Object>> places = new ArrayList<>();
        found(ground, from).stream()
                .limit(MOST_PLACES)
                .map(PlaceSource.Found::place)
                .forEach(place -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("id", place.id());
                    row.put("name", place.name());
                    places.add(row);
                });
        answer.put("places", places);
        Answers.json(context, version, answer);
    }

    private void meeting(Context context) {
        String version = room.version();
        String mode = context.queryParam("mode");
        if (mode != null && !mode.isBlank() && !mode.equalsIgnoreCase(TravelMode.FOOT.name())) {
            throw DataException.use("meeting.on-foot", "mode", mode);
        }
        TravelCase onFoot = TravelParameters.travel(room.ground(), context).by(TravelMode.FOOT);
        TravelGround ground = onFoot.ground();
        int next = SiteWishes.whole("next", context.queryParam("next")).orElse(0);
        SiteDemand demand = demand(context);
        MeetingSheet sheet = Plans.meeting(
                onFoot,
                demand,
                Plans.chosen(
                        found(ground, parameter(context, "points", PlaceSource.OFFICES)),
                        context.queryParams("point"),
                        context.queryParams("at")),
                Plans.walk(context.queryParam("limit"), context.queryParam("metres")),
                next,
                next == 0
                        ? List.of()
                        : candidates(ground, demand, parameter(context, "from", PlaceSource.SETTLEMENTS)));
        if (ListAnswer.isCsvWanted(context)) {
            ListAnswer.csv(context, "uten-moeteplass", sheet.gaps());
            return;
        }
        Answers.json(context, version, sheet.plain(Answers.language(context)));
    }

    private void response(Context context) {
        String version = room.version();
        TravelCase travel = TravelParameters.travel(room.ground(), context);
        SiteDemand demand = demand(context);
        String source = parameter(context, "units", PlaceSource.OFFICES);
        Optional<Scenario> scenario = source.equals(SiteDemand.STUDY_SITES)
                ? demand.study().flatMap(study -> ResponsePlans.scenario(study, context.queryParam("scenario")))
                : Optional.empty();
        List<PlaceSource.Found> found = source.equals(SiteDemand.STUDY_SITES)
                ? scenario.map(each -> ResponsePlans.units(demand.study().orElseThrow(), each))
                        .orElseGet(demand::sites)
                : found(travel.ground(), source);
        String written = context.queryParam("required");
        ResponseSheet sheet = ResponsePlans.of(
                travel,
                demand,
                Plans.chosen(found, context.queryParams("unit"), context.queryParams("at")),
                TurnOuts.of("turnOut", context.queryParams("turnOut")),
                scenario.filter(each -> written == null || written.isBlank())
                        .map(each -> each.fleet().times())
                        .orElseGet(() -> ResponsePlans.required("required", written)));
        if (ListAnswer.isCsvWanted(context)) {
            ListAnswer.csv(context, "utrykning", sheet.away());
            return;
        }
        Answers.json(context, version, sheet.plain());
    }

    private List<PlaceSource.Found> candidates(TravelGround ground, SiteDemand demand, String from) {
        return from.equals(SiteDemand.STUDY_SITES) ? demand.sites() : found(ground, from);
    }

    private List<PlaceSource.Found> found(TravelGround ground, String source) {
        return room.workspace().read(opened -> PlaceSource.read(source, ground, opened));
    }

    private static String parameter(Context context, String name, String usual) {
        return Optional.ofNullable(context.queryParam(name))
                .filter(each -> !each.isBlank())
                .orElse(usual);
    }
}
