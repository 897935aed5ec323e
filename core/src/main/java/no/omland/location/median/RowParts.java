package no.omland.location.median;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Rows in parts that are worked on at once when they are many. The parts depend on the number of rows alone, so that sums of fractions, added part by part in order, are the same on every machine.
 */
final class RowParts {

    private static final int MOST_ENTRIES_OF_ONE = 500_000;
    private static final int PARTS = 16;

    private final int rows;
    private final int count;

    RowParts(int rows, int entries) {
        this.rows = rows;
        this.count = entries > MOST_ENTRIES_OF_ONE ? PARTS : 1;
    }

    int count() {
        return count;
    }

    /** The first row of a part; of the part after the last, the number of rows. */
    int first(int part) {
        return (int) ((long) rows * part / count);
    }

    void forEach(IntConsumer work) {
        if (count == 1) {
            work.accept(0);
        } else {
            IntStream.range(0, count).parallel().forEach(work);
        }
    }
}
