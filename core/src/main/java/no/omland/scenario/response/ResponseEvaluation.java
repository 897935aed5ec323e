package no.omland.scenario.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.omland.response.RequiredTime;
import no.omland.response.ResponseCover;
import no.omland.response.ResponseFigures;
import no.omland.response.ResponseUnit;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.travel.TravelCosts;
import no.omland.travel.demand.DemandPoint;
import no.omland.travel.search.NearestOffices;

/** Whom the units of a scenario reach when. */
public final class ResponseEvaluation {

    private static final int NOT_CONNECTED = -1;

    private final ResponsePeople people;
    private final ResponseCover cover;

    /** For each place its number among those of the cover. */
    private final int[] inCover;

    private ResponseEvaluation(ResponsePeople people, ResponseCover cover) {
        this.people = people;
        this.cover = cover;
        inCover = new int[people.places().size()];
        Arrays.fill(inCover, NOT_CONNECTED);
        int[] connected = people.connectedPlaces().toArray();
        IntStream.range(0, connected.length).forEach(i -> inCover[connected[i]] = i);
    }

    /** @throws IllegalArgumentException when there are no units, or no time is required of them */
    public static ResponseEvaluation of(
            TravelCosts costs, ResponsePeople people, List<ResponseUnit> units, List<RequiredTime> required) {
        if (units.isEmpty() || required.isEmpty()) {
            throw new IllegalArgumentException(units.size() + " units, " + required.size() + " required times");
        }
        return new ResponseEvaluation(people, ResponseCover.of(costs, people.on(costs.network()), units, required));
    }

    public ResponsePeople people() {
        return people;
    }

    public ResponseCover cover() {
        return cover;
    }

    /** From the alarm until the first unit is at a place; empty when none gets there. */
    public OptionalInt tenthSeconds(int place) {
        return inCover[place] == NOT_CONNECTED
                ? OptionalInt.empty()
                : cover.places().get(inCover[place]).first().stream()
                        .mapToInt(NearestOffices.Near::tenthSeconds)
                        .findFirst();
    }

    public ResponseArea everybody() {
        return areas(AreaKind.ALL).get(0);
    }

    /** By rising number of municipality, or in the order of the settlements. */
    public List<ResponseArea> areas(AreaKind kind) {
        int count = people.places().areaCount(kind);
        List<List<ResponseCover.Reached>> connected = lists(count);
        List<List<DemandPoint>> far = lists(count);
        for (int place = 0; place < inCover.length; place++) {
            int area = people.places().area(kind, place);
            if (area >= 0 && inCover[place] == NOT_CONNECTED) {
                far.get(area).add(people.points().get(place));
            } else if (area >= 0) {
                connected.get(area).add(cover.places().get(inCover[place]));
            }
        }
        return IntStream.range(0, count)
                .mapToObj(area -> new ResponseArea(
                        kind,
                        people.municipality(kind, area),
                        people.settlement(kind, area),
                        ResponseFigures.of(connected.get(area), far.get(area), cover.required())))
                .toList();
    }

    private static <T> List<List<T>> lists(int count) {
        List<List<T>> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }
}
