package no.omland.travel.hierarchy;

import java.util.Arrays;

/** Looks for ways round a node in what remains, not far: what it does not find costs a shortcut that is not needed, and no wrong answer. */
final class WitnessSearch {

    private final RemainingGraph graph;
    private final long[] labels;
    private int[] touched = new int[256];
    private int touchedCount;
    private long[] heapKeys = new long[256];
    private int[] heapNodes = new int[256];
    private int heapSize;

    WitnessSearch(RemainingGraph graph) {
        this.graph = graph;
        labels = new long[graph.degree.length];
        Arrays.fill(labels, RemainingGraph.NONE);
    }

    /**
     * @param without the node to go round
     * @param farthest ways longer than this do not matter
     * @param settled after so many nodes it gives up
     */
    void run(int source, int without, long farthest, int settled) {
        for (int i = 0; i < touchedCount; i++) {
            labels[touched[i]] = RemainingGraph.NONE;
        }
        touchedCount = 0;
        heapSize = 0;
        reach(source, 0);
        for (int left = settled; left > 0 && heapSize > 0 && heapKeys[0] <= farthest; left--) {
            long label = heapKeys[0];
            int node = takeLeast();
            if (label > labels[node]) {
                left++;
                continue;
            }
            for (int i = 0; i < graph.degree[node]; i++) {
                int head = graph.neighbours[node][i];
                long sum = label + graph.out[node][i];
                if (head != without && sum < labels[head]) {
                    reach(head, sum);
                }
            }
        }
    }

    /** What was found, which may be more than the least; {@link RemainingGraph#NONE} when nothing was. */
    long label(int node) {
        return labels[node];
    }

    private void reach(int node, long label) {
        if (labels[node] == RemainingGraph.NONE) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, 2 * touchedCount);
            }
            touched[touchedCount++] = node;
        }
        labels[node] = label;
        if (heapSize == heapKeys.length) {
            heapKeys = Arrays.copyOf(heapKeys, 2 * heapSize);
            heapNodes = Arrays.copyOf(heapNodes, 2 * heapSize);
        }
        int at = heapSize++;
        while (at > 0 && heapKeys[(at - 1) >> 1] > label) {
            heapKeys[at] = heapKeys[(at - 1) >> 1];
            heapNodes[at] = heapNodes[(at - 1) >> 1];
            at = (at - 1) >> 1;
        }
        heapKeys[at] = label;
        heapNodes[at] = node;
    }

    private int takeLeast() {
        int least = heapNodes[0];
        long key = heapKeys[--heapSize];
        int node = heapNodes[heapSize];
        int at = 0;
        for (int child = 1; child < heapSize; child = 2 * at + 1) {
            if (child + 1 < heapSize && heapKeys[child + 1] < heapKeys[child]) {
                child++;
            }
            if (heapKeys[child] >= key) {
                break;
            }
            heapKeys[at] = heapKeys[child];
            heapNodes[at] = heapNodes[child];
            at = child;
        }
        heapKeys[at] = key;
        heapNodes[at] = node;
        return least;
    }
}
