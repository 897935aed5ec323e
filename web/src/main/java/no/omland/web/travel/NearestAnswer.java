package no.omland.web.travel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelCase;
import no.omland.issue.DataException;
import no.omland.travel.Direction;
import no.omland.travel.catchment.PeopleWithin;
import no.omland.travel.catchment.TimeLimits;
import no.omland.travel.search.TravelTimes;
import no.omland.web.answer.Listing;
import org.jspecify.annotations.Nullable;

/**
 * The nearest office and the second nearest of everyone, with how many people there are.
 *
 * @param listing a row for each place where people live
 * @param summary people, by words
 */
record NearestAnswer(Listing<?> listing, Map<String, Object> summary) {

    /** @throws DataException when one wishes to leave at a time, which would be a search for each place where people live */
    static NearestAnswer of(
            TravelCase travel, ChosenPlaces chosen, Direction direction, TimeLimits limits, Optional<ClockWish> wish) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("peopleLayer", travel.ground().people().layer());
        summary.put("tooFar", chosen.tooFar().stream().map(Place::name).toList());
        summary.put("people", travel.demand().people());
        if (wish.isEmpty()) {
            PeopleWithin within = PeopleWithin.of(
                    TravelTimes.of(travel.costs(), direction, chosen.points()), travel.demand(), limits);
            summary.put("limits", limits.minutes());
            summary.put("within", within.people());
            summary.put("beyond", within.beyond());
            summary.put("unreached", within.unreached());
            summary.put("notConnected", within.notConnected());
            return new NearestAnswer(
                    NearestListing.of(NearestListing.rows(travel, chosen, direction), chosen), summary);
        }
        if (wish.get() instanceof ClockWish.Within open) {
            List<ClockNearestListing.Visiting> rows = ClockNearestListing.visiting(travel, chosen, open.hours());
            summary.put(
                    "reached",
                    rows.stream()
                            .filter(row -> !row.visits().isEmpty())
                            .mapToLong(row -> row.point().people())
                            .sum());
            return new NearestAnswer(ClockNearestListing.ofVisiting(rows, chosen, Enum::name), summary);
        }
        if (wish.get() instanceof ClockWish.ArriveBy arrive) {
            List<ClockNearestListing.Arriving> rows = ClockNearestListing.arriving(travel, chosen, arrive);
            summary.put(
                    "reached",
                    rows.stream()
                            .filter(row -> !row.trips().isEmpty())
                            .mapToLong(row -> row.point().people())
                            .sum());
            return new NearestAnswer(ClockNearestListing.ofArriving(rows, chosen), summary);
        }
        throw DataException.use("selection.unknown", "leaveAt", "", "arriveBy · open");
    }

    Map<String, @Nullable Object> plain() {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>(summary);
        answer.put("rows", listing.objects());
        return answer;
    }
}
