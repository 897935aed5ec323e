package no.omland.location.median;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import no.omland.location.problem.CostMatrix;

/**
 * The p-median problem as the search sees it: choose {@code choose} of {@code candidateCount} candidates so that the sum of weight times cost to the nearest is least,
 * where each demand point may always be served at its {@code fallback} cost instead. The fallback is what sites already decided cost, or the penalty for being unserved. So
 * sites locked in and branches that open a site are folded into it, and only candidates nearer than the fallback need to be kept: each demand point has a short row of them,
 * nearest first. Maximal cover is the same problem with cost 0 within the limit and fallback 1.
 */
public final class MedianInstance {

    /** How many of the candidates to choose. */
    final int choose;
    /** What each candidate is called outside. */
    final int[] ids;

    final long[] weights;
    final long[] fallbacks;
    /** Row {@code i} is entries {@code starts[i]} to before {@code starts[i + 1]}, by cost, then candidate. */
    final int[] starts;

    final int[] entryCandidates;
    final int[] entryCosts;

    private MedianInstance(
            int choose,
            int[] ids,
            long[] weights,
            long[] fallbacks,
            int[] starts,
            int[] entryCandidates,
            int[] entryCosts) {
        this.choose = choose;
        this.ids = ids;
        this.weights = weights;
        this.fallbacks = fallbacks;
        this.starts = starts;
        this.entryCandidates = entryCandidates;
        this.entryCosts = entryCosts;
    }

    /**
     * @param cost of (demand, place in {@code ids}); entries that are not below the fallback are left out
     */
    static MedianInstance of(int choose, int[] ids, long[] weights, long[] fallbacks, IntBinaryOperator cost) {
        int[] starts = new int[weights.length + 1];
        int[] candidates = new int[1024];
        int[] costs = new int[1024];
        int size = 0;
        long[] row = new long[ids.length];
        for (int i = 0; i < weights.length; i++) {
            int length = 0;
            for (int j = 0; j < ids.length; j++) {
                int c = cost.applyAsInt(i, j);
                if (c != CostMatrix.UNREACHABLE && c < fallbacks[i]) {
                    row[length++] = ((long) c << 32) | j;
                }
            }
            Arrays.sort(row, 0, length);
            if (size + length > candidates.length) {
                int larger = Math.max(size + length, Math.addExact(candidates.length, candidates.length / 2));
                candidates = Arrays.copyOf(candidates, larger);
                costs = Arrays.copyOf(costs, larger);
            }
            for (int e = 0; e < length; e++, size++) {
                candidates[size] = (int) row[e];
                costs[size] = (int) (row[e] >>> 32);
            }
            starts[i + 1] = size;
        }
        return new MedianInstance(
                choose, ids, weights, fallbacks, starts, Arrays.copyOf(candidates, size), Arrays.copyOf(costs, size));
    }

    int demandCount() {
        return weights.length;
    }

    int candidateCount() {
        return ids.length;
    }

    int entryCount() {
        return entryCosts.length;
    }

    /** Weight times cost in all, when the candidates marked are open. */
    long value(boolean[] open) {
        RowParts parts = new RowParts(weights.length, entryCosts.length);
        long[] values = new long[parts.count()];
        parts.forEach(part -> values[part] = value(open, parts.first(part), parts.first(part + 1)));
        return Arrays.stream(values).sum();
    }

    private long value(boolean[] open, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            long cost = fallbacks[i];
            for (int e = starts[i]; e < starts[i + 1]; e++) {
                if (open[entryCandidates[e]]) {
                    cost = entryCosts[e];
                    break;
                }
            }
            value += weights[i] * cost;
        }
        return value;
    }

    /** The same with another fallback for all, which must not be below any entry that is kept. */
    MedianInstance withFallbacks(long[] others) {
        return new MedianInstance(choose, ids, weights, others, starts, entryCandidates, entryCosts);
    }

    /** What is left to decide when some candidates are opened and some closed. */
    MedianInstance decided(boolean[] opened, boolean[] closed) {
        int[] places = new int[ids.length];
        int[] left = new int[ids.length];
        int count = 0;
        int openCount = 0;
        for (int j = 0; j < ids.length; j++) {
            openCount += opened[j] ? 1 : 0;
            places[j] = opened[j] || closed[j] ? -1 : count;
            if (places[j] >= 0) {
                left[count++] = ids[j];
            }
        }
        long[] lower = fallbacks.clone();
        int[] candidates = new int[entryCosts.length];
        int[] costs = new int[entryCosts.length];
        int[] firsts = new int[starts.length];
        int size = 0;
        for (int i = 0; i < weights.length; i++) {
            for (int e = starts[i]; e < starts[i + 1]; e++) {
                int candidate = entryCandidates[e];
                if (opened[candidate]) {
                    lower[i] = entryCosts[e];
                    // Entries of the same cost as the open site serve nobody better.
                    while (size > firsts[i] && costs[size - 1] >= lower[i]) {
                        size--;
                    }
                    break;
                }
                if (!closed[candidate]) {
                    candidates[size] = places[candidate];
                    costs[size++] = entryCosts[e];
                }
            }
            firsts[i + 1] = size;
        }
        return new MedianInstance(
                choose - openCount,
                Arrays.copyOf(left, count),
                weights,
                lower,
                firsts,
                Arrays.copyOf(candidates, size),
                Arrays.copyOf(costs, size));
    }
}
