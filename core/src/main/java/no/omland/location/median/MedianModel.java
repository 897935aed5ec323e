package no.omland.location.median;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import no.omland.location.problem.Budget;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.Kept;
import no.omland.location.problem.SearchSettings;
import no.omland.location.problem.SiteChoice;
import no.omland.location.problem.Valuation;

/** What p-median and maximal cover have in common: the {@link MedianInstance} of their free candidates, and the two ways of solving it. */
public final class MedianModel {

    private static final int ITERATIONS = 300;
    private static final int SEED_STARTS_STEPS = 50_000_000;

    private final Valuation valuation;
    private final Kept kept;
    private final int siteCount;
    private final SearchSettings settings;

    public MedianModel(Valuation valuation, int siteCount, SearchSettings settings) {
        this.valuation = valuation;
        this.kept = valuation.kept;
        this.siteCount = siteCount;
        this.settings = settings;
    }

    /** The instance where an unserved person costs {@code penalty}. */
    public static MedianInstance travel(Kept kept, int siteCount, long penalty) {
        return instance(kept, siteCount, penalty, cost -> cost);
    }

    /** The instance that counts people who are not within {@code limit}. */
    public static MedianInstance beyond(Kept kept, int siteCount, int limit) {
        return instance(kept, siteCount, 1, cost -> cost <= limit ? 0 : CostMatrix.UNREACHABLE);
    }

    private static MedianInstance instance(Kept kept, int siteCount, long penalty, IntUnaryOperator seen) {
        int[] locked = kept.lockedIn();
        int[] nearest = kept.nearest(locked);
        long[] fallbacks = new long[nearest.length];
        for (int i = 0; i < nearest.length; i++) {
            int cost = nearest[i] == CostMatrix.UNREACHABLE ? nearest[i] : seen.applyAsInt(nearest[i]);
            fallbacks[i] = cost == CostMatrix.UNREACHABLE ? penalty : Math.min(penalty, cost);
        }
        int[] free = kept.free();
        IntBinaryOperator cost = (i, f) -> {
            int each = kept.costs[free[f]][i];
            return each == CostMatrix.UNREACHABLE ? each : seen.applyAsInt(each);
        };
        return MedianInstance.of(siteCount - locked.length, free, kept.weights, fallbacks, cost);
    }

    /** Every choice weighed; {@code offset} takes the worth of the instance to the rank of the model. */
    public List<SiteChoice> enumerate(MedianInstance instance, double offset) {
        Budget budget = new Budget(SEED_STARTS_STEPS);
        Optional<Enumeration.AdditiveBound> additive = Optional.empty();
        List<int[]> seeds = new ArrayList<>();
        if (instance.choose > 0 && instance.choose < instance.candidateCount()) {
            Interchange interchange = new Interchange(instance, budget);
            int[] good = interchange.improve(interchange.greedy());
            seeds.add(sitesOf(instance, IntStream.of(good).boxed().toList()));
            seedNeighbours(instance, good, seeds);
            double[] start = new double[instance.demandCount()];
            for (int i = 0; i < start.length; i++) {
                int first = instance.starts[i];
                start[i] =
                        first < instance.starts[i + 1] ? 1.2 * instance.entryCosts[first] + 1 : instance.fallbacks[i];
            }
            Lagrangian lagrangian = new Lagrangian(instance, start, budget);
            lagrangian.ascend(interchange.value(), ITERATIONS, choice -> {});
            additive = Optional.of(Enumeration.AdditiveBound.of(lagrangian, offset));
        }
        return Enumeration.best(valuation, siteCount, settings.nearBestCount(), additive, seeds);
    }

    /** Exchanges of one site fill the near-best list with something good from the start, which is what lets branches be left out. */
    private void seedNeighbours(MedianInstance instance, int[] good, List<int[]> seeds) {
        for (int slot = 0; slot < good.length; slot++) {
            for (int in = 0; in < instance.candidateCount(); in++) {
                int[] other = good.clone();
                other[slot] = in;
                if (Arrays.stream(other).distinct().count() == good.length) {
                    seeds.add(sitesOf(instance, Arrays.stream(other).boxed().toList()));
                }
            }
        }
    }

    /** Usable candidates of a choice of the instance, those locked in included. */
    public int[] sitesOf(MedianInstance instance, List<Integer> choice) {
        return IntStream.concat(IntStream.of(kept.lockedIn()), choice.stream().mapToInt(c -> instance.ids[c]))
                .sorted()
                .toArray();
    }

    /** The choices that a search met, best first. */
    public List<SiteChoice> choices(MedianInstance instance, MedianSearch.Result result) {
        List<SiteChoice> choices = result.choices().stream()
                .map(choice -> valuation.choice(sitesOf(instance, choice)))
                .toList();
        return valuation.ordered(choices, settings.nearBestCount());
    }
}
