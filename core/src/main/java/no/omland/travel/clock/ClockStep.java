package no.omland.travel.clock;

import no.omland.network.LinkType;
import no.omland.network.RoadClass;

/**
 * A run along one road or one crossing.
 *
 * @param roadNumber the road's number or the ferry's name; empty when it has none
 * @param beginTenthSeconds when one is there; at a quay, when one comes to it
 * @param departsTenthSeconds when the boat leaves; the beginning where there is none with hours
 * @param endTenthSeconds when one is through; of a ferry, when one has driven ashore
 */
public record ClockStep(
        String roadNumber,
        RoadClass roadClass,
        LinkType type,
        int beginTenthSeconds,
        int departsTenthSeconds,
        int endTenthSeconds,
        long centimetres) {

    boolean isFerry() {
        return type.isFerry();
    }

    /** The same road goes on, or the same boat without a stop at which one boards anew. */
    boolean isOneRunWith(ClockStep next) {
        return roadNumber.equals(next.roadNumber)
                && roadClass == next.roadClass
                && type == next.type
                && next.beginTenthSeconds == next.departsTenthSeconds;
    }
}
