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
 * Whether so and so few columns cover all rows: every row that another implies is left out, every column that another does the work of, every row with one column takes it; then a
 * Lagrangian bound with subgradient steps shows that it cannot be done, or fixes columns by reduced cost; then the row with fewest columns is branched on.
 *
 * <p>Source: Beasley, An algorithm for set covering problem, European Journal of Operational Research 31 (1987), doi:10.1016/0377-2217(87)90141-X.
 */
public final class CoverSearch {

    private static final int ITERATIONS = 120;
    private static final int PATIENCE = 12;
    private static final double ROUNDING = 1e-6;

    private final Budget budget;

    private CoverSearch(Budget budget) {
        this.budget = budget;
    }

    /**
     * What became of the question.
     *
     * @param columns a cover, or empty when there is none or none was found
     * @param known whether the question was answered before the budget was spent
     */
    public record Result(Optional<List<Integer>> columns, boolean known) {
        public static final Result IMPOSSIBLE = new Result(Optional.empty(), true);
        public static final Result UNKNOWN = new Result(Optional.empty(), false);
    }

    /** Rows that are left, each with the columns that cover it; {@code most} columns may still be taken and {@code taken} are. */
    private record Part(List<BitSet> rows, int most, List<Integer> taken) {}

    /**
     * Looks for a cover of no more than {@code most} columns.
     *
     * @param rows the columns that cover each row
     */
    public static Result cover(List<BitSet> rows, int most, Budget budget) {
        return new CoverSearch(budget).search(new Part(rows, most, List.of()));
    }

    private Result search(Part whole) {
        if (budget.isSpent()) {
            return Result.UNKNOWN;
        }
        Part part = whole;
        CoverBound bound;
        while (true) {
            Optional<Part> reduced = reduce(part);
            if (reduced.isEmpty()) {
                return Result.IMPOSSIBLE;
            }
            part = reduced.get();
            if (part.rows.isEmpty()) {
                return new Result(Optional.of(part.taken), true);
            }
            if (part.most == 0) {
                return Result.IMPOSSIBLE;
            }
            bound = new CoverBound(part.rows, budget);
            bound.ascend(part.most, ITERATIONS, PATIENCE);
            if (bound.bound() > part.most + ROUNDING) {
                return Result.IMPOSSIBLE;
            }
            List<Integer> greedy = bound.cover();
            if (greedy.size() <= part.most) {
                List<Integer> all = new ArrayList<>(part.taken);
                all.addAll(greedy);
                return new Result(Optional.of(all), true);
            }
            BitSet useless = bound.useless(part.most + ROUNDING);
            if (useless.isEmpty()) {
                break;
            }
            part = without(part, useless);
        }
        return branch(part, bound);
    }

    private Result branch(Part part, CoverBound bound) {
        BitSet row = part.rows.stream()
                .min(Comparator.comparingInt(BitSet::cardinality))
                .orElseThrow();
        int[] cheapestFirst = row.stream()
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(bound::reduced).thenComparingInt(j -> j))
                .mapToInt(Integer::intValue)
                .toArray();
        BitSet tried = new BitSet();
        boolean known = true;
        for (int column : cheapestFirst) {
            Result result = search(take(without(part, tried), column));
            if (result.columns.isPresent()) {
                return result;
            }
            known &= result.known;
            tried.set(column);
        }
        return known ? Result.IMPOSSIBLE : Result.UNKNOWN;
    }

    private static Part without(Part part, BitSet columns) {
        List<BitSet> rows = new ArrayList<>(part.rows.size());
        for (BitSet row : part.rows) {
            BitSet left = (BitSet) row.clone();
            left.andNot(columns);
            rows.add(left);
        }
        return new Part(rows, part.most, part.taken);
    }

    private static Part take(Part part, int column) {
        List<Integer> taken = new ArrayList<>(part.taken);
        taken.add(column);
        List<BitSet> rows = part.rows.stream().filter(row -> !row.get(column)).toList();
        return new Part(rows, part.most - 1, taken);
    }

    /** The same question without what is decided; empty when the answer is no. */
    private Optional<Part> reduce(Part whole) {
        Part part = whole;
        while (true) {
            Optional<BitSet> single = Optional.empty();
            for (BitSet row : part.rows) {
                int count = row.cardinality();
                if (count == 0) {
                    return Optional.empty();
                }
                if (count == 1 && single.isEmpty()) {
                    single = Optional.of(row);
                }
            }
            if (single.isPresent()) {
                if (part.most == 0) {
                    return Optional.empty();
                }
                part = take(part, single.get().nextSetBit(0));
                continue;
            }
            Part fewerRows = new Part(rowsThatMatter(part.rows), part.most, part.taken);
            BitSet dominated = dominatedColumns(fewerRows.rows);
            if (dominated.isEmpty()) {
                return Optional.of(fewerRows);
            }
            part = without(fewerRows, dominated);
        }
    }

    /** Rows whose columns do not hold all columns of another row, which would cover them too. */
    private List<BitSet> rowsThatMatter(List<BitSet> rows) {
        List<BitSet> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt(BitSet::cardinality));
        List<BitSet> kept = new ArrayList<>();
        for (BitSet row : sorted) {
            boolean implied = false;
            for (int k = 0; k < kept.size() && !implied; k++) {
                implied = holds(row, kept.get(k));
            }
            budget.spend(kept.size());
            if (!implied) {
                kept.add(row);
            }
        }
        return kept;
    }

    /** Columns that cover nothing which another does not cover too; of equal ones the lowest stays. */
    private BitSet dominatedColumns(List<BitSet> rows) {
        int width = rows.stream().mapToInt(BitSet::length).max().orElse(0);
        BitSet[] columns = new BitSet[width];
        Arrays.setAll(columns, j -> new BitSet(rows.size()));
        for (int i = 0; i < rows.size(); i++) {
            for (int j = rows.get(i).nextSetBit(0); j >= 0; j = rows.get(i).nextSetBit(j + 1)) {
                columns[j].set(i);
            }
        }
        int[] largestFirst = IntStream.range(0, width)
                .filter(j -> !columns[j].isEmpty())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(j -> -columns[j].cardinality())
                        .thenComparingInt(j -> j))
                .mapToInt(Integer::intValue)
                .toArray();
        BitSet dominated = new BitSet();
        for (int at = 1; at < largestFirst.length; at++) {
            BitSet column = columns[largestFirst[at]];
            for (int larger = 0; larger < at; larger++) {
                if (!dominated.get(largestFirst[larger]) && holds(columns[largestFirst[larger]], column)) {
                    dominated.set(largestFirst[at]);
                    break;
                }
            }
            budget.spend(at);
        }
        return dominated;
    }

    private static boolean holds(BitSet large, BitSet small) {
        for (int bit = small.nextSetBit(0); bit >= 0; bit = small.nextSetBit(bit + 1)) {
            if (!large.get(bit)) {
                return false;
            }
        }
        return true;
    }
}
