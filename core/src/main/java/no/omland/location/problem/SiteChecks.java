package no.omland.location.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.omland.issue.Count;
import no.omland.issue.DataException;

/** What makes a problem impossible, told before any search. */
public final class SiteChecks {

    /** Sums of people times cost stay below this, so that a penalty can be added to them. */
    private static final long LARGEST_SUM = 1L << 60;

    private SiteChecks() {}

    /** What must hold of every problem. */
    public static void check(SiteProblem problem) {
        CostMatrix costs = problem.costs();
        checkDemand(problem);
        for (int locked : both(problem)) {
            if (locked < 0 || locked >= costs.candidateCount()) {
                throw DataException.data("sites.locked-unknown", problem.where(), locked + 1, costs.candidateCount());
            }
        }
        TreeSet<Integer> contradicted = new TreeSet<>(problem.lockedIn());
        contradicted.retainAll(problem.lockedOut());
        if (!contradicted.isEmpty()) {
            throw DataException.data("sites.locked-both", problem.where(), namesOf(problem, contradicted));
        }
        if (usable(problem).length == 0) {
            throw DataException.data("sites.no-candidates", problem.where(), costs.candidateCount());
        }
        if (problem.hasCapacities()) {
            for (int candidate = 0; candidate < costs.candidateCount(); candidate++) {
                if (problem.capacity(candidate) < 0) {
                    throw DataException.data(
                            "sites.capacity-negative",
                            problem.where(),
                            problem.name(candidate),
                            problem.capacity(candidate));
                }
            }
        }
    }

    /** What must hold when {@code count} sites are asked for. */
    public static void check(SiteProblem problem, int count) {
        check(problem);
        if (count < 1) {
            throw DataException.use("sites.too-few", problem.where(), count);
        }
        int usable = usable(problem).length;
        if (count > usable) {
            throw DataException.use(
                    "sites.too-many",
                    problem.where(),
                    count,
                    usable,
                    problem.lockedOut().size());
        }
        if (problem.lockedIn().size() > count) {
            throw DataException.use(
                    "sites.locked-too-many",
                    problem.where(),
                    problem.lockedIn().size(),
                    count,
                    namesOf(problem, problem.lockedIn()));
        }
    }

    public static void checkLimit(SiteProblem problem, int limit) {
        if (limit < 0 || limit == CostMatrix.UNREACHABLE) {
            throw DataException.use("sites.limit", problem.where(), limit);
        }
    }

    /** Candidates that may be chosen, ascending. */
    static int[] usable(SiteProblem problem) {
        return IntStream.range(0, problem.costs().candidateCount())
                .filter(candidate -> !problem.isLockedOut(candidate))
                .toArray();
    }

    private static void checkDemand(SiteProblem problem) {
        CostMatrix costs = problem.costs();
        long people = 0;
        double sum = 0;
        for (int demand = 0; demand < costs.demandCount(); demand++) {
            long weight = problem.weight(demand);
            if (weight < 0) {
                throw DataException.data("sites.weight-negative", problem.where(), demand + 1, weight);
            }
            int dearest = 0;
            for (int candidate = 0; candidate < costs.candidateCount(); candidate++) {
                dearest = costs.reaches(demand, candidate) ? Math.max(dearest, costs.cost(demand, candidate)) : dearest;
            }
            sum += (double) weight * Math.max(1, dearest);
            if (sum > LARGEST_SUM) {
                throw DataException.data("sites.too-large", problem.where(), new Count(LARGEST_SUM));
            }
            people += weight;
        }
        if (people == 0) {
            throw DataException.data("sites.no-demand", problem.where(), costs.demandCount());
        }
    }

    /** The sites with most room, after those locked in, must have room for everybody. */
    public static void checkRoom(SiteProblem problem, int count) {
        long people = 0;
        for (int demand = 0; demand < problem.costs().demandCount(); demand++) {
            people += problem.weight(demand);
        }
        Comparator<Integer> mostRoomFirst = Comparator.<Integer>comparingInt(c -> problem.isLockedIn(c) ? 0 : 1)
                .thenComparing(
                        Comparator.<Integer>comparingLong(problem::capacity).reversed());
        List<Integer> roomiest = IntStream.of(usable(problem))
                .boxed()
                .sorted(mostRoomFirst)
                .limit(count)
                .sorted()
                .toList();
        long room = 0;
        for (int candidate : roomiest) {
            room = Math.min(people, room + Math.min(people, problem.capacity(candidate)));
        }
        if (room < people) {
            throw DataException.data(
                    "sites.capacity-too-small",
                    problem.where(),
                    count,
                    new Count(problem.people(room)),
                    new Count(problem.people(people)),
                    new Count(problem.people(people) - problem.people(room)),
                    namesOf(problem, roomiest));
        }
    }

    private static TreeSet<Integer> both(SiteProblem problem) {
        TreeSet<Integer> both = new TreeSet<>(problem.lockedIn());
        both.addAll(problem.lockedOut());
        return both;
    }

    private static String namesOf(SiteProblem problem, Collection<Integer> candidates) {
        return candidates.stream().map(problem::name).collect(Collectors.joining(", "));
    }
}
