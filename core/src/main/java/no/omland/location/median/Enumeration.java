package no.omland.location.median;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import no.omland.location.problem.Kept;
import no.omland.location.problem.SearchSettings;
import no.omland.location.problem.SiteChoice;
import no.omland.location.problem.Valuation;

/**
 * Weighs every choice, on all cores. A branch is left out only when it is certain that nothing in it is as good as the last of the near-best list, so that the list holds the best
 * choices there are, whatever the order in which they are met.
 */
public final class Enumeration {

    private final Valuation valuation;
    private final Kept kept;
    private final int[] free;
    private final int[] locked;
    private final int picks;
    private final int listed;
    private final double base;
    private final double offset;
    /** What each free candidate adds to the additive bound; empty when there is none. */
    private final double[] parts;

    private final double[][] leastParts;
    /** {@code [start]}: the least cost to any free candidate from {@code start} on. */
    private final int[][] suffixes;

    private final TreeSet<SiteChoice> best;
    /** Unserved and value of the last of a full list; anything worse is left out. */
    private volatile long[] threshold = {Long.MAX_VALUE, Long.MAX_VALUE};

    /**
     * No choice is worth less than {@code base} and {@code parts} of its free candidates together.
     *
     * @param parts by place among the free
     * @param offset what the model's rank is when the sum is 0
     */
    record AdditiveBound(double base, double[] parts, double offset) {

        static AdditiveBound of(Lagrangian lagrangian, double offset) {
            double base = lagrangian.bound();
            double[] parts = lagrangian.reduced();
            for (int j = 0; j < parts.length; j++) {
                base -= lagrangian.isOpen(j) ? parts[j] : 0;
            }
            return new AdditiveBound(base, parts, offset);
        }
    }

    private Enumeration(Valuation valuation, int siteCount, int listed, Optional<AdditiveBound> additive) {
        this.valuation = valuation;
        this.kept = valuation.kept;
        this.free = kept.free();
        this.locked = kept.lockedIn();
        this.picks = siteCount - locked.length;
        this.listed = listed;
        this.base = additive.map(AdditiveBound::base).orElse(0.0);
        this.offset = additive.map(AdditiveBound::offset).orElse(0.0);
        this.parts = additive.map(AdditiveBound::parts).orElse(new double[0]);
        this.leastParts = leastParts();
        this.best = new TreeSet<>(valuation.bestFirst());
        this.suffixes = new int[free.length + 1][];
        suffixes[free.length] = kept.nearest(new int[0]);
        for (int at = free.length - 1; at >= 0; at--) {
            suffixes[at] = suffixes[at + 1].clone();
            lower(suffixes[at], suffixes[at], kept.costs[free[at]]);
        }
    }

    /** Whether all choices of {@code siteCount} can be weighed within the steps that the settings give. */
    public static boolean fits(Kept kept, int siteCount, SearchSettings settings) {
        double choices = choices(kept.free().length, siteCount - kept.lockedIn().length);
        return choices * kept.demandCount() <= settings.enumerationSteps();
    }

    /** How many ways there are to pick {@code picks} of {@code count}. */
    static double choices(int count, int picks) {
        double choices = 1;
        for (int k = 0; k < Math.min(picks, count - picks); k++) {
            choices = choices * (count - k) / (k + 1);
        }
        return Math.rint(choices);
    }

    /** The best choices of {@code siteCount} sites, best first. */
    public static List<SiteChoice> best(
            Valuation valuation, int siteCount, int listed, Optional<AdditiveBound> additive, List<int[]> seeds) {
        Enumeration enumeration = new Enumeration(valuation, siteCount, listed, additive);
        seeds.forEach(seed -> enumeration.keep(valuation.choice(seed)));
        enumeration.run();
        return new ArrayList<>(enumeration.best);
    }

    private void run() {
        int[] nearest = kept.nearest(locked);
        if (picks == 0) {
            keep(valuation.choice(locked, nearest));
            return;
        }
        // Most choices begin with the first candidates, so pairs of first candidates are shared out between the cores.
        List<int[]> firsts = new ArrayList<>();
        for (int one = 0; one + picks <= free.length; one++) {
            if (picks == 1) {
                firsts.add(new int[] {one});
            }
            for (int two = one + 1; picks > 1 && two + picks - 1 <= free.length; two++) {
                firsts.add(new int[] {one, two});
            }
        }
        firsts.stream().sorted(Comparator.comparingDouble(this::bound)).toList().parallelStream()
                .forEach(first -> {
                    int[] chosen = new int[picks];
                    int[][] levels = new int[picks + 1][kept.demandCount()];
                    levels[0] = nearest;
                    for (int at = 0; at < first.length; at++) {
                        chosen[at] = first[at];
                        lower(levels[at + 1], levels[at], kept.costs[free[first[at]]]);
                    }
                    descend(chosen, first.length, bound(first), levels);
                });
    }

    private double bound(int[] first) {
        double sum = base;
        for (int at : first) {
            sum += parts.length == 0 ? 0 : parts[at];
        }
        return sum;
    }

    private void descend(int[] chosen, int depth, double sum, int[][] levels) {
        long[] rank = new long[2];
        if (depth == picks) {
            valuation.rank(levels[depth], rank);
            if (!isWorse(rank)) {
                int[] sites = IntStream.concat(
                                IntStream.of(locked), IntStream.of(chosen).map(at -> free[at]))
                        .toArray();
                keep(valuation.choice(sites, levels[depth]));
            }
            return;
        }
        int start = chosen[depth - 1] + 1;
        int left = picks - depth;
        if (left > 1) {
            int[] atBest = new int[kept.demandCount()];
            lower(atBest, levels[depth], suffixes[start]);
            valuation.rank(atBest, rank);
            if (isWorse(rank)) {
                return;
            }
        }
        for (int at = start; at + left <= free.length; at++) {
            double next = sum + (parts.length == 0 ? 0 : parts[at]);
            if (parts.length > 0 && isWorse(next + least(at + 1, left - 1))) {
                continue;
            }
            chosen[depth] = at;
            lower(levels[depth + 1], levels[depth], kept.costs[free[at]]);
            descend(chosen, depth + 1, next, levels);
        }
    }

    /** The sum of the {@code count} least parts from {@code start} on, which is 0 or less. */
    private double least(int start, int count) {
        return count == 0 ? 0 : leastParts[start][count - 1];
    }

    private double[][] leastParts() {
        double[][] least = new double[free.length + 1][picks];
        for (int start = 0; start <= free.length; start++) {
            double[] sorted = Arrays.copyOfRange(parts, Math.min(start, parts.length), parts.length);
            Arrays.sort(sorted);
            double sum = 0;
            for (int count = 0; count < picks; count++) {
                sum += count < sorted.length ? sorted[count] : 0;
                least[start][count] = sum;
            }
        }
        return least;
    }

    /** Whether a choice bounded by this is worse than all that are listed. Only asked of choices that serve all, for which unserved people have no say. */
    private boolean isWorse(double bound) {
        long[] now = threshold;
        return now[0] == 0 && bound + offset - 1e-6 > now[1];
    }

    private boolean isWorse(long[] rank) {
        long[] now = threshold;
        return rank[0] > now[0] || (rank[0] == now[0] && rank[1] > now[1]);
    }

    private synchronized void keep(SiteChoice choice) {
        best.add(choice);
        if (best.size() > listed) {
            best.pollLast();
        }
        if (best.size() == listed) {
            SiteChoice last = best.last();
            long sign = valuation.model.smallerIsBetter() ? 1 : -1;
            threshold = new long[] {kept.isWeighed ? 0 : last.unservedWeight(), sign * last.value()};
        }
    }

    private static void lower(int[] into, int[] from, int[] other) {
        for (int i = 0; i < into.length; i++) {
            into[i] = Math.min(from[i], other[i]);
        }
    }
}
