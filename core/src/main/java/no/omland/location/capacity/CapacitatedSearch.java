package no.omland.location.capacity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import no.omland.location.median.MedianInstance;
import no.omland.location.median.MedianModel;
import no.omland.location.median.MedianSearch;
import no.omland.location.problem.Budget;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.Kept;
import no.omland.location.problem.SearchSettings;
import no.omland.location.problem.SiteChoice;
import no.omland.location.problem.SiteModel;
import no.omland.location.problem.Valuation;

/**
 * The p-median with capacities: fewest unserved, then least travel. The {@link CapacitatedBound} puts a floor under every choice; choices are taken from the lowest floor upwards and their people divided by {@link Transport}, until the floor is
 * above the last of the near-best list, which proves it. Where there are too many, the best so far is bettered by exchanging sites as long as the budget lasts, and the gap is told.
 */
final class CapacitatedSearch {

    private static final int ITERATIONS = 400;
    /** Choices that wait in the queue; each is a small array. */
    private static final int LONGEST_QUEUE = 200_000;

    private final Kept kept;
    private final int siteCount;
    private final SearchSettings settings;
    private final Budget budget;
    private final CapacitatedBound bound;
    private final TreeSet<SiteChoice> best = new TreeSet<>(SiteChoice.bestFirst(SiteModel.P_MEDIAN, false));
    private final Set<List<Integer>> weighed = new HashSet<>();
    private final Valuation valuation;

    private CapacitatedSearch(Kept kept, int siteCount, SearchSettings settings, Budget budget) {
        this.kept = kept;
        this.siteCount = siteCount;
        this.settings = settings;
        this.budget = budget;
        this.bound = new CapacitatedBound(kept, siteCount - kept.lockedIn().length, budget);
        this.valuation = new Valuation(kept, SiteModel.P_MEDIAN, CostMatrix.UNREACHABLE);
    }

    /**
     * What was found.
     *
     * @param choices best first; each with the people it leaves without a site and what the others travel
     * @param floor no choice costs less, with the penalty of {@code kept} for each unserved person
     * @param complete whether no other choice is as good as the last of them
     */
    record Result(List<SiteChoice> choices, long floor, boolean complete) {

        SiteChoice best() {
            return choices.get(0);
        }

        /** No choice leaves fewer unserved. */
        long leastUnserved(Kept kept) {
            return complete ? best().unservedWeight() : Math.min(best().unservedWeight(), floor / kept.penalty);
        }
    }

    static Result run(Kept kept, int siteCount, SearchSettings settings, Budget budget) {
        return new CapacitatedSearch(kept, siteCount, settings, budget).run();
    }

    private Result run() {
        MedianInstance free = MedianModel.travel(kept, siteCount, kept.penalty);
        MedianSearch.Result start = MedianSearch.run(free, settings, budget.part(budget.left() / 10));
        MedianModel model = new MedianModel(valuation, siteCount, settings);
        start.choices().forEach(choice -> weigh(model.sitesOf(free, choice)));
        bound.ascend(penalised(best.first()), ITERATIONS, open -> {
            if (weighed.size() < 200) {
                weigh(open);
            }
        });
        exchange();
        double floor = fromTheFloor();
        boolean complete = floor == Double.POSITIVE_INFINITY;
        long proven = complete ? penalised(best.first()) : (long) Math.ceil(floor - 1e-6);
        return new Result(new ArrayList<>(best), Math.max(proven, start.bound()), complete);
    }

    private long penalised(SiteChoice choice) {
        return choice.value() + kept.penalty * choice.unservedWeight();
    }

    private boolean weigh(int[] sites) {
        List<Integer> named = valuation.named(sites);
        if (!weighed.add(named)) {
            return false;
        }
        Transport transport = Transport.of(kept, sites, budget);
        SiteChoice choice = new SiteChoice(
                named, transport.cost(), transport.unserved(), kept.people - transport.unserved(), transport.cost());
        boolean better = best.isEmpty() || best.comparator().compare(choice, best.first()) < 0;
        best.add(choice);
        if (best.size() > settings.nearBestCount()) {
            best.pollLast();
        }
        return better;
    }

    /** Exchanges one site of the best choice for another as long as that helps, skipping exchanges whose floor is too high. */
    private void exchange() {
        long least = budget.left() / 2;
        boolean helped = true;
        while (helped && budget.left() > least) {
            helped = false;
            int[] now = placesOf(best.first());
            for (int slot = 0; slot < now.length && !helped; slot++) {
                for (int in : kept.free()) {
                    int[] other = now.clone();
                    other[slot] = in;
                    if (!kept.isLockedIn(now[slot])
                            && Arrays.stream(now).noneMatch(j -> j == in)
                            && bound.of(other) < penalised(best.first())
                            && budget.left() > least
                            && weigh(other)) {
                        helped = true;
                        break;
                    }
                }
            }
        }
    }

    private int[] placesOf(SiteChoice choice) {
        return choice.sites().stream()
                .mapToInt(c -> Arrays.binarySearch(kept.candidates, c))
                .toArray();
    }

    /** A choice by ranks of free candidates in the order of what they earn, with its floor. */
    private record Waiting(int[] ranks, double floor) {}

    /**
     * Weighs choices in the order of their floors. Returns the floor of all that were not weighed, or infinity when none of them can belong in the near-best list.
     *
     * <p>The free candidates are ranked by what they earn, so the lowest floor is the first ranks, and every other choice follows from one with a lower floor by moving one rank up by one.
     */
    private double fromTheFloor() {
        Integer[] ranked = Arrays.stream(kept.free()).boxed().toArray(Integer[]::new);
        Arrays.sort(ranked, Comparator.comparingDouble(bound::earned));
        int picks = siteCount - kept.lockedIn().length;
        int[] first = new int[picks];
        Arrays.setAll(first, k -> k);
        PriorityQueue<Waiting> queue = new PriorityQueue<>(
                Comparator.comparingDouble(Waiting::floor).thenComparing(Waiting::ranks, Arrays::compare));
        Set<List<Integer>> queued = new HashSet<>();
        queue.add(new Waiting(first, bound.of(sites(first, ranked))));
        while (!queue.isEmpty()) {
            double floor = queue.peek().floor;
            if (best.size() == settings.nearBestCount() && floor - 1e-6 > penalised(best.last())) {
                return Double.POSITIVE_INFINITY;
            }
            if (budget.isSpent() || queue.size() > LONGEST_QUEUE) {
                return floor;
            }
            Waiting next = queue.poll();
            weigh(sites(next.ranks, ranked));
            budget.spend(picks);
            for (int k = 0; k < picks; k++) {
                int above = k + 1 < picks ? next.ranks[k + 1] : ranked.length;
                if (next.ranks[k] + 1 < above) {
                    int[] moved = next.ranks.clone();
                    moved[k]++;
                    if (queued.add(Arrays.stream(moved).boxed().toList())) {
                        queue.add(new Waiting(moved, bound.of(sites(moved, ranked))));
                    }
                }
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private int[] sites(int[] ranks, Integer[] ranked) {
        int[] locked = kept.lockedIn();
        int[] sites = Arrays.copyOf(locked, locked.length + ranks.length);
        for (int k = 0; k < ranks.length; k++) {
            sites[locked.length + k] = ranked[ranks[k]];
        }
        Arrays.sort(sites);
        return sites;
    }
}
