package no.omland.network.noding;

import java.util.Arrays;

/** Places that differ, each with how often it came. */
final class PlaceTable {

    private final double[] ordinates;
    private final int[] uses;
    private final int[] slots;
    private int size;

    /** @param most how many places there can be */
    PlaceTable(int most) {
        ordinates = new double[2 * most];
        uses = new int[most];
        slots = new int[Integer.highestOneBit(Math.max(8, most)) * 4];
        Arrays.fill(slots, -1);
    }

    /** The number of a place, counted from 0 in the order they first came. */
    int add(double x, double y) {
        // Adding nought makes the nought below zero the one above it.
        long mixed = (Double.doubleToLongBits(x + 0.0) * 31 + Double.doubleToLongBits(y + 0.0)) * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & (slots.length - 1);
        while (slots[slot] >= 0) {
            int place = slots[slot];
            if (x(place) == x && y(place) == y) {
                uses[place]++;
                return place;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = size;
        ordinates[2 * size] = x;
        ordinates[2 * size + 1] = y;
        uses[size] = 1;
        return size++;
    }

    int size() {
        return size;
    }

    double x(int place) {
        return ordinates[2 * place];
    }

    double y(int place) {
        return ordinates[2 * place + 1];
    }

    int uses(int place) {
        return uses[place];
    }
}
