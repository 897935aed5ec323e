package no.omland.scenario.comparison;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What changes for some people. Those who reach an office in both are nearer, further or alike: a change of less than a minute is none, which is our judgement.
 *
 * @param all how many there are
 * @param nearer how many win at least a minute
 * @param further how many lose at least a minute
 * @param wonTenthSeconds what those who win anything win, each way once, times how many they are
 * @param lostTenthSeconds what those who lose anything lose
 * @param meanBeforeTenthSeconds of those who reach an office in both, so that it can be held to {@code meanAfter}; empty when nobody does
 * @param newlyBeyond for each limit, how many were within it and are not
 * @param newlyWithin for each limit, how many were not within it and are
 * @param newlyByFerry how many whose soonest way took no ferry, and takes one
 * @param newlyOnlyByFerry how many could get to an office without a ferry, and can no longer
 * @param cutOff how many reached an office, and reach none
 * @param connected how many reached none, and reach one
 * @param weekday the same for those who must come on a given weekday; all else is of a day of one's own choosing
 */
public record Shift(
        double all,
        double nearer,
        double further,
        double wonTenthSeconds,
        double lostTenthSeconds,
        OptionalDouble meanBeforeTenthSeconds,
        OptionalDouble meanAfterTenthSeconds,
        List<Double> newlyBeyond,
        List<Double> newlyWithin,
        double newlyByFerry,
        double newlyOnlyByFerry,
        double cutOff,
        double connected,
        WeekdayShift weekday)
        implements ChangedMean {

    /** From this on a change counts. */
    public static final int LEAST_TENTH_SECONDS = 600;

    public Shift {
        newlyBeyond = List.copyOf(newlyBeyond);
        newlyWithin = List.copyOf(newlyWithin);
    }

    /** Whether nothing at all is other than before. */
    public boolean isNone() {
        return wonTenthSeconds == 0
                && lostTenthSeconds == 0
                && newlyByFerry == 0
                && newlyOnlyByFerry == 0
                && cutOff == 0
                && connected == 0
                && weekday.isNone();
    }
}
