package no.omland.scenario.errand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How some people manage. Means are of those who can: {@code can} and all of {@code hindered} together are {@code all}.
 *
 * @param can how many can do it in a day
 * @param within how many of them are there within each limit, from door to door
 * @param medianThereSeconds what half of those who can need at most, from door to door
 * @param ninetiethThereSeconds what nine of ten of them need at most
 * @param worstThere who is longest on the way there
 * @param meanAwaySeconds from leaving home to being home again
 * @param meanChanges both ways together
 * @param worstAway who is longest away
 * @param meanDays on how many of the days it can be done, in the mean of all
 * @param hindered how many cannot, by why, without those that nobody has
 */
public record ErrandFigures(
        double all,
        double can,
        List<Double> within,
        OptionalDouble meanThereSeconds,
        OptionalInt medianThereSeconds,
        OptionalInt ninetiethThereSeconds,
        Optional<Worst> worstThere,
        OptionalDouble meanAwaySeconds,
        OptionalDouble meanChanges,
        Optional<Worst> worstAway,
        OptionalDouble meanDays,
        Map<Obstacle, Double> hindered) {

    /** A place whose people need as long as any; of several the first. */
    public record Worst(String name, int seconds) {}

    public ErrandFigures {
        within = List.copyOf(within);
        hindered = Map.copyOf(hindered);
    }

    public double hindered(Obstacle by) {
        return hindered.getOrDefault(by, 0.0);
    }
}
