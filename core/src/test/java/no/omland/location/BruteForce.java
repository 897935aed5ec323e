package no.omland.location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.SiteModel;
import no.omland.location.problem.SiteProblem;

/** Every choice weighed in the plainest way, straight from the matrix: what the searches are held against. */
final class BruteForce {

    private final SiteProblem problem;

    BruteForce(SiteProblem problem) {
        this.problem = problem;
    }

    /** All choices of {@code count} sites that the locks allow. */
    List<List<Integer>> choices(int count) {
        int m = problem.costs().candidateCount();
        List<List<Integer>> choices = new ArrayList<>();
        for (int mask = 0; mask < 1 << m; mask++) {
            int chosen = mask;
            if (Integer.bitCount(mask) == count
                    && IntStream.range(0, m)
                            .allMatch(j -> (chosen >> j & 1) == 1 ? !problem.isLockedOut(j) : !problem.isLockedIn(j))) {
                choices.add(IntStream.range(0, m)
                        .filter(j -> (chosen >> j & 1) == 1)
                        .boxed()
                        .toList());
            }
        }
        return choices;
    }

    /** Unserved people whom somebody could serve, and the value. */
    record Worth(long unserved, long value) implements Comparable<Worth> {
        @Override
        public int compareTo(Worth other) {
            return unserved != other.unserved
                    ? Long.compare(unserved, other.unserved)
                    : Long.compare(value, other.value);
        }
    }

    Worth best(SiteModel model, int count, int limit) {
        return choices(count).stream()
                .map(c -> worth(model, c, limit))
                .min(Worth::compareTo)
                .orElseThrow();
    }

    /** The value such that less is better. */
    Worth worth(SiteModel model, List<Integer> choice, int limit) {
        long unserved = 0;
        long value = 0;
        for (int i = 0; i < problem.costs().demandCount(); i++) {
            int demand = i;
            int nearest = choice.stream()
                    .mapToInt(j -> problem.costs().cost(demand, j))
                    .min()
                    .orElse(CostMatrix.UNREACHABLE);
            boolean connected = IntStream.range(0, problem.costs().candidateCount())
                    .anyMatch(j -> !problem.isLockedOut(j) && problem.costs().reaches(demand, j));
            long weight = problem.weight(i);
            if (model == SiteModel.MAXIMAL_COVER) {
                value -= nearest <= limit ? weight : 0;
            } else if (nearest == CostMatrix.UNREACHABLE) {
                unserved += connected ? weight : 0;
            } else if (model == SiteModel.P_MEDIAN) {
                value += weight * nearest;
            } else if (weight > 0) {
                value = Math.max(value, nearest);
            }
        }
        return new Worth(unserved, value);
    }

    /** The fewest sites that cover all whom any candidate covers. */
    int fewest(int limit) {
        for (int count = 0; ; count++) {
            for (List<Integer> choice : choices(count)) {
                if (covers(choice, limit)) {
                    return count;
                }
            }
        }
    }

    boolean covers(List<Integer> choice, int limit) {
        return IntStream.range(0, problem.costs().demandCount())
                .filter(i -> problem.weight(i) > 0)
                .filter(i -> IntStream.range(0, problem.costs().candidateCount())
                        .anyMatch(
                                j -> !problem.isLockedOut(j) && problem.costs().cost(i, j) <= limit))
                .allMatch(i -> choice.stream().anyMatch(j -> problem.costs().cost(i, j) <= limit));
    }

    /** The longest journey of anybody to a usable candidate. */
    long longest() {
        long longest = 1;
        for (int i = 0; i < problem.costs().demandCount(); i++) {
            for (int j = 0; j < problem.costs().candidateCount(); j++) {
                if (problem.weight(i) > 0
                        && !problem.isLockedOut(j)
                        && problem.costs().reaches(i, j)) {
                    longest = Math.max(longest, problem.costs().cost(i, j));
                }
            }
        }
        return longest;
    }

    /** The same, where nobody goes further than {@code limit}. */
    private BruteForce within(int limit) {
        CostMatrix costs = problem.costs();
        int[][] near = new int[costs.demandCount()][costs.candidateCount()];
        long[] weights = new long[near.length];
        for (int i = 0; i < near.length; i++) {
            weights[i] = problem.weight(i);
            for (int j = 0; j < near[i].length; j++) {
                near[i][j] = costs.cost(i, j) <= limit ? costs.cost(i, j) : CostMatrix.UNREACHABLE;
            }
        }
        long[] room = IntStream.range(0, costs.candidateCount())
                .mapToLong(problem::capacity)
                .toArray();
        return new BruteForce(SiteProblem.of(CostMatrix.of(near), weights)
                .withCapacities(room)
                .withLockedIn(problem.lockedIn()));
    }

    /** Most people that can be given a seat within {@code limit}. */
    long mostWithCapacities(int count, int limit) {
        BruteForce near = within(limit);
        return near.reached() - near.bestWithCapacities(count).unserved;
    }

    /** People whom some candidate reaches. */
    private long reached() {
        return IntStream.range(0, problem.costs().demandCount())
                .filter(i -> IntStream.range(0, problem.costs().candidateCount())
                        .anyMatch(j -> problem.costs().reaches(i, j)))
                .mapToLong(problem::weight)
                .sum();
    }

    /** Fewest without a seat, and the shortest limit at which so many have one. */
    Worth centreWithCapacities(int count) {
        long unserved = bestWithCapacities(count).unserved;
        long everybody = reached();
        for (int limit = 0; ; limit++) {
            if (mostWithCapacities(count, limit) == everybody - unserved) {
                return new Worth(unserved, limit);
            }
        }
    }

    /** The least cost when people are put into seats one by one: every person to every seat, by trying all ways; only for a handful of people. */
    Worth bestWithCapacities(int count) {
        return choices(count).stream().map(this::divided).min(Worth::compareTo).orElseThrow();
    }

    private Worth divided(List<Integer> choice) {
        int[] people = IntStream.range(0, problem.costs().demandCount())
                .flatMap(i -> IntStream.generate(() -> i).limit(problem.weight(i)))
                .toArray();
        long[] room = choice.stream().mapToLong(problem::capacity).toArray();
        return place(people, 0, choice, room, new java.util.HashMap<>());
    }

    private Worth place(
            int[] people, int at, List<Integer> choice, long[] room, java.util.Map<List<Object>, Worth> known) {
        if (at == people.length) {
            return new Worth(0, 0);
        }
        List<Object> key = List.of(at, Arrays.toString(room));
        Worth before = known.get(key);
        if (before != null) {
            return before;
        }
        boolean connected = IntStream.range(0, problem.costs().candidateCount())
                .anyMatch(j -> !problem.isLockedOut(j) && problem.costs().reaches(people[at], j));
        Worth rest = place(people, at + 1, choice, room, known);
        Worth best = new Worth(rest.unserved + (connected ? 1 : 0), rest.value);
        for (int s = 0; s < room.length; s++) {
            int cost = problem.costs().cost(people[at], choice.get(s));
            if (room[s] > 0 && cost != CostMatrix.UNREACHABLE) {
                room[s]--;
                Worth then = place(people, at + 1, choice, room, known);
                room[s]++;
                Worth here = new Worth(then.unserved, then.value + cost);
                best = here.compareTo(best) < 0 ? here : best;
            }
        }
        known.put(key, best);
        return best;
    }
}
