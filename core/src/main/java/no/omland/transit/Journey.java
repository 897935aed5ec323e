package no.omland.transit;

import java.util.List;

/**
 * One way of getting somewhere, leg by leg. Between legs one waits.
 *
 * @param leaveSeconds when one leaves the door, as late as the first vehicle allows
 * @param arriveSeconds when one is at the other door
 * @param changes from one vehicle to another; 0 on foot all the way
 */
public record Journey(int leaveSeconds, int arriveSeconds, int changes, List<Leg> legs) {

    public Journey {
        legs = List.copyOf(legs);
        if (arriveSeconds < leaveSeconds || changes < 0) {
            throw new IllegalArgumentException("arrive must be >= leave and changes >= 0, got " + leaveSeconds + " to "
                    + arriveSeconds + " s with " + changes);
        }
    }

    public int travelSeconds() {
        return arriveSeconds - leaveSeconds;
    }
}
