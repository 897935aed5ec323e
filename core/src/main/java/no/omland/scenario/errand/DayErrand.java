package no.omland.scenario.errand;

/**
 * An errand at one office on one day.
 *
 * @param thereSeconds from door to door on the way there; 0 when it cannot be done
 * @param awaySeconds from leaving home to being home again; 0 when it cannot be done
 * @param changes of vehicles, both ways together; 0 when it cannot be done
 * @param obstacle why it cannot be done
 */
public record DayErrand(int thereSeconds, int awaySeconds, int changes, Obstacle obstacle) {

    /** One that can be done. */
    public static DayErrand done(int thereSeconds, int awaySeconds, int changes) {
        return new DayErrand(thereSeconds, awaySeconds, changes, Obstacle.NONE);
    }

    /** One that cannot. */
    public static DayErrand none(Obstacle obstacle) {
        return new DayErrand(0, 0, 0, obstacle);
    }

    public boolean isDone() {
        return obstacle == Obstacle.NONE;
    }

    /** Whether people would rather have this one: it can be done, takes less time, has fewer changes; or less is in the way of it. */
    boolean isBetterThan(DayErrand other) {
        if (obstacle != other.obstacle) {
            return obstacle.compareTo(other.obstacle) > 0;
        }
        return awaySeconds != other.awaySeconds ? awaySeconds < other.awaySeconds : changes < other.changes;
    }
}
