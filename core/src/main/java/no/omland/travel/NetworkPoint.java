package no.omland.travel;

import no.omland.network.RoadNetwork;

/**
 * A place connected to a network: somewhere along a link, with the time from the place itself to there. At a fraction of 0 or 1 it is at the node, and does not
 * depend on its link being open; between them it is cut off when its link is closed.
 *
 * @param fraction of the link's length from its first node, 0 to 1
 * @param accessTenthSeconds from the place to the link, both ways alike
 * @param accessCentimetres from the place to the link
 */
public record NetworkPoint(int link, double fraction, int accessTenthSeconds, int accessCentimetres) {

    public NetworkPoint {
        if (link < 0 || !(fraction >= 0 && fraction <= 1) || accessTenthSeconds < 0 || accessCentimetres < 0) {
            throw new IllegalArgumentException("link " + link + " at " + fraction + " with access of "
                    + accessTenthSeconds + " tenths of a second, " + accessCentimetres + " cm");
        }
    }

    /** On the link itself. */
    public static NetworkPoint on(int link, double fraction) {
        return new NetworkPoint(link, fraction, 0, 0);
    }

    /**
     * At a node.
     *
     * @throws IllegalArgumentException when no link meets it
     */
    public static NetworkPoint at(RoadNetwork network, int node) {
        if (network.firstEnd(node) == network.firstEnd(node + 1)) {
            throw new IllegalArgumentException("no link meets node " + node);
        }
        int arc = network.arc(network.firstEnd(node));
        return on(arc >> 1, arc & 1);
    }

    public NetworkPoint withAccess(int tenthSeconds, int centimetres) {
        return new NetworkPoint(link, fraction, tenthSeconds, centimetres);
    }

    /** Whether it is at one of its link's nodes. */
    public boolean isAtNode() {
        return fraction == 0 || fraction == 1;
    }
}
