package no.omland.maps.tile;

import java.util.Arrays;

/** An int array that grows; cleared and used again rather than made anew for every feature. */
final class GrowingInts {

    int[] values = new int[64];
    int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    void clear() {
        size = 0;
    }

    int last() {
        return values[size - 1];
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
