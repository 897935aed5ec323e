package no.omland.scenario.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.DemandPlaces;
import no.omland.scenario.evaluation.Visits;
import no.omland.travel.catchment.TimeLimits;

/** Counts what changes for one area. */
final class ShiftCount {

    private final Visits before;
    private final Visits after;
    private final TimeLimits limits;
    private final WeekdayShiftCount weekday;
    private final double[] beyond;
    private final double[] within;
    private double all;
    private double nearer;
    private double further;
    private double won;
    private double lost;
    private double both;
    private double timeBefore;
    private double timeAfter;
    private double byFerry;
    private double onlyByFerry;
    private double cutOff;
    private double connected;

    private ShiftCount(Visits before, Visits after, TimeLimits limits) {
        this.before = before;
        this.after = after;
        this.limits = limits;
        weekday = new WeekdayShiftCount(before, after);
        beyond = new double[limits.minutes().size()];
        within = new double[limits.minutes().size()];
    }

    /** The shift of each area. */
    static List<Shift> of(Visits before, Visits after, TimeLimits limits, AreaKind kind, DemandKind demand) {
        DemandPlaces places = before.places();
        ShiftCount[] counts = new ShiftCount[places.areaCount(kind)];
        Arrays.setAll(counts, any -> new ShiftCount(before, after, limits));
        for (int place = 0; place < places.size(); place++) {
            int area = places.area(kind, place);
            double weight = places.weight(demand, place);
            if (area >= 0 && weight > 0) {
                counts[area].count(place, weight);
            }
        }
        List<Shift> shifts = new ArrayList<>(counts.length);
        for (ShiftCount each : counts) {
            shifts.add(each.shift());
        }
        return shifts;
    }

    private void count(int place, double weight) {
        all += weight;
        weekday.count(place, weight);
        boolean was = before.isReached(place);
        boolean is = after.isReached(place);
        if (was && is) {
            time(weight, before.tenthSeconds(place), after.tenthSeconds(place));
        }
        cutOff += was && !is ? weight : 0;
        connected += !was && is ? weight : 0;
        byFerry += was && is && before.ferries(place) == 0 && after.ferries(place) > 0 ? weight : 0;
        onlyByFerry += was && !before.isOnlyByFerry(place) && after.isOnlyByFerry(place) ? weight : 0;
        for (int limit = 0; limit < beyond.length; limit++) {
            boolean wasWithin = was && before.tenthSeconds(place) <= limits.tenthSeconds(limit);
            boolean isWithin = is && after.tenthSeconds(place) <= limits.tenthSeconds(limit);
            beyond[limit] += wasWithin && !isWithin ? weight : 0;
            within[limit] += !wasWithin && isWithin ? weight : 0;
        }
    }

    private void time(double weight, int was, int is) {
        both += weight;
        timeBefore += weight * was;
        timeAfter += weight * is;
        if (is < was) {
            won += weight * (was - is);
            nearer += was - is >= Shift.LEAST_TENTH_SECONDS ? weight : 0;
        } else {
            lost += weight * (is - was);
            further += is - was >= Shift.LEAST_TENTH_SECONDS ? weight : 0;
        }
    }

    private Shift shift() {
        return new Shift(
                all,
                nearer,
                further,
                won,
                lost,
                mean(timeBefore),
                mean(timeAfter),
                Arrays.stream(beyond).boxed().toList(),
                Arrays.stream(within).boxed().toList(),
                byFerry,
                onlyByFerry,
                cutOff,
                connected,
                weekday.shift());
    }

    private OptionalDouble mean(double time) {
        return both > 0 ? OptionalDouble.of(time / both) : OptionalDouble.empty();
    }
}
