package no.omland.scenario.response;

import java.util.List;
import java.util.OptionalDouble;
import no.omland.scenario.comparison.ChangedMean;

/**
 * What another scenario of units changes for some people. Those who are reached in both are sooner, later or alike: less than a minute is no change, which is our judgement.
 *
 * @param all how many there are
 * @param sooner how many are reached at least a minute sooner
 * @param later how many are reached at least a minute later
 * @param wonTenthSeconds what those who win anything win, times how many they are
 * @param lostTenthSeconds what those who lose anything lose
 * @param meanBeforeTenthSeconds of those who are reached in both; empty when nobody is
 * @param newlyBeyond for each required time, how many were reached within it and are not
 * @param newlyWithin for each required time, how many were not reached within it and are
 * @param cutOff how many some unit came to, and none does
 * @param connected how many no unit came to, and one does
 */
public record ResponseShift(
        double all,
        double sooner,
        double later,
        double wonTenthSeconds,
        double lostTenthSeconds,
        OptionalDouble meanBeforeTenthSeconds,
        OptionalDouble meanAfterTenthSeconds,
        List<Double> newlyBeyond,
        List<Double> newlyWithin,
        double cutOff,
        double connected)
        implements ChangedMean {

    public ResponseShift {
        newlyBeyond = List.copyOf(newlyBeyond);
        newlyWithin = List.copyOf(newlyWithin);
    }
}
