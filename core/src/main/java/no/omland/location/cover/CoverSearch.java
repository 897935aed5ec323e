package no.omland.location.cover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.omland.location.problem.Budget;

/**
 * Whether so and so few columns cover all rows, and how few do: every row that another implies is left out, every column that another does the work of, every row with one column takes it; then a
 * Lagrangian bound with subgradient steps shows that it cannot be done, or fixes columns by reduced cost; then the row with fewest columns is branched on.
 *
 * <p>Source: Beasley, An algorithm for set covering problem, European Journal of Operational Research 31 (1987), doi:10.1016/0377-2217(87)90141-X.
 */
public final class CoverSearch {

    private static final int FIRST_ITERATIONS = 1500;
    private static final int FIRST_PATIENCE = 40;
    private static final int ITERATIONS = 120;
    private static final int PATIENCE = 12;
    private static final double ROUNDING = 1e-6;
    /** Of the budget, what the walk for a good cover may take before the bound is known. */
    private static final int WALKING_PART = 12;

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

    /**
     * A cover, and that no fewer columns than {@code bound} will do.
     *
     * @param columns ascending
     */
    public record Fewest(List<Integer> columns, int bound) {}

    /**
     * Looks for a cover of no more than {@code most} columns.
     *
     * @param rows the columns that cover each row
     */
    public static Result cover(List<BitSet> rows, int most, Budget budget) {
        return new CoverSearch(budget).search(CoverPart.of(rows, most));
    }

    /**
     * Looks for the fewest columns; there is a cover whatever the budget.
     *
     * @param rows the columns that cover each row, none of them empty
     */
    public static Fewest fewest(List<BitSet> rows, Budget budget) {
        Fewest found = new CoverSearch(budget).fewest(CoverPart.of(rows, rows.size()));
        return new Fewest(found.columns.stream().sorted().toList(), found.bound);
    }

    private Fewest fewest(CoverPart whole) {
        CoverPart part = whole.reduced(budget).orElseThrow();
        if (part.isCovered()) {
            return new Fewest(part.taken(), part.taken().size());
        }
        CoverBound bound = new CoverBound(part, budget);
        CoverWalk walk = new CoverWalk(part.rows(), bound.greedyCover(), budget.part(budget.left() / WALKING_PART));
        List<Integer> cover = walk.fewest(1);
        bound.ascend(cover.size() - 1, FIRST_ITERATIONS, FIRST_PATIENCE);
        cover = shorter(cover, bound.cover());
        int fewest = Math.max(1, (int) Math.ceil(bound.bound() - ROUNDING));
        while (cover.size() > fewest) {
            Result fewer = search(part.priced(bound.prices()).withMost(cover.size() - 1));
            if (fewer.columns.isEmpty()) {
                fewest = fewer.known ? cover.size() : fewest;
                break;
            }
            int already = part.taken().size();
            cover = fewer.columns.get().subList(already, fewer.columns.get().size());
        }
        List<Integer> all = Stream.concat(part.taken().stream(), cover.stream()).toList();
        return new Fewest(all, part.taken().size() + fewest);
    }

    private static List<Integer> shorter(List<Integer> one, List<Integer> other) {
        return other.isEmpty() || one.size() <= other.size() ? one : other;
    }

    private Result search(CoverPart whole) {
        CoverPart part = whole;
        CoverBound bound;
        while (true) {
            if (budget.isSpent()) {
                return Result.UNKNOWN;
            }
            Optional<CoverPart> reduced = part.reduced(budget);
            if (reduced.isEmpty()) {
                return Result.IMPOSSIBLE;
            }
            part = reduced.get();
            if (part.isCovered()) {
                return new Result(Optional.of(part.taken()), true);
            }
            if (part.most() == 0) {
                return Result.IMPOSSIBLE;
            }
            bound = new CoverBound(part, budget);
            bound.ascend(part.most(), ITERATIONS, PATIENCE);
            if (bound.bound() > part.most() + ROUNDING) {
                return Result.IMPOSSIBLE;
            }
            List<Integer> greedy = bound.cover();
            if (!greedy.isEmpty() && greedy.size() <= part.most()) {
                List<Integer> all = new ArrayList<>(part.taken());
                all.addAll(greedy);
                return new Result(Optional.of(all), true);
            }
            part = part.priced(bound.prices());
            BitSet useless = bound.useless(part.most() + ROUNDING);
            if (useless.isEmpty()) {
                break;
            }
            part = part.without(useless, budget);
        }
        return branch(part, bound);
    }

    private Result branch(CoverPart part, CoverBound bound) {
        int[] cheapestFirst = IntStream.of(part.shortestRow())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(bound::reduced).thenComparingInt(j -> j))
                .mapToInt(Integer::intValue)
                .toArray();
        BitSet tried = new BitSet();
        boolean known = true;
        for (int column : cheapestFirst) {
            if (budget.isSpent()) {
                return Result.UNKNOWN;
            }
            Result result = search(part.without(tried, budget).take(column));
            if (result.columns.isPresent()) {
                return result;
            }
            known &= result.known;
            tried.set(column);
        }
        return known ? Result.IMPOSSIBLE : Result.UNKNOWN;
    }
}
