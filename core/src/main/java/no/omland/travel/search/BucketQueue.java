package no.omland.travel.search;

import java.util.Arrays;

/**
 * Nodes in buckets by their time, the buckets in a ring. A node may lie in several; who takes it out looks whether its time still belongs to the bucket. Dial 1969,
 * DOI 10.1145/363269.363610.
 */
public final class BucketQueue {

    private static final int MOST_BUCKETS = 1 << 16;

    private int[][] buckets = new int[0][];
    private int[] sizes = new int[0];
    private int shift;
    private int mask;
    private int current;
    private int waiting;

    public BucketQueue() {}

    /**
     * Empties the queue.
     *
     * @param spanTenthSeconds no node put in lies further ahead of the bucket being emptied, and the first ones lie no further apart
     * @param meanTenthSeconds of an arc; a bucket is between half and all of that wide
     */
    public void begin(int firstTenthSeconds, int spanTenthSeconds, int meanTenthSeconds) {
        shift = Math.max(0, 31 - Integer.numberOfLeadingZeros(Math.max(1, meanTenthSeconds)));
        while ((spanTenthSeconds >> shift) + 2 > MOST_BUCKETS) {
            shift++;
        }
        int needed = Integer.highestOneBit((spanTenthSeconds >> shift) + 2) << 1;
        if (needed > buckets.length) {
            int before = buckets.length;
            buckets = Arrays.copyOf(buckets, needed);
            Arrays.fill(buckets, before, needed, new int[0]);
            sizes = new int[needed];
            mask = needed - 1;
        }
        if (waiting > 0) {
            Arrays.fill(sizes, 0);
        }
        waiting = 0;
        current = firstTenthSeconds >> shift;
    }

    public void put(int node, int tenthSeconds) {
        int bucket = (tenthSeconds >> shift) & mask;
        int size = sizes[bucket];
        int[] nodes = buckets[bucket];
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, Math.max(16, 2 * size));
            buckets[bucket] = nodes;
        }
        nodes[size] = node;
        sizes[bucket] = size + 1;
        waiting++;
    }

    /** Takes out a node of the earliest bucket, or −1 when none is left. */
    public int take() {
        if (waiting == 0) {
            return -1;
        }
        int bucket = current & mask;
        while (sizes[bucket] == 0) {
            current++;
            bucket = current & mask;
        }
        waiting--;
        return buckets[bucket][--sizes[bucket]];
    }

    /** Whether a time belongs to the bucket of the node taken last. */
    public boolean isCurrent(int tenthSeconds) {
        return tenthSeconds >> shift == current;
    }

    /** No node that is taken from now on has an earlier time. */
    public int earliestTenthSeconds() {
        return current << shift;
    }
}
