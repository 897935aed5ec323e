package no.omland.importing.openstreetmap;

import java.util.Arrays;
import java.util.List;

/** The nodes that some ways pass: how often, and where. Ids in order, so that one is found by halving. */
final class NodePlacing {

    private static final double STEPS_TO_A_DEGREE = 1e7;
    private static final int NOWHERE = Integer.MIN_VALUE;

    private final long[] ids;
    private final byte[] uses;
    private final int[] longitudes;
    private final int[] latitudes;

    NodePlacing(List<Way> ways) {
        int count = ways.stream().mapToInt(way -> way.nodes().length).sum();
        long[] all = new long[count];
        int at = 0;
        for (Way way : ways) {
            System.arraycopy(way.nodes(), 0, all, at, way.nodes().length);
            at += way.nodes().length;
        }
        Arrays.parallelSort(all);
        ids = Arrays.stream(all).distinct().toArray();
        uses = new byte[ids.length];
        int index = -1;
        for (int i = 0; i < all.length; i++) {
            index += i == 0 || all[i] != all[i - 1] ? 1 : 0;
            uses[index] = (byte) Math.min(2, uses[index] + 1);
        }
        longitudes = new int[ids.length];
        latitudes = new int[ids.length];
        Arrays.fill(longitudes, NOWHERE);
    }

    /** Keeps the place of a node, in degrees, if some way passes it. */
    void place(long id, double longitude, double latitude) {
        int index = Arrays.binarySearch(ids, id);
        if (index >= 0) {
            longitudes[index] = (int) Math.round(longitude * STEPS_TO_A_DEGREE);
            latitudes[index] = (int) Math.round(latitude * STEPS_TO_A_DEGREE);
        }
    }

    int index(long id) {
        return Arrays.binarySearch(ids, id);
    }

    boolean isSomewhere(int index) {
        return longitudes[index] != NOWHERE;
    }

    /** Whether ways pass it more than once, the same one or several. */
    boolean isShared(int index) {
        return uses[index] > 1;
    }

    double longitude(int index) {
        return longitudes[index] / STEPS_TO_A_DEGREE;
    }

    double latitude(int index) {
        return latitudes[index] / STEPS_TO_A_DEGREE;
    }
}
