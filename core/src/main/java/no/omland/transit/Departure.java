package no.omland.transit;

import java.util.Comparator;

/**
 * A departure worth taking: whoever leaves later arrives later or changes more often.
 *
 * @param leaveSeconds when one leaves the door
 * @param arriveSeconds when one is at the other door
 * @param changes from one vehicle to another
 */
public record Departure(int leaveSeconds, int arriveSeconds, int changes) {

    static final Comparator<Departure> BY_TIME = Comparator.comparingInt(Departure::leaveSeconds)
            .thenComparingInt(Departure::arriveSeconds)
            .thenComparingInt(Departure::changes);

    public int travelSeconds() {
        return arriveSeconds - leaveSeconds;
    }
}
