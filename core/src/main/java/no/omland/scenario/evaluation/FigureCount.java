package no.omland.scenario.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import no.omland.travel.catchment.TimeLimits;

/** Counts the figures of one area while its places come by, the soonest first. */
final class FigureCount {

    private static final double HALF = 0.5;
    private static final double NINE_TENTHS = 0.9;
    private static final double CENTIMETRES_OF_A_KILOMETRE = 100_000;

    private final Visits visits;
    private final TimeLimits limits;
    private final double[] weights;
    private final double[] within;
    private double all;
    private double expected;
    private double reached;
    private double beyond;
    private double unreached;
    private double withoutOffice;
    private double notConnected;
    private double time;
    private double roundTrip;
    private double bothWays;
    private double centimetres;
    private double weekdayTime;
    private double weekdays;
    private double byFerry;
    private double onlyByFerry;
    private OptionalInt median = OptionalInt.empty();
    private OptionalInt ninetieth = OptionalInt.empty();
    private Optional<Figures.Worst> worst = Optional.empty();

    private FigureCount(Visits visits, TimeLimits limits, double[] weights) {
        this.visits = visits;
        this.limits = limits;
        this.weights = weights;
        within = new double[limits.minutes().size()];
    }

    /** The figures of each area. */
    static List<Figures> of(Visits visits, TimeLimits limits, int[] order, int[] areas, int count, double[] weights) {
        FigureCount[] counts = new FigureCount[count];
        Arrays.setAll(counts, any -> new FigureCount(visits, limits, weights));
        for (int place = 0; place < areas.length; place++) {
            if (areas[place] != DemandPlaces.NONE && weights[place] > 0) {
                counts[areas[place]].expect(place);
            }
        }
        for (int place : order) {
            if (areas[place] != DemandPlaces.NONE && weights[place] > 0) {
                counts[areas[place]].reach(place);
            }
        }
        List<Figures> figures = new ArrayList<>(count);
        for (FigureCount each : counts) {
            figures.add(each.figures());
        }
        return figures;
    }

    private void expect(int place) {
        double weight = weights[place];
        all += weight;
        if (visits.isReached(place)) {
            expected += weight;
        } else if (visits.places().get(place).road().isEmpty()) {
            notConnected += weight;
        } else if (visits.hasOffice(place)) {
            unreached += weight;
        } else {
            withoutOffice += weight;
        }
        weekdays += weight * visits.weekdaysServed(place);
        weekdayTime += weight * visits.weekdayTenthSeconds(place);
    }

    private void reach(int place) {
        double weight = weights[place];
        int tenthSeconds = visits.tenthSeconds(place);
        reached += weight;
        time += weight * tenthSeconds;
        centimetres += weight * visits.centimetres(place);
        OptionalInt both = visits.roundTripTenthSeconds(place);
        if (both.isPresent()) {
            roundTrip += weight * both.getAsInt();
            bothWays += weight;
        }
        byFerry += visits.ferries(place) > 0 ? weight : 0;
        onlyByFerry += visits.isOnlyByFerry(place) ? weight : 0;
        int limit = limits.minutes().size() - 1;
        if (tenthSeconds > limits.tenthSeconds(limit)) {
            beyond += weight;
        }
        for (; limit >= 0 && tenthSeconds <= limits.tenthSeconds(limit); limit--) {
            within[limit] += weight;
        }
        if (median.isEmpty() && reached >= HALF * expected) {
            median = OptionalInt.of(tenthSeconds);
        }
        // A sum of parts may fall short of the whole by the last bit.
        if (ninetieth.isEmpty() && reached >= NINE_TENTHS * expected * (1 - 1e-12)) {
            ninetieth = OptionalInt.of(tenthSeconds);
        }
        if (worst.isEmpty() || worst.get().tenthSeconds() < tenthSeconds) {
            worst = Optional.of(new Figures.Worst(visits.places().get(place).name(), tenthSeconds));
        }
    }

    private Figures figures() {
        return new Figures(
                all,
                Arrays.stream(within).boxed().toList(),
                beyond,
                unreached,
                withoutOffice,
                notConnected,
                mean(time, reached),
                median,
                ninetieth,
                worst,
                mean(roundTrip, bothWays),
                mean(centimetres / CENTIMETRES_OF_A_KILOMETRE, reached),
                mean(weekdayTime, weekdays),
                mean(weekdays, all),
                byFerry,
                onlyByFerry);
    }

    private static OptionalDouble mean(double sum, double weight) {
        return weight > 0 ? OptionalDouble.of(sum / weight) : OptionalDouble.empty();
    }
}
