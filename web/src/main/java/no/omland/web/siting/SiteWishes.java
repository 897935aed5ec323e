package no.omland.web.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.PlaceSource;
import no.omland.dataset.travel.TravelCase;
import no.omland.issue.DataException;
import no.omland.location.SiteModel;
import no.omland.siting.SiteCandidate;
import no.omland.siting.SiteWish;
import no.omland.web.travel.TravelParameters;
import org.jspecify.annotations.Nullable;

/** Wishes about sites, read from words. */
public final class SiteWishes {

    private static final Map<String, SiteModel> MODELS = Map.of(
            "median", SiteModel.P_MEDIAN,
            "centre", SiteModel.P_CENTRE,
            "cover", SiteModel.MAXIMAL_COVER,
            "set", SiteModel.SET_COVER);

    private SiteWishes() {}

    /**
     * @param count how many sites; null when it is not said
     * @param limit minutes; null when it is not said
     */
    public static SiteWish of(
            String model,
            @Nullable String count,
            @Nullable String limit,
            List<String> lockedIn,
            List<String> lockedOut) {
        SiteModel wanted = MODELS.get(model);
        if (wanted == null) {
            throw DataException.use("selection.unknown", "question", model, "median · centre · cover · set");
        }
        return new SiteWish(
                wanted,
                whole("count", count),
                whole("limit", limit),
                TravelParameters.parts(lockedIn),
                TravelParameters.parts(lockedOut));
    }

    /** @throws DataException when it is no whole number */
    static OptionalInt whole(String name, @Nullable String written) {
        if (written == null || written.isBlank()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(written.strip()));
        } catch (NumberFormatException notANumber) {
            throw DataException.use("places.unreadable", name, written, "1, 2, 3 …");
        }
    }

    /**
     * Candidates where they meet the roads.
     *
     * @param tooFar those that no road is near
     */
    public record OnRoads(List<SiteCandidate> candidates, List<Place> places, List<Place> tooFar) {

        public static OnRoads of(List<PlaceSource.Found> found, TravelCase travel) {
            List<SiteCandidate> candidates = new ArrayList<>();
            List<Place> places = new ArrayList<>();
            List<Place> tooFar = new ArrayList<>();
            if (found.isEmpty()) {
                throw DataException.use("places.none", PlaceSource.OWN, PlaceSource.OWN, "offices · settlements");
            }
            for (PlaceSource.Found each : found) {
                Place place = each.place();
                travel.find(place)
                        .ifPresentOrElse(
                                point -> {
                                    candidates.add(new SiteCandidate(place.id(), place.name(), point, each.capacity()));
                                    places.add(place);
                                },
                                () -> tooFar.add(place));
            }
            if (candidates.isEmpty()) {
                travel.connect(tooFar.get(0));
            }
            return new OnRoads(candidates, places, tooFar);
        }
    }
}
