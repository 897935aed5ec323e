package no.omland.transit;

/** A part of a journey. Stops are indexes in the timetable, times seconds of the service day. */
public sealed interface Leg {

    int departSeconds();

    int arriveSeconds();

    /**
     * In a vehicle from one stop to another.
     *
     * @param line what the line is called
     * @param kind the kind of line as a number, see {@link no.omland.importing.gtfs.FeedLine#kind()}
     * @param headsign what stands on the vehicle, empty when not known
     * @param trip the trip's id in the feed
     */
    record Ride(
            String line,
            int kind,
            String headsign,
            String trip,
            int fromStop,
            int toStop,
            int departSeconds,
            int arriveSeconds)
            implements Leg {}

    /**
     * On foot.
     *
     * @param fromStop {@link #DOOR} when it is the start of the journey
     * @param toStop {@link #DOOR} when it is the end
     */
    record Walk(int fromStop, int toStop, int departSeconds, int arriveSeconds) implements Leg {

        /** Where a journey begins or ends, which need not be a stop. */
        public static final int DOOR = -1;
    }
}
