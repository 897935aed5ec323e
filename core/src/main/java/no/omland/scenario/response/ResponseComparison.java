package no.omland.scenario.response;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.omland.municipality.MunicipalityNumber;
import no.omland.response.RequiredTime;
import no.omland.scenario.evaluation.AreaKind;

/** One scenario of units against another, for the same people. */
public final class ResponseComparison {

    private final ResponseEvaluation before;
    private final ResponseEvaluation after;
    private final List<RequiredTime> required;

    /**
     * What changes in an area.
     *
     * @param municipality empty for everybody
     * @param settlement empty but for a settlement
     */
    public record Area(Optional<MunicipalityNumber> municipality, String settlement, ResponseShift shift) {}

    private ResponseComparison(ResponseEvaluation before, ResponseEvaluation after, List<RequiredTime> required) {
        this.before = before;
        this.after = after;
        this.required = required;
    }

    /** @throws IllegalArgumentException when the two are not of the same people */
    public static ResponseComparison of(ResponseEvaluation before, ResponseEvaluation after) {
        if (!before.people().equals(after.people())) {
            throw new IllegalArgumentException("evaluations of different people cannot be compared");
        }
        Map<Integer, RequiredTime> times = new LinkedHashMap<>();
        Stream.concat(before.cover().required().stream(), after.cover().required().stream())
                .sorted(Comparator.comparingInt(RequiredTime::minutes))
                .forEach(each -> times.putIfAbsent(each.minutes(), each));
        return new ResponseComparison(before, after, List.copyOf(times.values()));
    }

    public ResponseEvaluation before() {
        return before;
    }

    public ResponseEvaluation after() {
        return after;
    }

    /** The times that either of them is to keep, rising. */
    public List<RequiredTime> required() {
        return required;
    }

    public Area everybody() {
        return areas(AreaKind.ALL).get(0);
    }

    /** By rising number of municipality, or in the order of the settlements. */
    public List<Area> areas(AreaKind kind) {
        ResponsePeople people = before.people();
        List<ResponseShiftCount> counts = new ArrayList<>();
        for (int i = 0; i < people.places().areaCount(kind); i++) {
            counts.add(new ResponseShiftCount(required));
        }
        for (int place = 0; place < people.points().size(); place++) {
            int area = people.places().area(kind, place);
            if (area >= 0) {
                counts.get(area)
                        .count(
                                people.points().get(place).people(),
                                before.tenthSeconds(place),
                                after.tenthSeconds(place));
            }
        }
        return IntStream.range(0, counts.size())
                .mapToObj(area -> new Area(
                        people.municipality(kind, area),
                        people.settlement(kind, area),
                        counts.get(area).shift()))
                .toList();
    }
}
