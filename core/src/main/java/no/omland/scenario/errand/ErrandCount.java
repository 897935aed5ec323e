package no.omland.scenario.errand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.DemandPlaces;
import no.omland.travel.catchment.TimeLimits;

/** Counts the figures of one area while its places come by. */
final class ErrandCount {

    private static final int SECONDS_OF_A_MINUTE = 60;
    private static final double HALF = 0.5;
    private static final double NINE_TENTHS = 0.9;

    private final TimeLimits limits;
    private final double[] within;
    private final List<Going> goings = new ArrayList<>();
    private final Map<Obstacle, Double> hindered = new EnumMap<>(Obstacle.class);
    private double all;
    private double can;
    private double there;
    private double away;
    private double changes;
    private double days;
    private Optional<ErrandFigures.Worst> worstThere = Optional.empty();
    private Optional<ErrandFigures.Worst> worstAway = Optional.empty();

    private record Going(int thereSeconds, double weight) {}

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
        goings.add(new Going(best.thereSeconds(), weight));
        worstThere = worse(worstThere, name, best.thereSeconds());
        worstAway = worse(worstAway, name, best.awaySeconds());
    }

    private static Optional<ErrandFigures.Worst> worse(Optional<ErrandFigures.Worst> worst, String name, int seconds) {
        return worst.isPresent() && worst.get().seconds() >= seconds
                ? worst
                : Optional.of(new ErrandFigures.Worst(name, seconds));
    }

    /** What a share of those who can need at most. */
    private OptionalInt atMost(double share) {
        goings.sort(Comparator.comparingInt(Going::thereSeconds));
        double sum = 0;
        for (Going each : goings) {
            sum += each.weight();
            // A sum of parts may fall short of the whole by the last bit.
            if (sum >= share * can * (1 - 1e-12)) {
                return OptionalInt.of(each.thereSeconds());
            }
        }
        return OptionalInt.empty();
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
                atMost(HALF),
                atMost(NINE_TENTHS),
                worstThere,
                mean(away, can),
                mean(changes, can),
                worstAway,
                mean(days, all),
                hindered);
    }

    private static OptionalDouble mean(double sum, double count) {
        return count > 0 ? OptionalDouble.of(sum / count) : OptionalDouble.empty();
    }
}
