package no.omland.travel.hierarchy;

import java.util.Arrays;

/** The places that lie above some others, found by climbing; for one thread at a time. */
final class Ascent {

    private final ContractionHierarchy hierarchy;
    private final boolean[] isSeen;
    private int[] places = new int[1024];
    private int count;

    Ascent(ContractionHierarchy hierarchy) {
        this.hierarchy = hierarchy;
        isSeen = new boolean[hierarchy.nodeAt.length];
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            isSeen[places[i]] = false;
        }
        count = 0;
    }

    void add(int place) {
        if (!isSeen[place]) {
            isSeen[place] = true;
            if (count == places.length) {
                places = Arrays.copyOf(places, 2 * count);
            }
            places[count++] = place;
        }
    }

    /** Climbs from all that were added, by arcs whose cost the array says exists. */
    void climb(long[] cost) {
        for (int next = 0; next < count; next++) {
            int place = places[next];
            for (int arc = hierarchy.first[place]; arc < hierarchy.first[place + 1]; arc++) {
                if (cost[arc] != RemainingGraph.NONE) {
                    add(hierarchy.above[arc]);
                }
            }
        }
        Arrays.sort(places, 0, count);
    }

    /** The most important first after {@link #climb}. */
    int place(int index) {
        return places[index];
    }

    int count() {
        return count;
    }
}
