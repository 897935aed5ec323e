package no.omland.scenario.errand;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.DemandPlaces;
import no.omland.travel.catchment.TimeLimits;

/** Counts the figures of one area while its places come by. */
final class ErrandCount {

    private static final int SECONDS_OF_A_MINUTE = 60;

    private final TimeLimits limits;
    private final double[] within;
    private final Map<Obstacle, Double> hindered = new EnumMap<>(Obstacle.class);
    private double all;
    private double can;
    private double there;
    private double away;
    private double changes;
    private double days;
    private Optional<ErrandFigures.Worst> worst = Optional.empty();

    private ErrandCount(TimeLimits limits) {
        this.limits = limits;
        within = new double[limits.minutes().size()];
    }

    /** The figures of each area of a kind. */
    static List<ErrandFigures> of(
            DemandPlaces places, List<PlaceErrand> errands, TimeLimits limits, AreaKind kind, DemandKind demand) {
        List<ErrandCount> counts = new ArrayList<>();
        for (int i = 0; i < places.areaCount(kind); i++) {
            counts.add(new ErrandCount(limits));
        }
        for (int i = 0; i < places.size(); i++) {
            int area = places.area(kind, i);
            double weight = places.weight(demand, i);
            if (area >= 0 && weight > 0) {
                counts.get(area).add(places.get(i).name(), errands.get(i), weight);
            }
        }
        return counts.stream().map(ErrandCount::figures).toList();
    }

    private void add(String name, PlaceErrand errand, double weight) {
        all += weight;
        days += weight * errand.days();
        DayErrand best = errand.best();
        if (!best.isDone()) {
            hindered.merge(best.obstacle(), weight, Double::sum);
            return;
        }
        can += weight;
        there += weight * best.thereSeconds();
        away += weight * best.awaySeconds();
        changes += weight * best.changes();
        for (int i = 0; i < within.length; i++) {
            within[i] += best.thereSeconds() <= limits.minutes().get(i) * SECONDS_OF_A_MINUTE ? weight : 0;
        }
        if (worst.isEmpty() || best.awaySeconds() > worst.get().awaySeconds()) {
            worst = Optional.of(new ErrandFigures.Worst(name, best.awaySeconds()));
        }
    }

    private ErrandFigures figures() {
        List<Double> each = new ArrayList<>();
        for (double people : within) {
            each.add(people);
        }
        return new ErrandFigures(
                all,
                can,
                each,
                mean(there, can),
                mean(away, can),
                mean(changes, can),
                worst,
                mean(days, all),
                hindered);
    }

    private static OptionalDouble mean(double sum, double count) {
        return count > 0 ? OptionalDouble.of(sum / count) : OptionalDouble.empty();
    }
}
