package no.omland.travel;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import no.omland.network.RoadNetwork;

/**
 * What every arc of a network takes, in whole tenths of a second, at least one; it never changes. A scenario is made by {@link #change}: it shares with this one
 * all pages of {@value #PAGE_ARCS} arcs in which it changes nothing.
 */
public final class TravelCosts {

    /** The cost of an arc that cannot be used; a number for the insides of a search, never part of an answer. */
    public static final int CLOSED = Integer.MAX_VALUE;

    /** 77 days. What takes longer counts as unreachable, so that sums of times fit their numbers. */
    public static final int LONGEST_TENTH_SECONDS = 1 << 26;

    static final int PAGE_ARCS = 1024;
    private static final int PAGE_BITS = 10;

    private final RoadNetwork network;
    private final TravelRules rules;
    private final int[][] pages;
    private final BitSet boardings;
    private final int greatestTenthSeconds;
    private final int meanTenthSeconds;
    private final int[] closedLinks;

    TravelCosts(
            RoadNetwork network,
            TravelRules rules,
            int[][] pages,
            BitSet boardings,
            int greatestTenthSeconds,
            int meanTenthSeconds,
            int[] closedLinks) {
        this.network = network;
        this.rules = rules;
        this.pages = pages;
        this.boardings = boardings;
        this.greatestTenthSeconds = greatestTenthSeconds;
        this.meanTenthSeconds = meanTenthSeconds;
        this.closedLinks = closedLinks;
    }

    public static TravelCosts of(RoadNetwork network, TravelRules rules) {
        LinkTimes times = new LinkTimes(network, rules);
        int arcs = 2 * network.linkCount();
        int[][] pages = new int[(arcs + PAGE_ARCS - 1) / PAGE_ARCS][];
        BitSet boardings = new BitSet();
        int greatest = 1;
        long sum = 0;
        int open = 0;
        for (int arc = 0; arc < arcs; arc++) {
            if (arc % PAGE_ARCS == 0) {
                pages[arc >> PAGE_BITS] = new int[Math.min(PAGE_ARCS, arcs - arc)];
            }
            int cost = times.tenthSeconds(arc);
            pages[arc >> PAGE_BITS][arc & (PAGE_ARCS - 1)] = cost;
            if (cost != CLOSED) {
                greatest = Math.max(greatest, cost);
                sum += cost;
                open++;
                boardings.set(arc, times.isBoarding(arc));
            }
        }
        return new TravelCosts(network, rules, pages, boardings, greatest, (int) (sum / Math.max(1, open)), new int[0]);
    }

    public RoadNetwork network() {
        return network;
    }

    public TravelRules rules() {
        return rules;
    }

    /** Tenths of a second, or {@link #CLOSED}. */
    public int cost(int arc) {
        return pages[arc >> PAGE_BITS][arc & (PAGE_ARCS - 1)];
    }

    public boolean isOpen(int arc) {
        return cost(arc) != CLOSED;
    }

    /** Whether one goes on board a ferry at the beginning of the arc; its cost then holds waiting and terminal time. */
    public boolean isBoarding(int arc) {
        return boardings.get(arc);
    }

    public boolean isFerry(int link) {
        return network.type(link).isFerry();
    }

    /** Time, length and ferries of an arc as one number; {@link PathCost#UNREACHABLE} when it is closed. */
    public long pathCost(int arc) {
        int cost = cost(arc);
        return cost == CLOSED
                ? PathCost.UNREACHABLE
                : PathCost.of(cost, (network.lengthMillimetres(arc >> 1) + 5) / 10, isBoarding(arc) ? 1 : 0);
    }

    /** The links that {@link #change} has closed, rising; those that the rules never open are not among them. */
    public List<Integer> closedLinks() {
        return IntStream.of(closedLinks).boxed().toList();
    }

    /** Begins a scenario on top of these costs. */
    public CostChange change() {
        return new CostChange(this);
    }

    /** These costs with links closed both ways. */
    public TravelCosts closing(int... links) {
        return change().close(links).build();
    }

    /** No open arc takes more. */
    public int greatestTenthSeconds() {
        return greatestTenthSeconds;
    }

    /** What an open arc takes in the mean before changes, which tells a queue how coarse to be. */
    public int meanTenthSeconds() {
        return meanTenthSeconds;
    }

    int[][] pages() {
        return pages;
    }

    BitSet boardings() {
        return boardings;
    }

    int[] closed() {
        return closedLinks;
    }

    /** Bytes of these costs that are not shared with others. */
    public long bytes(TravelCosts others) {
        long bytes = 4L * pages.length + 4L * closedLinks.length;
        for (int page = 0; page < pages.length; page++) {
            bytes += pages[page] == others.pages[page] ? 0 : 4L * pages[page].length;
        }
        return bytes;
    }

    /** Bytes of all of it. */
    public long bytes() {
        return 8L * network.linkCount() + 20L * pages.length + boardings.size() / 8;
    }
}
