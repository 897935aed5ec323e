package no.omland.location.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.omland.location.problem.Budget;

/**
 * A question of a cover, or what is left of it: rows that are not covered, each with the columns that cover it and the price it had in the last bound; how many columns may still be taken, and which are. Never changes.
 */
final class CoverPart {

    private static final int WORD = 64;

    /** The columns of each row, a bit each. */
    private final long[][] rows;

    private final double[] prices;
    private final int most;
    private final List<Integer> taken;
    private final int width;

    private CoverPart(long[][] rows, double[] prices, int most, List<Integer> taken, int width) {
        this.rows = rows;
        this.prices = prices;
        this.most = most;
        this.taken = taken;
        this.width = width;
    }

    /**
     * The whole question.
     *
     * @param rows the columns that cover each row
     * @param most how many columns may be taken
     */
    static CoverPart of(List<BitSet> rows, int most) {
        int width = rows.stream().mapToInt(BitSet::length).max().orElse(0);
        int words = (width + WORD - 1) / WORD;
        return new CoverPart(
                rows.stream()
                        .map(row -> Arrays.copyOf(row.toLongArray(), words))
                        .toArray(long[][]::new),
                new double[rows.size()],
                most,
                List.of(),
                width);
    }

    boolean isCovered() {
        return rows.length == 0;
    }

    int most() {
        return most;
    }

    List<Integer> taken() {
        return taken;
    }

    /** The columns of each row, ascending. */
    int[][] rows() {
        return Arrays.stream(rows).map(CoverPart::columnsOf).toArray(int[][]::new);
    }

    /** What each row paid in the last bound; 0 when there was none. */
    double[] prices() {
        return prices;
    }

    /** The same with the prices of a bound. */
    CoverPart priced(double[] paid) {
        return new CoverPart(rows, paid, most, taken, width);
    }

    /** The same where so many columns may still be taken. */
    CoverPart withMost(int columns) {
        return new CoverPart(rows, prices, columns, taken, width);
    }

    /** The columns of the row with fewest. */
    int[] shortestRow() {
        return columnsOf(Arrays.stream(rows)
                .min(Comparator.comparingInt(CoverPart::count))
                .orElseThrow());
    }

    CoverPart without(BitSet columns, Budget budget) {
        long[] gone = Arrays.copyOf(columns.toLongArray(), (width + WORD - 1) / WORD);
        long[][] left = new long[rows.length][gone.length];
        for (int i = 0; i < rows.length; i++) {
            for (int word = 0; word < gone.length; word++) {
                left[i][word] = rows[i][word] & ~gone[word];
            }
        }
        budget.spend((long) rows.length * gone.length);
        return new CoverPart(left, prices, most, taken, width);
    }

    CoverPart take(int column) {
        List<Integer> more = new ArrayList<>(taken);
        more.add(column);
        int[] left = IntStream.range(0, rows.length)
                .filter(i -> !covers(column, rows[i]))
                .toArray();
        return only(left, most - 1, more);
    }

    private CoverPart only(int[] left, int columns, List<Integer> more) {
        return new CoverPart(
                Arrays.stream(left).mapToObj(i -> rows[i]).toArray(long[][]::new),
                Arrays.stream(left).mapToDouble(i -> prices[i]).toArray(),
                columns,
                more,
                width);
    }

    /** The same question without what is decided; empty when it cannot be done. */
    Optional<CoverPart> reduced(Budget budget) {
        CoverPart part = this;
        while (true) {
            int single = -1;
            for (long[] row : part.rows) {
                int count = count(row);
                if (count == 0) {
                    return Optional.empty();
                }
                if (count == 1 && single < 0) {
                    single = columnsOf(row)[0];
                }
            }
            budget.spend((long) part.rows.length * (width + WORD - 1) / WORD);
            if (single >= 0) {
                if (part.most == 0) {
                    return Optional.empty();
                }
                part = part.take(single);
                continue;
            }
            CoverPart fewerRows = part.only(part.rowsThatMatter(budget), part.most, part.taken);
            BitSet dominated = fewerRows.dominatedColumns(budget);
            if (dominated.isEmpty()) {
                return Optional.of(fewerRows);
            }
            part = fewerRows.without(dominated, budget);
        }
    }

    /** Rows whose columns do not hold all columns of another row, which would cover them too. */
    private int[] rowsThatMatter(Budget budget) {
        int[] counts = Arrays.stream(rows).mapToInt(CoverPart::count).toArray();
        int[] shortestFirst = IntStream.range(0, rows.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> counts[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] kept = new int[rows.length];
        int size = 0;
        for (int row : shortestFirst) {
            boolean implied = false;
            for (int k = 0; k < size && !implied; k++) {
                implied = holds(rows[row], rows[kept[k]]);
            }
            budget.spend(2L * size);
            if (!implied) {
                kept[size++] = row;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    /** Columns that cover nothing which another does not cover too; of equal ones the lowest stays. */
    private BitSet dominatedColumns(Budget budget) {
        long[][] columns = new long[width][(rows.length + WORD - 1) / WORD];
        int[] counts = new int[width];
        for (int i = 0; i < rows.length; i++) {
            for (int column : columnsOf(rows[i])) {
                columns[column][i / WORD] |= 1L << i;
                counts[column]++;
            }
        }
        int[] largestFirst = IntStream.range(0, width)
                .filter(j -> counts[j] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(j -> -counts[j]).thenComparingInt(j -> j))
                .mapToInt(Integer::intValue)
                .toArray();
        BitSet dominated = new BitSet();
        for (int at = 1; at < largestFirst.length; at++) {
            long[] column = columns[largestFirst[at]];
            for (int larger = 0; larger < at; larger++) {
                if (!dominated.get(largestFirst[larger]) && holds(columns[largestFirst[larger]], column)) {
                    dominated.set(largestFirst[at]);
                    break;
                }
            }
            budget.spend(2L * at);
        }
        return dominated;
    }

    private static boolean covers(int column, long[] row) {
        return (row[column / WORD] >> column & 1) == 1;
    }

    private static boolean holds(long[] large, long[] small) {
        for (int word = 0; word < small.length; word++) {
            if ((small[word] & ~large[word]) != 0) {
                return false;
            }
        }
        return true;
    }

    private static int count(long[] row) {
        int count = 0;
        for (long word : row) {
            count += Long.bitCount(word);
        }
        return count;
    }

    private static int[] columnsOf(long[] row) {
        return BitSet.valueOf(row).stream().toArray();
    }
}
