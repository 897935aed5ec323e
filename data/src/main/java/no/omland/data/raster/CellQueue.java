package no.omland.data.raster;

import java.util.Arrays;

/** Cells waiting in the order of a key; equal keys come out by cell number, so the order never depends on chance. */
public final class CellQueue {

    private static final int CELL_BITS = 26;
    private static final long CELL_MASK = (1L << CELL_BITS) - 1;

    private long[] heap = new long[1 << 12];
    private int count;

    /** @param key at least 0 and below 2^37 */
    public void add(long key, int cell) {
        if (count == heap.length) {
            heap = Arrays.copyOf(heap, heap.length * 2);
        }
        long entry = key << CELL_BITS | cell;
        int at = count++;
        while (at > 0) {
            int parent = (at - 1) >> 1;
            if (heap[parent] <= entry) {
                break;
            }
            heap[at] = heap[parent];
            at = parent;
        }
        heap[at] = entry;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    public long firstKey() {
        return heap[0] >> CELL_BITS;
    }

    public int removeFirst() {
        int cell = (int) (heap[0] & CELL_MASK);
        long moved = heap[--count];
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child >= count) {
                break;
            }
            if (child + 1 < count && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= moved) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = moved;
        return cell;
    }
}
