package no.omland.scenario;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * How an errand by public transport is looked at.
 *
 * @param day the first of the seven days whose weekdays are looked at; empty for a usual week of the timetable
 * @param hours of offices that say none of their own
 * @param neededMinutes at the office, 0 to {@value #MOST_MINUTES}
 * @param longestWalkMetres from a door to a stop, as the crow flies, 0 to {@value #MOST_METRES}
 */
public record TransitChoice(Optional<LocalDate> day, Opening.Hours hours, int neededMinutes, int longestWalkMetres) {

    public static final int MOST_MINUTES = 1_440;
    public static final int MOST_METRES = 5_000;

    /** Open nine to three, half an hour there, a kilometre's walk to the stop: our judgement, as {@code omland travel transit} has it. */
    public static final TransitChoice USUAL =
            new TransitChoice(Optional.empty(), new Opening.Hours(LocalTime.of(9, 0), LocalTime.of(15, 0)), 30, 1_000);

    public TransitChoice {
        if (neededMinutes < 0
                || neededMinutes > MOST_MINUTES
                || longestWalkMetres < 0
                || longestWalkMetres > MOST_METRES) {
            throw new IllegalArgumentException(neededMinutes + " minutes, a walk of " + longestWalkMetres + " m");
        }
    }

    public TransitChoice from(LocalDate other) {
        return new TransitChoice(Optional.of(other), hours, neededMinutes, longestWalkMetres);
    }
}
