package no.omland.location.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What a choice is worth under a model, without capacities, and how its answer is told. */
public final class Valuation {

    public final Kept kept;
    public final SiteModel model;
    /** Of the cover models; {@link CostMatrix#UNREACHABLE} for the others. */
    public final int limit;

    public Valuation(Kept kept, SiteModel model, int limit) {
        this.kept = kept;
        this.model = model;
        this.limit = limit;
    }

    /** Unserved people and value such that less is better, of costs to the nearest site; reads the costs once. */
    public void rank(int[] nearest, long[] rank) {
        long[] weights = kept.weights;
        long unserved = 0;
        long value = 0;
        switch (model) {
            case P_MEDIAN -> {
                for (int i = 0; i < nearest.length; i++) {
                    if (nearest[i] != CostMatrix.UNREACHABLE) {
                        value += weights[i] * nearest[i];
                    } else if (kept.isWeighed) {
                        value += weights[i] * kept.penalty;
                    } else {
                        unserved += weights[i];
                    }
                }
            }
            case P_CENTRE -> {
                for (int i = 0; i < nearest.length; i++) {
                    if (nearest[i] == CostMatrix.UNREACHABLE) {
                        unserved += weights[i];
                    } else {
                        value = Math.max(value, nearest[i]);
                    }
                }
            }
            case MAXIMAL_COVER, SET_COVER -> {
                for (int i = 0; i < nearest.length; i++) {
                    value -= nearest[i] <= limit ? weights[i] : 0;
                }
            }
        }
        rank[0] = unserved;
        rank[1] = value;
    }

    /** The choice of these usable candidates. */
    public SiteChoice choice(int[] sites) {
        return choice(sites, kept.nearest(sites));
    }

    public SiteChoice choice(int[] sites, int[] nearest) {
        long[] rank = new long[2];
        rank(nearest, rank);
        long value = switch (model) {
            case P_MEDIAN, P_CENTRE -> rank[1];
            case MAXIMAL_COVER -> -rank[1];
            case SET_COVER -> sites.length;
        };
        long served = 0;
        long total = 0;
        for (int i = 0; i < nearest.length; i++) {
            if (nearest[i] != CostMatrix.UNREACHABLE && nearest[i] <= limit) {
                served += kept.weights[i];
                total += kept.weights[i] * nearest[i];
            }
        }
        boolean reaches = model == SiteModel.P_MEDIAN || model == SiteModel.P_CENTRE;
        return new SiteChoice(named(sites), value, reaches ? kept.people - served : 0, served, total);
    }

    /** The order in which choices are listed. */
    public Comparator<SiteChoice> bestFirst() {
        return SiteChoice.bestFirst(model, kept.isWeighed);
    }

    /** The candidates of the problem behind these usable ones, ascending. */
    public List<Integer> named(int[] sites) {
        return IntStream.of(sites).map(j -> kept.candidates[j]).sorted().boxed().toList();
    }

    /** The same choices, best first. */
    public List<SiteChoice> ordered(List<SiteChoice> choices, int count) {
        return choices.stream().distinct().sorted(bestFirst()).limit(count).toList();
    }

    /** The answer whose best is the first of {@code nearBest}: everyone goes to the nearest site, ties to the lowest number. */
    public SiteAnswer answer(List<SiteChoice> nearBest, boolean complete, long bound, boolean fewestProven) {
        SiteChoice best = nearBest.get(0);
        SiteProblem problem = kept.problem;
        List<Share> shares = new ArrayList<>();
        List<Unserved> unserved = new ArrayList<>();
        for (int demand = 0; demand < problem.costs().demandCount(); demand++) {
            long weight = problem.weight(demand);
            int site = nearestOf(best.sites(), demand);
            int cost = site < 0 ? CostMatrix.UNREACHABLE : problem.costs().cost(demand, site);
            if (site >= 0 && cost <= limit) {
                shares.add(new Share(demand, site, weight, cost));
            } else if (weight > 0) {
                unserved.add(new Unserved(demand, weight, reason(demand)));
            }
        }
        return new SiteAnswer(
                model,
                best,
                bound,
                fewestProven,
                kept.isWeighed ? kept.penalty : 0,
                nearBest,
                complete,
                shares,
                unserved);
    }

    /** Why {@code demand} is not served where there is room enough. */
    public Unserved.Reason reason(int demand) {
        if (kept.isApart(demand)) {
            return Unserved.Reason.APART;
        }
        CostMatrix costs = kept.problem.costs();
        int least = Arrays.stream(kept.candidates)
                .map(j -> costs.cost(demand, j))
                .min()
                .orElse(CostMatrix.UNREACHABLE);
        if (least == CostMatrix.UNREACHABLE) {
            return Unserved.Reason.NOT_CONNECTED;
        }
        return least > limit ? Unserved.Reason.BEYOND_LIMIT : Unserved.Reason.NOT_CHOSEN;
    }

    private int nearestOf(List<Integer> sites, int demand) {
        int nearest = -1;
        int least = CostMatrix.UNREACHABLE;
        for (int site : sites) {
            int cost = kept.problem.costs().cost(demand, site);
            if (cost < least) {
                least = cost;
                nearest = site;
            }
        }
        return nearest;
    }
}
