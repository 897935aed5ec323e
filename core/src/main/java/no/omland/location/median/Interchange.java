package no.omland.location.median;

import java.util.Arrays;
import no.omland.location.problem.Budget;

/**
 * Betters a choice by exchanging one site for another, the best exchange each time, until none helps. What each exchange would gain is kept up to date and only recalculated
 * for demand points whose nearest or second nearest site changed.
 *
 * <p>Source: Whitaker, A fast algorithm for the greedy interchange for large-scale clustering and median location problems, INFOR 21 (1983); Resende and Werneck, A fast
 * swap-based local search procedure for location problems, Annals of Operations Research 150 (2007), doi:10.1007/s10479-006-0154-0.
 */
final class Interchange {

    private static final int NONE = -1;

    private final MedianInstance instance;
    private final Budget budget;
    private final int slots;
    /** Entries of each candidate: which demand, at what cost. */
    private final int[] columnStarts;

    private final int[] columnDemand;
    private final int[] columnCosts;

    private final int[] slotOf;
    private final int[] siteOf;
    private final long[] firstCost;
    private final long[] secondCost;
    private final int[] firstSlot;
    private final int[] secondSlot;
    private final long[] gain;
    private final long[] loss;
    private final long[] extra;
    private long value;

    Interchange(MedianInstance instance, Budget budget) {
        this.instance = instance;
        this.budget = budget;
        this.slots = instance.choose;
        int n = instance.demandCount();
        int m = instance.candidateCount();
        this.columnStarts = new int[m + 1];
        this.columnDemand = new int[instance.entryCount()];
        this.columnCosts = new int[instance.entryCount()];
        turnRowsIntoColumns();
        this.slotOf = new int[m];
        this.siteOf = new int[slots];
        this.firstCost = new long[n];
        this.secondCost = new long[n];
        this.firstSlot = new int[n];
        this.secondSlot = new int[n];
        this.gain = new long[m];
        this.loss = new long[slots];
        this.extra = new long[Math.multiplyExact(m, slots)];
    }

    private void turnRowsIntoColumns() {
        for (int candidate : instance.entryCandidates) {
            columnStarts[candidate + 1]++;
        }
        for (int j = 0; j < instance.candidateCount(); j++) {
            columnStarts[j + 1] += columnStarts[j];
        }
        int[] next = columnStarts.clone();
        for (int i = 0; i < instance.demandCount(); i++) {
            for (int e = instance.starts[i]; e < instance.starts[i + 1]; e++) {
                int at = next[instance.entryCandidates[e]]++;
                columnDemand[at] = i;
                columnCosts[at] = instance.entryCosts[e];
            }
        }
    }

    /** A choice made by always adding the site that helps most; ties to the lowest number. */
    int[] greedy() {
        int[] chosen = new int[slots];
        boolean[] taken = new boolean[instance.candidateCount()];
        long[] nearest = instance.fallbacks.clone();
        for (int k = 0; k < slots; k++) {
            int best = NONE;
            long most = -1;
            for (int j = 0; j < taken.length; j++) {
                long helps = 0;
                for (int e = columnStarts[j]; !taken[j] && e < columnStarts[j + 1]; e++) {
                    long saved = nearest[columnDemand[e]] - columnCosts[e];
                    helps += saved > 0 ? saved * instance.weights[columnDemand[e]] : 0;
                }
                if (!taken[j] && helps > most) {
                    best = j;
                    most = helps;
                }
            }
            budget.spend(instance.entryCount());
            chosen[k] = best;
            taken[best] = true;
            for (int e = columnStarts[best]; e < columnStarts[best + 1]; e++) {
                nearest[columnDemand[e]] = Math.min(nearest[columnDemand[e]], columnCosts[e]);
            }
        }
        return chosen;
    }

    /** Exchanges from {@code chosen} until nothing helps; the result is ascending. */
    int[] improve(int[] chosen) {
        begin(chosen);
        while (!budget.isSpent() && exchangeBest()) {
            continue;
        }
        int[] sites = siteOf.clone();
        Arrays.sort(sites);
        return sites;
    }

    /** What the last result of {@link #improve} is worth. */
    long value() {
        return value;
    }

    private void begin(int[] chosen) {
        Arrays.fill(slotOf, NONE);
        for (int slot = 0; slot < slots; slot++) {
            siteOf[slot] = chosen[slot];
            slotOf[chosen[slot]] = slot;
        }
        Arrays.fill(gain, 0);
        Arrays.fill(loss, 0);
        Arrays.fill(extra, 0);
        value = 0;
        for (int i = 0; i < instance.demandCount(); i++) {
            findNearest(i);
            contribute(i, 1);
            value += instance.weights[i] * firstCost[i];
        }
    }

    private boolean exchangeBest() {
        int in = NONE;
        int out = NONE;
        long most = 0;
        for (int j = 0; j < slotOf.length; j++) {
            if (slotOf[j] != NONE) {
                continue;
            }
            for (int slot = 0, at = j * slots; slot < slots; slot++, at++) {
                long profit = gain[j] - loss[slot] + extra[at];
                if (profit > most || (profit == most && profit > 0 && j == in && siteOf[slot] < siteOf[out])) {
                    most = profit;
                    in = j;
                    out = slot;
                }
            }
        }
        budget.spend((long) slotOf.length * slots);
        if (in == NONE) {
            return false;
        }
        exchange(in, out);
        value -= most;
        return true;
    }

    private void exchange(int in, int slot) {
        int[] touched = new int[instance.demandCount()];
        int count = 0;
        boolean[] nearer = new boolean[instance.demandCount()];
        for (int e = columnStarts[in]; e < columnStarts[in + 1]; e++) {
            nearer[columnDemand[e]] = columnCosts[e] < secondCost[columnDemand[e]];
        }
        for (int i = 0; i < nearer.length; i++) {
            if (nearer[i] || firstSlot[i] == slot || secondSlot[i] == slot) {
                touched[count++] = i;
                contribute(i, -1);
            }
        }
        slotOf[siteOf[slot]] = NONE;
        siteOf[slot] = in;
        slotOf[in] = slot;
        for (int t = 0; t < count; t++) {
            findNearest(touched[t]);
            contribute(touched[t], 1);
        }
        budget.spend(nearer.length);
    }

    private void findNearest(int i) {
        firstCost[i] = instance.fallbacks[i];
        secondCost[i] = instance.fallbacks[i];
        firstSlot[i] = NONE;
        secondSlot[i] = NONE;
        for (int e = instance.starts[i]; e < instance.starts[i + 1]; e++) {
            int slot = slotOf[instance.entryCandidates[e]];
            if (slot != NONE && firstSlot[i] == NONE) {
                firstSlot[i] = slot;
                firstCost[i] = instance.entryCosts[e];
            } else if (slot != NONE) {
                secondSlot[i] = slot;
                secondCost[i] = instance.entryCosts[e];
                return;
            }
        }
    }

    /** Adds, or with sign -1 takes away, what demand point {@code i} says about every exchange. */
    private void contribute(int i, int sign) {
        long weight = sign * instance.weights[i];
        int slot = firstSlot[i];
        long first = firstCost[i];
        long second = secondCost[i];
        if (slot != NONE) {
            loss[slot] += weight * (second - first);
        }
        int e = instance.starts[i];
        for (; e < instance.starts[i + 1] && instance.entryCosts[e] < second; e++) {
            int j = instance.entryCandidates[e];
            long cost = instance.entryCosts[e];
            if (slotOf[j] != NONE) {
                continue;
            }
            if (cost < first) {
                gain[j] += weight * (first - cost);
            }
            if (slot != NONE) {
                extra[j * slots + slot] += weight * (second - Math.max(cost, first));
            }
        }
        budget.spend(e - instance.starts[i] + 1);
    }
}
