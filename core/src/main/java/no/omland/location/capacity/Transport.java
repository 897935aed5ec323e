package no.omland.location.capacity;

import java.util.Arrays;
import no.omland.location.problem.Budget;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.Kept;

/**
 * Divides people between open sites with room for so and so many, at least cost in all. Everyone begins at the nearest site; from a site that is too full people are moved along the
 * cheapest chain of sites to one with room, until no site is too full. A last, unlimited site stands for being unserved at the penalty.
 *
 * <p>Source: the successive shortest path method, on the graph of sites; Ahuja, Magnanti and Orlin, Network Flows (1993), chapter 9.
 */
final class Transport {

    private static final long NO_WAY = Long.MAX_VALUE / 4;

    private final Kept kept;
    private final int[] sites;
    private final Budget budget;
    private final int count;
    private final long[][] people;
    private final long[] load;
    private final long[] room;
    private final long[][] detour;
    private final int[][] mover;

    private Transport(Kept kept, int[] sites, Budget budget) {
        this.kept = kept;
        this.sites = sites;
        this.budget = budget;
        this.count = sites.length + 1;
        this.people = new long[count][kept.demandCount()];
        this.load = new long[count];
        this.room = new long[count];
        this.detour = new long[count][count];
        this.mover = new int[count][count];
        for (int s = 0; s < sites.length; s++) {
            room[s] = kept.problem.capacity(kept.candidates[sites[s]]);
        }
        room[sites.length] = Long.MAX_VALUE;
    }

    /** Who goes where when these usable candidates are open. */
    static Transport of(Kept kept, int[] sites, Budget budget) {
        Transport transport = new Transport(kept, sites, budget);
        transport.begin();
        for (int s = 0; s < sites.length; s++) {
            while (transport.load[s] > transport.room[s]) {
                transport.relieve(s);
            }
        }
        return transport;
    }

    /** People of demand point {@code i} at the place {@code s} of the sites; the place after the last is for the unserved. */
    long people(int s, int i) {
        return people[s][i];
    }

    long unserved() {
        return load[sites.length];
    }

    /** People times cost of all who are served. */
    long cost() {
        long cost = 0;
        for (int s = 0; s < sites.length; s++) {
            for (int i = 0; i < kept.demandCount(); i++) {
                cost += people[s][i] == 0 ? 0 : people[s][i] * kept.costs[sites[s]][i];
            }
        }
        return cost;
    }

    private void begin() {
        for (int i = 0; i < kept.demandCount(); i++) {
            int nearest = sites.length;
            for (int s = sites.length - 1; s >= 0; s--) {
                nearest = cost(s, i) <= cost(nearest, i) ? s : nearest;
            }
            people[nearest][i] = kept.weights[i];
            load[nearest] += kept.weights[i];
        }
        for (int s = 0; s < count; s++) {
            lookFrom(s);
        }
    }

    private long cost(int s, int i) {
        if (s == sites.length) {
            return kept.penalty;
        }
        int cost = kept.costs[sites[s]][i];
        return cost == CostMatrix.UNREACHABLE ? NO_WAY : cost;
    }

    /** The cheapest move of one person from {@code s} to each other site. */
    private void lookFrom(int s) {
        Arrays.fill(detour[s], NO_WAY);
        for (int i = 0; i < kept.demandCount(); i++) {
            if (people[s][i] == 0) {
                continue;
            }
            long here = cost(s, i);
            for (int to = 0; to < count; to++) {
                long there = cost(to, i);
                if (to != s && there < NO_WAY && there - here < detour[s][to]) {
                    detour[s][to] = there - here;
                    mover[s][to] = i;
                }
            }
        }
        budget.spend((long) kept.demandCount() * 2);
    }

    private void relieve(int full) {
        long[] far = new long[count];
        int[] before = new int[count];
        Arrays.fill(far, NO_WAY);
        far[full] = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int from = 0; from < count; from++) {
                for (int to = 0; far[from] < NO_WAY && to < count; to++) {
                    if (detour[from][to] < NO_WAY && far[from] + detour[from][to] < far[to]) {
                        far[to] = far[from] + detour[from][to];
                        before[to] = from;
                        changed = true;
                    }
                }
            }
        }
        int end = sites.length;
        for (int s = sites.length - 1; s >= 0; s--) {
            end = load[s] < room[s] && far[s] <= far[end] ? s : end;
        }
        long moved = Math.min(load[full] - room[full], room[end] - load[end]);
        for (int to = end; to != full; to = before[to]) {
            moved = Math.min(moved, people[before[to]][mover[before[to]][to]]);
        }
        for (int to = end; to != full; to = before[to]) {
            int i = mover[before[to]][to];
            people[before[to]][i] -= moved;
            people[to][i] += moved;
        }
        load[full] -= moved;
        load[end] += moved;
        for (int to = end; to != full; to = before[to]) {
            lookFrom(to);
        }
        lookFrom(full);
    }
}
