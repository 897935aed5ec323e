package no.omland.web.travel;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.dataset.travel.TravelCase;
import no.omland.issue.DataException;
import no.omland.web.answer.ListAnswer;

/** Answers over HTTP that go by the clock. */
final class ClockAnswers {

    private ClockAnswers() {}

    static Optional<ClockWish> wish(Context context) {
        return ClockWish.of(
                context.queryParam("leaveAt"),
                context.queryParam("arriveBy"),
                context.queryParam("open"),
                context.queryParam("needed"));
    }

    /**
     * A page of the places where people live, with {@code reached}, the people who get there.
     *
     * @throws DataException when one wishes to leave at a time, which would be a search for each of those places
     */
    static void nearest(Context context, String version, TravelCase travel, ChosenPlaces chosen, ClockWish wish) {
        if (wish instanceof ClockWish.Within open) {
            List<ClockNearestListing.Visiting> rows = ClockNearestListing.visiting(travel, chosen, open.hours());
            ListAnswer.send(
                    context,
                    version,
                    "nearest",
                    Map.of("reached", ClockNearestListing.visitors(rows)),
                    ClockNearestListing.ofVisiting(rows, chosen, Enum::name));
        } else if (wish instanceof ClockWish.ArriveBy arrive) {
            List<ClockNearestListing.Arriving> rows = ClockNearestListing.arriving(travel, chosen, arrive);
            ListAnswer.send(
                    context,
                    version,
                    "nearest",
                    Map.of("reached", ClockNearestListing.arrivers(rows)),
                    ClockNearestListing.ofArriving(rows, chosen));
        } else {
            throw DataException.use("selection.unknown", "leaveAt", "", "arriveBy · open");
        }
    }
}
