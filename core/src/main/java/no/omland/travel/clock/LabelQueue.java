package no.omland.travel.clock;

import java.util.Arrays;

/** Nodes by the least of their labels; a binary heap of numbers, since millions of objects would cost more than the search. */
final class LabelQueue {

    private long[] heap = new long[1024];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    /** A node may be there several times; nodes of one label come by their number. */
    void add(int label, int node) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        long value = (long) label << 32 | node;
        int place = size++;
        while (place > 0 && heap[(place - 1) / 2] > value) {
            heap[place] = heap[(place - 1) / 2];
            place = (place - 1) / 2;
        }
        heap[place] = value;
    }

    /** The label in the upper 32 bits, the node in the lower. */
    long remove() {
        long least = heap[0];
        long value = heap[--size];
        int place = 0;
        while (2 * place + 1 < size) {
            int child = 2 * place + 1;
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= value) {
                break;
            }
            heap[place] = heap[child];
            place = child;
        }
        heap[place] = value;
        return least;
    }
}
