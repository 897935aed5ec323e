package no.omland.scenario.errand;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.DemandPlaces;

/** One scenario against another, for those who travel by public transport. */
public record ErrandComparison(ErrandEvaluation before, ErrandEvaluation after) {

    private static final int SECONDS_THAT_MATTER = 60;

    /** @throws IllegalArgumentException when the two are not of the same demand and days */
    public ErrandComparison {
        if (before.places() != after.places() || !before.days().equals(after.days())) {
            throw new IllegalArgumentException("errands of different demand or days cannot be compared");
        }
    }

    /** The areas of a kind, in the order of the evaluations. */
    public List<ErrandArea<ErrandShift>> areas(AreaKind kind) {
        DemandPlaces places = before.places();
        List<ErrandShift> people = shifts(kind, DemandKind.PEOPLE);
        List<ErrandShift> clients = shifts(kind, DemandKind.CLIENTS);
        List<ErrandArea<ErrandShift>> areas = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            areas.add(ErrandArea.of(places, kind, i, people.get(i), clients.get(i)));
        }
        return areas;
    }

    private List<ErrandShift> shifts(AreaKind kind, DemandKind demand) {
        DemandPlaces places = before.places();
        List<Count> counts = new ArrayList<>();
        for (int i = 0; i < places.areaCount(kind); i++) {
            counts.add(new Count());
        }
        for (int i = 0; i < places.size(); i++) {
            int area = places.area(kind, i);
            if (area >= 0) {
                counts.get(area)
                        .add(
                                before.errands().get(i).best(),
                                after.errands().get(i).best(),
                                places.weight(demand, i));
            }
        }
        return counts.stream().map(Count::shift).toList();
    }

    private static final class Count {
        private double all;
        private double canBefore;
        private double canAfter;
        private double both;
        private double shorter;
        private double longer;
        private double awayBefore;
        private double awayAfter;

        void add(DayErrand was, DayErrand is, double weight) {
            all += weight;
            canBefore += was.isDone() ? weight : 0;
            canAfter += is.isDone() ? weight : 0;
            if (was.isDone() && is.isDone()) {
                both += weight;
                int more = is.awaySeconds() - was.awaySeconds();
                shorter += more <= -SECONDS_THAT_MATTER ? weight : 0;
                longer += more >= SECONDS_THAT_MATTER ? weight : 0;
                awayBefore += weight * was.awaySeconds();
                awayAfter += weight * is.awaySeconds();
            }
        }

        ErrandShift shift() {
            return new ErrandShift(
                    all,
                    canBefore,
                    canAfter,
                    canAfter - both,
                    canBefore - both,
                    shorter,
                    longer,
                    mean(awayBefore),
                    mean(awayAfter));
        }

        private OptionalDouble mean(double sum) {
            return both > 0 ? OptionalDouble.of(sum / both) : OptionalDouble.empty();
        }
    }
}
