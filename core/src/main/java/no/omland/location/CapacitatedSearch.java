package no.omland.location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * The p-median with capacities. The {@link CapacitatedBound} puts a floor under every choice; choices are taken from the lowest floor upwards and their people divided by {@link Transport}, until the floor is
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
    private final TreeSet<SiteChoice> best = new TreeSet<>(SiteChoice.bestFirst(SiteModel.P_MEDIAN));
    private final Set<List<Integer>> weighed = new HashSet<>();
    private final Valuation valuation;

    private CapacitatedSearch(Kept kept, int siteCount, SearchSettings settings) {
        this.kept = kept;
        this.siteCount = siteCount;
        this.settings = settings;
        this.budget = new Budget(settings.searchSteps());
        this.bound = new CapacitatedBound(kept, siteCount - kept.lockedIn().length, budget);
        this.valuation = new Valuation(kept, SiteModel.P_MEDIAN, CostMatrix.UNREACHABLE);
    }

    static SiteAnswer run(Kept kept, int siteCount, SearchSettings settings) {
        return new CapacitatedSearch(kept, siteCount, settings).run();
    }

    private SiteAnswer run() {
        MedianInstance free = MedianModel.travel(kept, siteCount, kept.penalty);
        MedianSearch.Result start = MedianSearch.run(free, settings, new Budget(settings.searchSteps() / 10));
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
        SiteChoice first = best.first();
        long proven = complete ? penalised(first) : (long) Math.ceil(floor - 1e-6);
        long atUnserved = kept.penalty * first.unservedWeight();
        return answer(
                Math.max(0, Math.min(first.value(), Math.max(proven, start.bound()) - atUnserved)),
                complete || proven >= atUnserved,
                complete);
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
        SiteChoice choice = new SiteChoice(named, transport.cost(), transport.unserved(), transport.cost());
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

    private SiteAnswer answer(long lowerBound, boolean fewestProven, boolean complete) {
        int[] sites = placesOf(best.first());
        Transport transport = Transport.of(kept, sites, budget);
        List<Share> shares = new ArrayList<>();
        List<Unserved> unserved = new ArrayList<>();
        SiteProblem problem = kept.problem;
        for (int demand = 0; demand < problem.costs().demandCount(); demand++) {
            int i = Arrays.binarySearch(kept.demand, demand);
            if (i < 0 && problem.weight(demand) > 0) {
                unserved.add(new Unserved(demand, problem.weight(demand), Unserved.Reason.NOT_CONNECTED));
            }
            for (int s = 0; i >= 0 && s < sites.length; s++) {
                if (transport.people(s, i) > 0) {
                    shares.add(new Share(
                            demand, kept.candidates[sites[s]], transport.people(s, i), kept.costs[sites[s]][i]));
                }
            }
            long left = i < 0 ? 0 : transport.people(sites.length, i);
            if (left > 0) {
                boolean reached = Arrays.stream(sites).anyMatch(j -> kept.costs[j][i] != CostMatrix.UNREACHABLE);
                unserved.add(
                        new Unserved(demand, left, reached ? Unserved.Reason.NO_ROOM : Unserved.Reason.NOT_CHOSEN));
            }
        }
        return new SiteAnswer(
                SiteModel.P_MEDIAN,
                best.first(),
                lowerBound,
                fewestProven,
                new ArrayList<>(best),
                complete,
                shares,
                unserved);
    }
}
