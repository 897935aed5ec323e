package no.omland.transit;

/**
 * A stop that people can walk to from where they are, or from where they get off.
 *
 * @param stop its index in the timetable
 * @param seconds how long the walk takes
 */
public record Access(int stop, int seconds) {

    public Access {
        if (stop < 0 || seconds < 0) {
            throw new IllegalArgumentException("stop and seconds must be >= 0, got " + stop + " and " + seconds);
        }
    }
}
