package no.omland.web.travel;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.PrintedTravel;
import no.omland.dataset.travel.TravelCase;
import no.omland.dataset.travel.TravelGround;
import no.omland.issue.DataException;
import no.omland.travel.Direction;
import no.omland.travel.catchment.DrawingRules;
import no.omland.web.answer.Answers;
import no.omland.web.answer.ListAnswer;
import no.omland.web.answer.Turnstile;
import org.jspecify.annotations.Nullable;

/** Travel times for the page: {@code /api/travel/…}. */
public final class TravelRoutes {

    private static final int AT_A_TIME = 2;
    private static final long PATIENCE_MILLISECONDS = 15_000;

    private final TravelRoom room;
    private final Turnstile turnstile = new Turnstile(AT_A_TIME, PATIENCE_MILLISECONDS, "travel.busy");

    public TravelRoutes(TravelRoom room) {
        this.room = room;
    }

    public void register(RoutesConfig routes) {
        routes.get("/api/travel/ground", this::ground);
        routes.get("/api/travel/offices", this::offices);
        routes.get("/api/travel/catchments", context -> {
            try (Turnstile.Place place = turnstile.enter(context.path())) {
                catchments(context);
            }
        });
        routes.get("/api/travel/nearest", context -> {
            try (Turnstile.Place place = turnstile.enter(context.path())) {
                nearest(context);
            }
        });
        routes.get("/api/travel/printed", this::printed);
        routes.get("/api/travel/times", this::times);
        routes.get("/api/travel/route", this::route);
        new RoadRoutes(room, turnstile).register(routes);
    }

    private TravelCase travel(Context context) {
        return TravelParameters.travel(room.ground(), context);
    }

    /** Answers at once, however far the ground has come. */
    private void ground(Context context) {
        TravelRoom.Progress progress = room.progress();
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("phase", progress.phase().word());
        answer.put(
                "links",
                progress.ground().map(each -> each.network().linkCount()).orElse(null));
        answer.put(
                "places",
                progress.ground().map(each -> each.people().points().size()).orElse(null));
        Answers.write(context, answer);
    }

    static ChosenPlaces chosen(TravelCase travel, Context context) {
        return ChosenPlaces.of(travel, context.queryParams("office"), context.queryParams("at"));
    }

    private void offices(Context context) {
        String version = room.version();
        TravelCase travel = travel(context);
        TravelGround ground = travel.ground();
        List<Map<String, Object>> offices = new ArrayList<>();
        CoordinateTransform toDegrees = CoordinateTransform.between(WorkspaceSnapshot.CRS, EpsgCode.WGS84);
        for (Place office : ground.offices()) {
            double[] place = {office.easting(), office.northing()};
            toDegrees.apply(place, 0, 1);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", office.id());
            row.put("name", office.name());
            row.put("longitude", place[0]);
            row.put("latitude", place[1]);
            row.put("connected", travel.find(office).isPresent());
            offices.add(row);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("offices", offices);
        answer.put("ferries", ground.names().ferries());
        answer.put("peopleLayer", ground.people().layer());
        answer.put("places", ground.people().points().size());
        answer.put("links", ground.network().linkCount());
        answer.put("knowsSea", ground.land().knowsSea());
        answer.put("bounds", TravelBounds.of(ground));
        Answers.json(context, version, answer);
    }

    private void catchments(Context context) {
        String version = room.version();
        TravelCase travel = travel(context);
        CatchmentAnswer catchments = CatchmentAnswer.of(
                travel,
                chosen(travel, context),
                TravelParameters.direction(context.queryParam("direction")),
                TravelParameters.limits(context.queryParam("limits")),
                !"0".equals(context.queryParam("each")));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("limits", catchments.limits().minutes());
        answer.put(
                "step",
                catchments.people().stream()
                        .findFirst()
                        .map(each -> each.curve().stepMinutes())
                        .orElse(1));
        answer.put("knowsSea", travel.ground().land().knowsSea());
        answer.put(
                "tooFar",
                catchments.offices().tooFar().stream().map(Place::name).toList());
        answer.put("peopleLayer", travel.ground().people().layer());
        answer.put(
                "people", catchments.people().stream().map(TravelRoutes::people).toList());
        answer.put("areas", catchments.geoJson(tolerance(context.queryParam("detail"))));
        Answers.json(context, version, answer);
    }

    /** Metres; a quarter of a cell is not seen on a map of a region, and three of four corners are saved. */
    private static double tolerance(@Nullable String detail) {
        if (detail == null || detail.isBlank() || detail.equals("full")) {
            return 0;
        }
        if (!detail.equals("map")) {
            throw DataException.use("selection.unknown", "detail", detail, "full · map");
        }
        return DrawingRules.USUAL.cellMetres() / 4;
    }

    /** The office is null for all together. */
    private static Map<String, @Nullable Object> people(CatchmentAnswer.OfficePeople each) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", each.office().map(Place::id).orElse(null));
        row.put("office", each.office().map(Place::name).orElse(null));
        row.put("within", each.within().people());
        row.put("beyond", each.within().beyond());
        row.put("unreached", each.within().unreached());
        row.put("notConnected", each.within().notConnected());
        row.put("all", each.within().all());
        row.put("curve", each.curve().people());
        return row;
    }

    private void nearest(Context context) {
        String version = room.version();
        TravelCase travel = travel(context);
        String crow = context.queryParam("asTheCrowFlies");
        if (crow != null) {
            ChosenPlaces places =
                    ChosenPlaces.withoutRoads(travel, context.queryParams("office"), context.queryParams("at"));
            send(
                    context,
                    version,
                    NearestListing.rows(travel, places.places(), TravelParameters.crow(travel, crow)),
                    places);
            return;
        }
        ChosenPlaces chosen = chosen(travel, context);
        Optional<ClockWish> wish = ClockAnswers.wish(context);
        if (wish.isPresent()) {
            ClockAnswers.nearest(context, version, travel, chosen, wish.get());
            return;
        }
        send(
                context,
                version,
                NearestListing.rows(travel, chosen, TravelParameters.direction(context.queryParam("direction"))),
                chosen);
    }

    private static void send(Context context, String version, List<NearestListing.Row> rows, ChosenPlaces chosen) {
        List<NearestListing.Row> sorted =
                NearestOrder.sorted(rows, chosen, context.queryParam("sort"), context.queryParam("order"));
        ListAnswer.send(context, version, "nearest", Map.of(), NearestListing.of(sorted, chosen));
    }

    private void printed(Context context) {
        String version = room.version();
        TravelCase travel = travel(context);
        List<PrintedTravel> layers = room.workspace().read(PrintedTravel::list);
        Answers.json(
                context,
                version,
                Map.of(
                        "layers",
                        layers.stream()
                                .map(layer -> PrintedTimes.of(layer, travel).plain())
                                .toList()));
    }

    private void times(Context context) {
        String version = room.version();
        TravelCase travel = travel(context);
        Place place = TravelParameters.point(
                TravelParameters.wanted(context, "lat") + "," + TravelParameters.wanted(context, "lon"));
        String crow = context.queryParam("asTheCrowFlies");
        if (crow != null) {
            ChosenPlaces chosen =
                    ChosenPlaces.withoutRoads(travel, context.queryParams("office"), context.queryParams("at"));
            Answers.json(
                    context,
                    version,
                    CrowTimesAnswer.of(travel, place, chosen, TravelParameters.crow(travel, crow))
                            .plain());
            return;
        }
        TimesAnswer times = TimesAnswer.of(
                travel,
                place,
                chosen(travel, context),
                TravelParameters.direction(context.queryParam("direction")) == Direction.TO);
        Answers.json(context, version, times.plain());
    }

    private void route(Context context) {
        String version = room.version();
        TravelCase travel = travel(context);
        Place from = TravelParameters.place(travel.ground(), TravelParameters.wanted(context, "from"));
        Place to = TravelParameters.place(travel.ground(), TravelParameters.wanted(context, "to"));
        Optional<ClockWish> wish = ClockAnswers.wish(context);
        if (wish.isPresent()) {
            Answers.json(
                    context,
                    version,
                    ClockRouteAnswer.of(travel, from, to, wish.get()).withLines());
            return;
        }
        RouteAnswer route = RouteAnswer.of(travel, from, to);
        Map<String, @Nullable Object> answer = route.plain();
        answer.put("line", route.line());
        Answers.json(context, version, answer);
    }
}
