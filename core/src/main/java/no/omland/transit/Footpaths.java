package no.omland.transit;

import java.util.Arrays;

/**
 * Ways on foot from each stop to others, and the time to change at each stop itself. Those of stop {@code s} stand from {@code start[s]} to
 * {@code start[s + 1]}.
 *
 * @param to the stop at the other end
 * @param changeSeconds from getting off at one end to being ready to get on at the other; {@link #IMPOSSIBLE} when it is only a way from a door or to one
 * @param walkSeconds the walk alone
 * @param changeHereSeconds for each stop the time between getting off and on there, {@link #IMPOSSIBLE} when one cannot
 */
@SuppressWarnings("ArrayRecordComponent")
record Footpaths(int[] start, int[] to, int[] changeSeconds, int[] walkSeconds, int[] changeHereSeconds) {

    static final int IMPOSSIBLE = Integer.MAX_VALUE;

    /** The same ways from their other ends. */
    Footpaths mirrored() {
        int[] back = new int[start.length];
        for (int each : to) {
            back[each + 1]++;
        }
        for (int s = 1; s < back.length; s++) {
            back[s] += back[s - 1];
        }
        int[] next = Arrays.copyOf(back, back.length);
        int[] from = new int[to.length];
        int[] change = new int[to.length];
        int[] walk = new int[to.length];
        for (int s = 0; s + 1 < start.length; s++) {
            for (int i = start[s]; i < start[s + 1]; i++) {
                int at = next[to[i]]++;
                from[at] = s;
                change[at] = changeSeconds[i];
                walk[at] = walkSeconds[i];
            }
        }
        return new Footpaths(back, from, change, walk, changeHereSeconds);
    }

    /** How long one walks to change from a stop to another, at most what the feed says that the whole change takes. */
    int walkToChangeSeconds(int stop, int other) {
        for (int i = start[stop]; i < start[stop + 1]; i++) {
            if (to[i] == other) {
                return Math.min(walkSeconds[i], changeSeconds[i]);
            }
        }
        throw new IllegalArgumentException("no way on foot from stop " + stop + " to stop " + other);
    }
}
