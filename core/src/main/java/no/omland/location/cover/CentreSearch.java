package no.omland.location.cover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.Kept;

/**
 * The smallest radius within which so many sites reach everybody, by halving the list of all costs and asking at each whether a cover exists.
 *
 * <p>Source: Minieka, The m-center problem, SIAM Review 12 (1970), doi:10.1137/1012016; Elloumi, Labbé and Pochet, A new formulation and resolution method for the p-center problem,
 * INFORMS Journal on Computing 16 (2004), doi:10.1287/ijoc.1030.0028.
 */
public final class CentreSearch {

    private CentreSearch() {}

    /**
     * What was found.
     *
     * @param candidates of the smallest radius found
     * @param radius the smallest at which sites were found
     * @param bound no choice has a smaller radius
     */
    public record Result(List<Integer> candidates, long radius, long bound) {}

    /**
     * Halves {@code radii}, ascending, of which the last must be possible.
     *
     * @param possible answers whether a choice exists at a radius
     */
    public static Result halve(int[] radii, IntFunction<CoverSearch.Result> possible) {
        int low = 0;
        int high = radii.length - 1;
        int boundAt = 0;
        Optional<List<Integer>> best = Optional.empty();
        while (low < high) {
            int middle = (low + high) >>> 1;
            CoverSearch.Result result = possible.apply(radii[middle]);
            if (result.columns().isPresent()) {
                best = result.columns();
                high = middle;
            } else {
                // What is not known counts as no for the search, but not for the bound.
                boundAt = result.known() ? middle + 1 : boundAt;
                low = middle + 1;
            }
        }
        List<Integer> candidates = best.isPresent()
                ? best.get()
                : possible.apply(radii[high]).columns().orElse(List.of());
        return new Result(candidates, radii[high], radii[boundAt]);
    }

    /** Costs at which something may change: all of them between the least that is possible and the least at which any choice will do, ascending. */
    public static int[] radii(Kept kept) {
        int least = 0;
        for (int i = 0; i < kept.demandCount(); i++) {
            int nearest = CostMatrix.UNREACHABLE;
            for (int[] column : kept.costs) {
                nearest = Math.min(nearest, column[i]);
            }
            least = Math.max(least, nearest);
        }
        int floor = least;
        return IntStream.range(0, kept.candidateCount())
                .flatMap(j -> IntStream.of(kept.costs[j]))
                .filter(cost -> cost >= floor && cost != CostMatrix.UNREACHABLE)
                .sorted()
                .distinct()
                .toArray();
    }

    /** For each demand point that no locked-in site reaches within {@code radius}: the candidates, by their place among the free, that do. */
    public static List<BitSet> rows(Kept kept, int radius) {
        int[] locked = kept.nearest(kept.lockedIn());
        int[] free = kept.free();
        List<BitSet> rows = new ArrayList<>();
        for (int i = 0; i < kept.demandCount(); i++) {
            if (locked[i] > radius) {
                BitSet row = new BitSet(free.length);
                for (int f = 0; f < free.length; f++) {
                    row.set(f, kept.costs[free[f]][i] <= radius);
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
