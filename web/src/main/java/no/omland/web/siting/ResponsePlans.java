package no.omland.web.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.StudyResponse;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.PlaceSource;
import no.omland.dataset.travel.TravelCase;
import no.omland.issue.DataException;
import no.omland.response.RequiredTime;
import no.omland.response.ResponseCover;
import no.omland.response.ResponseUnit;
import no.omland.scenario.Scenario;
import no.omland.web.travel.TravelParameters;
import org.jspecify.annotations.Nullable;

/** Puts units to the question whom they reach in time. */
public final class ResponsePlans {

    private static final double SAME_METRES = 1;

    private ResponsePlans() {}

    /**
     * A unit of the same name on the same place as another is counted once, with the shorter turn-out.
     *
     * @throws DataException when there are no units, no road is near any of them, or a turn-out is of none of them
     */
    public static ResponseSheet of(
            TravelCase travel,
            SiteDemand demand,
            List<PlaceSource.Found> found,
            TurnOuts turnOuts,
            List<RequiredTime> required) {
        turnOuts.expect(found);
        List<ResponseUnit> units = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        List<Place> tooFar = new ArrayList<>();
        List<Place> repeated = new ArrayList<>();
        for (PlaceSource.Found each : found) {
            Place place = each.place();
            int turnOut = turnOuts.tenthSeconds(each);
            int again = again(place, places);
            if (again >= 0) {
                repeated.add(place);
                ResponseUnit kept = units.get(again);
                units.set(again, unit(kept.id(), place, kept, Math.min(kept.turnOutTenthSeconds(), turnOut)));
                continue;
            }
            travel.find(place)
                    .ifPresentOrElse(
                            road -> {
                                units.add(new ResponseUnit(place.id(), place.name(), road, turnOut));
                                places.add(place);
                            },
                            () -> tooFar.add(place));
        }
        if (units.isEmpty()) {
            travel.connect(tooFar.get(0));
        }
        return new ResponseSheet(
                ResponseCover.of(travel.costs(), demand.on(travel), units, required),
                places,
                tooFar,
                repeated,
                demand.kind());
    }

    private static ResponseUnit unit(String id, Place place, ResponseUnit kept, int turnOutTenthSeconds) {
        return new ResponseUnit(id, place.name(), kept.place(), turnOutTenthSeconds);
    }

    private static int again(Place place, List<Place> places) {
        for (int i = 0; i < places.size(); i++) {
            Place other = places.get(i);
            if (other.name().equals(place.name())
                    && Math.hypot(other.easting() - place.easting(), other.northing() - place.northing())
                            < SAME_METRES) {
                return i;
            }
        }
        return -1;
    }

    /** The scenario of a study whose units are asked about: the one that is named, else the first that has some; empty when none has. */
    public static Optional<Scenario> scenario(GroundedStudy study, @Nullable String name) {
        if (name != null && !name.isBlank()) {
            Scenario scenario = study.study().scenario(name);
            if (scenario.fleet().isEmpty()) {
                throw DataException.use("scenario.no-units", name, scenario.title());
            }
            return Optional.of(scenario);
        }
        return StudyResponse.scenarios(study).values().stream().findFirst();
    }

    /** The units of a scenario, each with its own turn-out, where they are. */
    public static List<PlaceSource.Found> units(GroundedStudy study, Scenario scenario) {
        List<PlaceSource.Found> found = new ArrayList<>();
        scenario.fleet()
                .units()
                .forEach((name, unit) -> study.place(unit.site())
                        .ifPresent(place -> found.add(new PlaceSource.Found(
                                new Place(name, name, place.easting(), place.northing()),
                                OptionalLong.empty(),
                                OptionalInt.of(unit.turnOutTenthSeconds())))));
        return found;
    }

    /**
     * @param where what errors call it
     * @param written minutes with commas between; null for those of fire
     * @return each once, rising
     */
    public static List<RequiredTime> required(String where, @Nullable String written) {
        if (written == null || written.isBlank()) {
            return RequiredTime.FIRE;
        }
        TreeMap<Integer, RequiredTime> required = new TreeMap<>();
        for (String each : TravelParameters.parts(List.of(written))) {
            int minutes = minutes(where, each);
            required.put(minutes, new RequiredTime("own", minutes));
        }
        if (required.isEmpty()) {
            minutes(where, written);
        }
        return List.copyOf(required.values());
    }

    private static int minutes(String where, String written) {
        String digits = written.strip();
        int minutes = digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
        if (minutes < 1 || minutes > RequiredTime.LONGEST_MINUTES) {
            throw DataException.use("response.required", where, digits, RequiredTime.LONGEST_MINUTES);
        }
        return minutes;
    }
}
