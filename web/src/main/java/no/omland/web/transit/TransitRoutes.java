package no.omland.web.transit;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.DatasetDescription;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TransitDay;
import no.omland.importing.gtfs.GtfsFeed;
import no.omland.issue.DataException;
import no.omland.transit.DayProfile;
import no.omland.transit.Doors;
import no.omland.transit.OpeningHours;
import no.omland.transit.RoundTrips;
import no.omland.web.answer.Answers;
import no.omland.web.answer.ListAnswer;
import no.omland.web.answer.Listing;
import no.omland.web.answer.Turnstile;
import no.omland.web.live.LiveWorkspace;
import org.jspecify.annotations.Nullable;

/** Public transport for the page: {@code /api/travel/transit…}. */
public final class TransitRoutes {

    /** Three searches of a day for each; a second or so for a timetable of a few thousand stops. */
    static final int MOST_PAIRS = 2_000;

    private static final double DECIMETRES = 1e6;
    private static final int AT_A_TIME = 2;
    private static final long PATIENCE_MILLISECONDS = 15_000;

    private final TransitRoom room;
    private final Turnstile turnstile = new Turnstile(AT_A_TIME, PATIENCE_MILLISECONDS, "travel.busy");

    public TransitRoutes(LiveWorkspace workspace) {
        room = new TransitRoom(workspace);
    }

    public void register(RoutesConfig routes) {
        routes.get("/api/travel/transit", this::about);
        routes.get("/api/travel/transit/errands", context -> {
            try (Turnstile.Place place = turnstile.enter(context.path())) {
                errands(context);
            }
        });
        routes.get("/api/travel/transit/day", this::day);
        routes.get("/api/travel/transit/printed", this::printed);
    }

    private static TransitParameters parameters(Context context) {
        return new TransitParameters(context::queryParam);
    }

    /** What runs, and what is assumed. */
    private void about(Context context) {
        TransitRoom.Made made = room.get();
        TransitDay day = parameters(context).day(made.ground());
        Map<String, @Nullable Object> answer =
                circumstances(made, day, parameters(context).hours());
        List<Map<String, Object>> offices = new ArrayList<>();
        CoordinateTransform toDegrees = CoordinateTransform.between(WorkspaceSnapshot.CRS, EpsgCode.WGS84);
        for (Place office : made.ground().offices()) {
            double[] degrees = degrees(office, toDegrees);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", office.id());
            row.put("name", office.name());
            row.put("longitude", degrees[0]);
            row.put("latitude", degrees[1]);
            offices.add(row);
        }
        answer.put("offices", offices);
        Answers.json(context, made.version(), answer);
    }

    private static double[] degrees(Place place, CoordinateTransform toDegrees) {
        double[] degrees = {place.easting(), place.northing()};
        toDegrees.apply(degrees, 0, 1);
        return new double[] {
            Math.round(degrees[0] * DECIMETRES) / DECIMETRES, Math.round(degrees[1] * DECIMETRES) / DECIMETRES
        };
    }

    private static Map<String, @Nullable Object> circumstances(
            TransitRoom.Made made, TransitDay day, OpeningHours hours) {
        GtfsFeed feed = made.ground().feed();
        Optional<DatasetDescription> dataset = made.dataset();
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("feed", feed.name());
        answer.put("publisher", feed.publisher().isBlank() ? null : feed.publisher());
        answer.put("illustrative", dataset.map(DatasetDescription::illustrative).orElse(false));
        answer.put("firstDay", feed.firstDay().map(Object::toString).orElse(null));
        answer.put("lastDay", feed.lastDay().map(Object::toString).orElse(null));
        answer.put("date", day.wish().day().toString());
        answer.put("dayOfWeek", day.wish().day().getDayOfWeek().toString());
        answer.put("runs", day.timetable().runs());
        answer.put("trips", day.timetable().tripCount());
        answer.put("open", ServiceDayClock.leaving(hours.openSeconds()));
        answer.put("close", ServiceDayClock.leaving(hours.closeSeconds()));
        answer.put("needMinutes", ServiceDayClock.minutes(hours.neededSeconds()));
        answer.put("walkMetres", day.wish().longestAccessMetres());
        answer.put("walkingKmh", Math.round(day.wish().settings().walkingMetresPerSecond() * 36) / 10.0);
        answer.put("detour", day.wish().settings().detourFactor());
        answer.put("peopleLayer", made.ground().people().layer());
        return answer;
    }

    private void errands(Context context) {
        TransitRoom.Made made = room.get();
        TransitDay day = parameters(context).day(made.ground());
        OpeningHours hours = parameters(context).hours();
        List<Place> homes = TransitParameters.homes(made.ground(), context.queryParams("from"));
        List<Place> offices =
                TransitParameters.offices(made.ground(), context.queryParams("office"), context.queryParams("at"));
        long pairs = (long) homes.size() * offices.size();
        if (pairs > MOST_PAIRS) {
            throw DataException.use("transit.too-many", context.path(), pairs, MOST_PAIRS);
        }
        List<ErrandListing.Row> rows = ErrandListing.rows(day, homes, offices, hours);
        CoordinateTransform toDegrees = CoordinateTransform.between(WorkspaceSnapshot.CRS, EpsgCode.WGS84);
        Listing<ErrandListing.Row> listing = ErrandListing.of(rows, Enum::name)
                .column("longitude", row -> degrees(row.home(), toDegrees)[0])
                .column("latitude", row -> degrees(row.home(), toDegrees)[1]);
        if (ListAnswer.isCsvWanted(context)) {
            ListAnswer.csv(context, "kollektiv", ErrandListing.of(rows, Enum::name));
            return;
        }
        Map<String, @Nullable Object> answer = circumstances(made, day, hours);
        List<Map<String, @Nullable Object>> sums = new ArrayList<>();
        ErrandListing.sums(rows).forEach((hindrance, sum) -> {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("hindrance", hindrance == RoundTrips.Hindrance.NONE ? null : hindrance.name());
            row.put("places", sum.places());
            row.put("people", sum.people());
            row.put("longestMinutesAway", ServiceDayClock.minutes(sum.longestAwaySeconds()));
            sums.add(row);
        });
        answer.put("sums", sums);
        answer.put("rows", listing.objects());
        Answers.json(context, made.version(), answer);
    }

    /** The day of one place and one office. */
    private void day(Context context) {
        TransitRoom.Made made = room.get();
        TransitDay day = parameters(context).day(made.ground());
        OpeningHours hours = parameters(context).hours();
        Place home =
                TransitParameters.only(TransitParameters.homes(made.ground(), context.queryParams("from")), "from");
        Place office = TransitParameters.only(
                TransitParameters.offices(made.ground(), context.queryParams("office"), context.queryParams("at")),
                "office");
        Doors doors = day.doors(home, office);
        DayProfile there = day.search().profile(doors);
        DayProfile back = day.search().profile(doors.back());
        RoundTrips trips = day.search().roundTrips(doors, hours);
        Map<String, @Nullable Object> answer = circumstances(made, day, hours);
        answer.put("from", home.name());
        answer.put("office", office.name());
        answer.put("feasible", trips.feasible());
        answer.put("hindrance", trips.feasible() ? null : trips.hindrance().name());
        answer.put("minutesOnFoot", ServiceDayClock.minutes(doors.walkSeconds()));
        answer.put(
                "departures",
                DepartureListing.of(DepartureListing.rows(there, back), Enum::name)
                        .objects());
        answer.put("roundTrips", DepartureListing.trips(trips.trips()).objects());
        answer.put(
                "best",
                trips.shortest()
                        .map(trip ->
                                DepartureListing.trips(List.of(trip)).objects().get(0))
                        .orElse(null));
        List<LegListing.Row> legs = trips.shortest()
                .map(trip -> LegListing.rows(day, home, office, trip))
                .orElse(List.of());
        answer.put("legs", LegListing.of(legs, Enum::name).objects());
        answer.put("lines", LegListing.geoJson(legs));
        Answers.json(context, made.version(), answer);
    }

    private void printed(Context context) {
        TransitRoom.Made made = room.get();
        TransitDay day = parameters(context).day(made.ground());
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("date", day.wish().day().toString());
        answer.put("rows", made.printed().beside(day));
        Answers.json(context, made.version(), answer);
    }
}
