package no.omland.scenario.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How soon some people reach their office on a day of their own choosing. All people are within, beyond, unreached, without an office or not connected, so that
 * {@code within(last) + beyond + unreached + withoutOffice + notConnected = all}. Means and percentiles are of those who reach one.
 *
 * @param all how many there are
 * @param within how many reach one within each limit, those within the lower ones among them
 * @param beyond how many need longer than the last limit
 * @param unreached how many are on a road from which no office can be reached
 * @param withoutOffice how many have no office that serves their municipality
 * @param notConnected how many are too far from any road
 * @param meanTenthSeconds empty when nobody reaches one
 * @param medianTenthSeconds half of them need no longer
 * @param ninetiethTenthSeconds nine of ten need no longer
 * @param worst who needs longest
 * @param meanRoundTripTenthSeconds there and home; of those who can get both ways
 * @param meanKilometres one way
 * @param weekdayMeanTenthSeconds as the mean, on any day from Monday to Friday, when only some offices may be open
 * @param weekdaysServed of five weekdays, on how many an open office is reached, in the mean of all
 * @param byFerry how many whose soonest way takes a ferry
 * @param onlyByFerry how many have no way without one
 */
public record Figures(
        double all,
        List<Double> within,
        double beyond,
        double unreached,
        double withoutOffice,
        double notConnected,
        OptionalDouble meanTenthSeconds,
        OptionalInt medianTenthSeconds,
        OptionalInt ninetiethTenthSeconds,
        Optional<Worst> worst,
        OptionalDouble meanRoundTripTenthSeconds,
        OptionalDouble meanKilometres,
        OptionalDouble weekdayMeanTenthSeconds,
        OptionalDouble weekdaysServed,
        double byFerry,
        double onlyByFerry) {

    /** A place that takes as long as any; of several the first. */
    public record Worst(String name, int tenthSeconds) {}

    public Figures {
        within = List.copyOf(within);
    }

    /** How many reach an office. */
    public double reached() {
        return within.get(within.size() - 1) + beyond;
    }
}
