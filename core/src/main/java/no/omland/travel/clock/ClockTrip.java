package no.omland.travel.clock;

/**
 * A way at a time of day.
 *
 * @param leaveTenthSeconds after midnight
 * @param arriveTenthSeconds after the same midnight
 * @param ferries how many times one goes on board
 */
public record ClockTrip(int leaveTenthSeconds, int arriveTenthSeconds, long centimetres, int ferries) {

    public int tenthSeconds() {
        return arriveTenthSeconds - leaveTenthSeconds;
    }

    public double kilometres() {
        return centimetres / 100_000.0;
    }
}
