package no.omland.travel.catchment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.omland.travel.demand.ConnectedDemand;
import no.omland.travel.search.TravelTimes;

/**
 * How many people are within how many minutes, at even steps.
 *
 * @param stepMinutes between one figure and the next, at least 1
 * @param people within 0, 1, 2 … steps; never falling
 */
public record ReachCurve(int stepMinutes, List<Long> people) {

    private static final int TENTH_SECONDS_OF_A_MINUTE = 600;

    /** More figures than this are no smoother to the eye. */
    private static final int MOST_STEPS = 120;

    /** A curve reaches as far as this, or as the last limit when that is further. */
    private static final int LEAST_MINUTES = 90;

    public ReachCurve {
        if (stepMinutes < 1) {
            throw new IllegalArgumentException("a step must be >= 1 minute, got " + stepMinutes);
        }
        people = List.copyOf(people);
    }

    /** Reaches to the last of the limits, and at least to an hour and a half, in whole minutes or, further out, in steps of several. */
    public static ReachCurve of(TravelTimes times, ConnectedDemand demand, TimeLimits limits) {
        int last = Math.max(LEAST_MINUTES, limits.greatestTenthSeconds() / TENTH_SECONDS_OF_A_MINUTE);
        int step = (last + MOST_STEPS - 1) / MOST_STEPS;
        return of(times, demand, step, (last + step - 1) / step);
    }

    static ReachCurve of(TravelTimes times, ConnectedDemand demand, int stepMinutes, int steps) {
        long[] within = new long[steps + 1];
        int step = stepMinutes * TENTH_SECONDS_OF_A_MINUTE;
        for (ConnectedDemand.Connection each : demand.connected()) {
            OptionalInt time = times.find(each.place());
            if (time.isPresent()) {
                long first = (time.getAsInt() + (long) step - 1) / step;
                if (first <= steps) {
                    within[(int) first] += each.point().people();
                }
            }
        }
        List<Long> people = new ArrayList<>(steps + 1);
        long sum = 0;
        for (long each : within) {
            sum += each;
            people.add(sum);
        }
        return new ReachCurve(stepMinutes, people);
    }
}
