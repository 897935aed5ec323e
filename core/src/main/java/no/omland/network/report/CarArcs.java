package no.omland.network.report;

import no.omland.network.LinkType;
import no.omland.network.OneWay;
import no.omland.network.RoadNetwork;

/** Where cars may drive, winter and closures apart. */
final class CarArcs {

    private final RoadNetwork network;

    CarArcs(RoadNetwork network) {
        this.network = network;
    }

    boolean takesCars(int link) {
        LinkType type = network.type(link);
        return type == LinkType.ROAD || type == LinkType.CAR_FERRY || type == LinkType.UNKNOWN;
    }

    /** Whether cars may go along an arc. */
    boolean isOpen(int arc) {
        OneWay direction = network.oneWay(arc >> 1);
        return takesCars(arc >> 1)
                && (direction == OneWay.BOTH || direction == ((arc & 1) == 0 ? OneWay.FORWARD : OneWay.BACKWARD));
    }
}
