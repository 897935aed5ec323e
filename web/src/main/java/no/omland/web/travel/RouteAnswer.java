package no.omland.web.travel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelCase;
import no.omland.network.RoadNetwork;
import no.omland.travel.Trip;
import no.omland.travel.search.Route;
import no.omland.travel.search.RouteReasons;
import no.omland.travel.search.RouteSearch;
import no.omland.travel.search.RouteStep;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/** The fastest way from one place to another, step by step, and why it goes that way. */
public record RouteAnswer(Place from, Place to, RouteReasons reasons, RoadNetwork network) {

    /** @throws no.omland.issue.DataException when a place is too far from any road */
    public static RouteAnswer of(TravelCase travel, Place from, Place to) {
        return new RouteAnswer(
                from,
                to,
                RouteReasons.of(
                        new RouteSearch(travel.ground().network()),
                        travel.costs(),
                        travel.connect(from),
                        travel.connect(to)),
                travel.ground().network());
    }

    public Optional<Trip> trip() {
        return reasons.route().map(Route::trip);
    }

    /** @param words what constants are called */
    public Listing<RouteStep> steps(Function<Enum<?>, String> words) {
        return new Listing<>(reasons.route().map(Route::steps).orElse(List.of()))
                .column("road", step -> LinkListing.road(step.roadClass(), step.roadNumber()))
                .column("roadClass", step -> words.apply(step.roadClass()))
                .column("linkType", step -> words.apply(step.type()))
                .column("minutes", step -> Amounts.minutes(step.trip().tenthSeconds()))
                .column("kilometres", step -> Amounts.rounded(step.trip().kilometres()))
                .column("ferries", step -> step.trip().ferries());
    }

    /** All of it but the line, for JSON. */
    public Map<String, @Nullable Object> plain() {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("from", from.name());
        answer.put("to", to.name());
        put(answer, reasons.route());
        answer.put(
                "withoutFerry",
                reasons.withoutFerry().stream()
                        .map(each -> {
                            Map<String, @Nullable Object> without = new LinkedHashMap<>();
                            without.put("ferry", ferry(each));
                            put(without, each.route());
                            return without;
                        })
                        .toList());
        answer.put(
                "ifAllOpen",
                reasons.ifAllOpen()
                        .map(route -> {
                            Map<String, @Nullable Object> open = new LinkedHashMap<>();
                            put(open, Optional.of(route));
                            return open;
                        })
                        .orElse(null));
        answer.put("steps", steps(Enum::name).objects());
        return answer;
    }

    /** The ferry by its name, or by the road that it is part of, as {@code Rv80}; null when it has neither. */
    public @Nullable String ferry(RouteReasons.WithoutFerry without) {
        return LinkListing.road(network, without.longest());
    }

    private static void put(Map<String, @Nullable Object> answer, Optional<Route> route) {
        Optional<Trip> trip = route.map(Route::trip);
        answer.put("reached", trip.isPresent());
        answer.put("minutes", Amounts.minutes(trip));
        answer.put("kilometres", Amounts.kilometres(trip));
        answer.put("ferries", Amounts.ferries(trip));
    }

    /** The line as GeoJSON; null when there is no way, or nothing to go. */
    @Nullable
    Map<String, Object> line() {
        return reasons.route()
                .map(route -> TravelGeoJson.geometry(route.geometry()))
                .orElse(null);
    }

    /** One line with all the rest as its properties; no feature when there is no way. */
    public Map<String, Object> geoJson() {
        TravelGeoJson features = new TravelGeoJson();
        reasons.route().ifPresent(route -> features.line(route.geometry(), plain()));
        return features.collection();
    }
}
