package no.omland.web.travel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelCase;
import no.omland.travel.NetworkPoint;
import no.omland.travel.clock.ClockCosts;
import no.omland.travel.clock.ClockRoute;
import no.omland.travel.clock.ClockSearch;
import no.omland.travel.clock.ClockStep;
import no.omland.travel.clock.OfficeVisit;
import no.omland.travel.clock.OfficeVisits;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/**
 * A way from one place to another at a time of day, or there and back while an office is open.
 *
 * @param out empty when there is no way, or no visit
 * @param back of a visit
 * @param visit null when none was wished, or there is none
 * @param hindrance why there is no visit; empty when none was wished
 */
public record ClockRouteAnswer(
        Place from,
        Place to,
        Optional<ClockRoute> out,
        Optional<ClockRoute> back,
        @Nullable OfficeVisit visit,
        Optional<OfficeVisits.Hindrance> hindrance) {

    private static final int MINUTE = 600;

    /** @throws no.omland.issue.DataException when a place is too far from any road */
    public static ClockRouteAnswer of(TravelCase travel, Place from, Place to, ClockWish wish) {
        ClockCosts costs = ClockCosts.of(travel.costs());
        NetworkPoint origin = travel.connect(from);
        NetworkPoint destination = travel.connect(to);
        if (wish instanceof ClockWish.Within within) {
            return visit(costs, from, origin, to, destination, within);
        }
        Optional<ClockRoute> route = wish instanceof ClockWish.LeaveAt leave
                ? ClockSearch.leaving(costs, origin, leave.minute() * MINUTE).route(destination)
                : ClockSearch.arriving(costs, destination, ((ClockWish.ArriveBy) wish).minute() * MINUTE)
                        .route(origin);
        return new ClockRouteAnswer(from, to, route, Optional.empty(), null, Optional.empty());
    }

    private static ClockRouteAnswer visit(
            ClockCosts costs, Place from, NetworkPoint home, Place to, NetworkPoint office, ClockWish.Within within) {
        OfficeVisits visits = OfficeVisits.of(costs, List.of(home), office, within.hours());
        OfficeVisit visit = visits.shortest().get(0);
        return new ClockRouteAnswer(
                from,
                to,
                visit == null
                        ? Optional.empty()
                        : ClockSearch.arriving(costs, office, visit.begin()).route(home),
                visit == null
                        ? Optional.empty()
                        : ClockSearch.leaving(costs, office, visit.leaveOffice())
                                .route(home),
                visit,
                Optional.of(visits.hindrance(0)));
    }

    public boolean isReached() {
        return out.isPresent();
    }

    /** One row that tells of all of it. */
    public ClockListing.Way way() {
        return new ClockListing.Way(from, to, out.map(ClockRoute::trip));
    }

    /** The visit as a row; only when one was wished. */
    public ClockListing.Visit visitRow() {
        return new ClockListing.Visit(from, to, visit, hindrance.orElse(OfficeVisits.Hindrance.NONE));
    }

    /**
     * The steps there, and after them those back. An instant is shown as the same minute wherever it stands: the one in which all begins rounded down, as one leaves
     * in time, and every other rounded up.
     */
    public Listing<ClockStep> steps(Function<Enum<?>, String> words) {
        int start = out.map(route -> route.trip().leaveTenthSeconds()).orElse(Integer.MIN_VALUE);
        return new Listing<>(Stream.of(out, back)
                        .flatMap(Optional::stream)
                        .flatMap(route -> route.steps().stream())
                        .toList())
                .column("road", step -> LinkListing.road(step.roadClass(), step.roadNumber()))
                .column("roadClass", step -> words.apply(step.roadClass()))
                .column("linkType", step -> words.apply(step.type()))
                .column("begin", step -> instant(step.beginTenthSeconds(), start))
                .column("departs", step -> instant(step.departsTenthSeconds(), start))
                .column("ends", step -> instant(step.endTenthSeconds(), start))
                .column("kilometres", step -> Amounts.rounded(step.centimetres() / 100_000.0));
    }

    private static String instant(int tenthSeconds, int start) {
        return tenthSeconds == start ? ClockListing.leaving(tenthSeconds) : ClockListing.arriving(tenthSeconds);
    }

    /** All of it but the lines, for JSON. */
    public Map<String, @Nullable Object> plain() {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        if (hindrance.isPresent()) {
            answer.putAll(ClockListing.ofVisits(List.of(visitRow()), Enum::name)
                    .objects()
                    .get(0));
        } else {
            answer.putAll(ClockListing.ofWays(List.of(way())).objects().get(0));
        }
        answer.put("steps", steps(Enum::name).objects());
        return answer;
    }

    /** The lines there and back. */
    public Map<String, Object> geoJson() {
        TravelGeoJson features = new TravelGeoJson();
        out.ifPresent(route -> features.line(route.geometry(), plain()));
        back.ifPresent(route -> features.line(route.geometry(), Map.of("back", true)));
        return features.collection();
    }

    /** All of it, with the lines as GeoJSON. */
    Map<String, @Nullable Object> withLines() {
        Map<String, @Nullable Object> answer = plain();
        answer.put("line", line(out));
        answer.put("lineBack", line(back));
        return answer;
    }

    private static @Nullable Map<String, Object> line(Optional<ClockRoute> route) {
        return route.map(each -> TravelGeoJson.geometry(each.geometry())).orElse(null);
    }
}
