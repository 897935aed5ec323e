package no.omland.location.problem;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Demand points on land apart: candidates that share somebody who reaches both hang together, and where those that hang together are reached by few, such as the people of an island without a ferry,
 * a site there helps nobody else. The land with most people and land with a site locked in are never apart.
 */
final class LandApart {

    /** Fewer than this part of all people; our judgement. */
    private static final long PART = 100;

    private final SiteProblem problem;
    private final int[] parents;

    private LandApart(SiteProblem problem) {
        this.problem = problem;
        this.parents = IntStream.range(0, problem.costs().candidateCount()).toArray();
    }

    /** The demand points of {@code problem} that are on land apart, by usable candidates. */
    static BitSet of(SiteProblem problem) {
        return new LandApart(problem).find();
    }

    private BitSet find() {
        int[] usable = SiteChecks.usable(problem);
        int[] firsts = new int[problem.costs().demandCount()];
        Arrays.fill(firsts, -1);
        for (int demand = 0; demand < firsts.length; demand++) {
            for (int candidate : usable) {
                if (problem.weight(demand) > 0 && problem.costs().reaches(demand, candidate)) {
                    firsts[demand] = firsts[demand] < 0 ? candidate : firsts[demand];
                    parents[root(candidate)] = root(firsts[demand]);
                }
            }
        }
        Map<Integer, Long> people = new HashMap<>();
        long all = 0;
        for (int demand = 0; demand < firsts.length; demand++) {
            if (firsts[demand] >= 0) {
                people.merge(root(firsts[demand]), problem.weight(demand), Long::sum);
                all += problem.weight(demand);
            }
        }
        long least = Math.min(
                all / PART,
                people.values().stream().mapToLong(Long::longValue).max().orElse(0));
        problem.lockedIn().forEach(locked -> people.put(root(locked), Long.MAX_VALUE));
        BitSet apart = new BitSet();
        for (int demand = 0; demand < firsts.length; demand++) {
            apart.set(demand, firsts[demand] >= 0 && people.getOrDefault(root(firsts[demand]), 0L) < least);
        }
        return apart;
    }

    private int root(int candidate) {
        int root = candidate;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
