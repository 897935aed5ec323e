package no.omland.web.siting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.PlaceSource;
import no.omland.dataset.travel.TravelCase;
import no.omland.issue.DataException;
import no.omland.location.problem.SiteModel;
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
            List<String> lockedOut,
            boolean everyoneFirst) {
        SiteModel wanted = MODELS.get(model);
        if (wanted == null) {
            throw DataException.use("selection.unknown", "question", model, "median · centre · cover · set");
        }
        return new SiteWish(
                wanted,
                whole("count", count),
                whole("limit", limit),
                TravelParameters.parts(lockedIn),
                TravelParameters.parts(lockedOut),
                everyoneFirst);
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
     * The same places, where those that do not say what room they have, have this.
     *
     * @param people how many; null for no limit
     * @throws DataException when it is no whole number above 0
     */
    public static List<PlaceSource.Found> withRoom(List<PlaceSource.Found> found, @Nullable String people) {
        OptionalInt room = whole("capacity", people);
        if (room.isEmpty()) {
            return found;
        }
        if (room.getAsInt() < 1) {
            throw DataException.use("places.unreadable", "capacity", room.getAsInt(), "1, 2, 3 …");
        }
        OptionalLong usual = OptionalLong.of(room.getAsInt());
        return found.stream()
                .map(each -> each.capacity().isPresent() ? each : each.withCapacity(usual))
                .toList();
    }

    /** A candidate that is there already under the same name. */
    public record Doubled(PlaceSource.Found first, PlaceSource.Found again) {}

    /**
     * Candidates where they meet the roads.
     *
     * @param tooFar those that no road is near
     * @param doubled those that are there already under the same name, and are counted once
     */
    public record OnRoads(
            List<SiteCandidate> candidates, List<Place> places, List<Place> tooFar, List<Doubled> doubled) {

        public static OnRoads of(List<PlaceSource.Found> found, TravelCase travel) {
            List<SiteCandidate> candidates = new ArrayList<>();
            List<Place> places = new ArrayList<>();
            List<Place> tooFar = new ArrayList<>();
            if (found.isEmpty()) {
                throw DataException.use("places.none", PlaceSource.OWN, PlaceSource.OWN, "offices · settlements");
            }
            List<PlaceSource.Found> once = once(found);
            for (PlaceSource.Found each : once) {
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
            return new OnRoads(candidates, places, tooFar, doubled(found, once));
        }

        private static List<Doubled> doubled(List<PlaceSource.Found> found, List<PlaceSource.Found> once) {
            return found.stream()
                    .filter(each -> once.stream().noneMatch(kept -> kept == each))
                    .map(each -> new Doubled(
                            once.stream().filter(each::isSame).findFirst().orElseThrow(), each))
                    .toList();
        }

        /** The first of each that is the same place under the same name. */
        static List<PlaceSource.Found> once(List<PlaceSource.Found> found) {
            Map<String, List<PlaceSource.Found>> byName = new LinkedHashMap<>();
            List<PlaceSource.Found> once = new ArrayList<>();
            for (PlaceSource.Found each : found) {
                List<PlaceSource.Found> before =
                        byName.computeIfAbsent(each.place().name(), name -> new ArrayList<>());
                if (before.stream().noneMatch(each::isSame)) {
                    before.add(each);
                    once.add(each);
                }
            }
            return once;
        }
    }
}
