package no.omland.scenario.errand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How some people manage. Means are of those who can: {@code can} and all of {@code hindered} together are {@code all}.
 *
 * @param can how many can do it in a day
 * @param within how many of them are there within each limit, from door to door
 * @param meanAwaySeconds from leaving home to being home again
 * @param meanChanges both ways together
 * @param worst who is longest away
 * @param meanDays on how many of the days it can be done, in the mean of all
 * @param hindered how many cannot, by why, without those that nobody has
 */
public record ErrandFigures(
        double all,
        double can,
        List<Double> within,
        OptionalDouble meanThereSeconds,
        OptionalDouble meanAwaySeconds,
        OptionalDouble meanChanges,
        Optional<Worst> worst,
        OptionalDouble meanDays,
        Map<Obstacle, Double> hindered) {

    /** A place whose people are as long away as any; of several the first. */
    public record Worst(String name, int awaySeconds) {}

    public ErrandFigures {
        within = List.copyOf(within);
        hindered = Map.copyOf(hindered);
    }

    public double hindered(Obstacle by) {
        return hindered.getOrDefault(by, 0.0);
    }
}
