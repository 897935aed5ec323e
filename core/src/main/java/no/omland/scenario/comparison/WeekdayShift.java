package no.omland.scenario.comparison;

import java.util.OptionalDouble;

/**
 * What changes for some people who must come on a given day, any of Monday to Friday, and go to the soonest reached office that is open then. Each is nearer, further or alike
 * by the mean of the weekdays that an office is reached on; whoever reaches none on any weekday, before or after, is neither. A change of less than a minute is none.
 *
 * @param nearer how many win at least a minute
 * @param further how many lose at least a minute
 * @param meanBeforeTenthSeconds over people and weekdays, of those who reach an office on some weekday in both; empty when nobody does
 * @param meanAfterTenthSeconds of the same people
 * @param daysBefore on how many weekdays, of five, an open office is reached, in the mean of all; empty when there is nobody
 * @param daysAfter the same afterwards
 * @param fewerDays how many reach an open office on fewer weekdays than before
 * @param moreDays how many reach one on more
 */
public record WeekdayShift(
        double nearer,
        double further,
        OptionalDouble meanBeforeTenthSeconds,
        OptionalDouble meanAfterTenthSeconds,
        OptionalDouble daysBefore,
        OptionalDouble daysAfter,
        double fewerDays,
        double moreDays)
        implements ChangedMean {

    /** Whether nothing at all is other than before. */
    public boolean isNone() {
        return fewerDays == 0
                && moreDays == 0
                && meanBeforeTenthSeconds.equals(meanAfterTenthSeconds)
                && nearer == 0
                && further == 0;
    }
}
