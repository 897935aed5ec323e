package no.omland.travel;

import no.omland.network.RoadNetwork;

/**
 * How a point on a link hangs on the nodes at its ends: the path cost between the point and each of them, access included, in one direction. Part of a link takes
 * its part of the link's time, rounded to a tenth of a second.
 */
public final class PointEnds {

    private final int firstNode;
    private final long firstCost;
    private final int secondNode;
    private final long secondCost;

    private PointEnds(int firstNode, long firstCost, int secondNode, long secondCost) {
        this.firstNode = firstNode;
        this.firstCost = firstCost;
        this.secondNode = secondNode;
        this.secondCost = secondCost;
    }

    /** @param direction {@link Direction#FROM} the point to the nodes, or from the nodes {@link Direction#TO} the point */
    public static PointEnds of(TravelCosts costs, NetworkPoint point, Direction direction) {
        RoadNetwork network = costs.network();
        int link = point.link();
        if (link >= network.linkCount()) {
            throw new IllegalArgumentException("link " + link + " of " + network.linkCount());
        }
        long access = PathCost.of(point.accessTenthSeconds(), point.accessCentimetres(), 0);
        if (point.isAtNode()) {
            int node = point.fraction() == 0 ? network.from(link) : network.to(link);
            return new PointEnds(node, access, node, PathCost.UNREACHABLE);
        }
        int towardsFirst = direction == Direction.FROM ? 2 * link + 1 : 2 * link;
        return new PointEnds(
                network.from(link),
                plus(access, part(costs, towardsFirst, point.fraction())),
                network.to(link),
                plus(access, part(costs, towardsFirst ^ 1, 1 - point.fraction())));
    }

    /** From one point straight along the link to another on the same link; {@link PathCost#UNREACHABLE} when they are not on one, or it is closed that way. */
    public static long direct(TravelCosts costs, NetworkPoint from, NetworkPoint to) {
        if (from.link() != to.link()) {
            return PathCost.UNREACHABLE;
        }
        long access = PathCost.of(
                from.accessTenthSeconds() + to.accessTenthSeconds(),
                (long) from.accessCentimetres() + to.accessCentimetres(),
                0);
        double share = to.fraction() - from.fraction();
        if (share == 0) {
            return access;
        }
        return plus(access, part(costs, 2 * from.link() + (share > 0 ? 0 : 1), Math.abs(share)));
    }

    public int firstNode() {
        return firstNode;
    }

    /** {@link PathCost#UNREACHABLE} when the link is closed that way. */
    public long firstCost() {
        return firstCost;
    }

    public int secondNode() {
        return secondNode;
    }

    /** {@link PathCost#UNREACHABLE} when the link is closed that way, or the point is at the first node. */
    public long secondCost() {
        return secondCost;
    }

    private static long part(TravelCosts costs, int arc, double share) {
        long whole = costs.pathCost(arc);
        if (whole == PathCost.UNREACHABLE) {
            return whole;
        }
        return PathCost.of(
                (int) Math.round(PathCost.tenthSeconds(whole) * share),
                Math.round(PathCost.centimetres(whole) * share),
                PathCost.ferries(whole));
    }

    /** The sum of two path costs, {@link PathCost#UNREACHABLE} when one of them is. */
    public static long plus(long one, long other) {
        return one >= PathCost.BOUND || other >= PathCost.BOUND || one + other >= PathCost.BOUND
                ? PathCost.UNREACHABLE
                : one + other;
    }
}
