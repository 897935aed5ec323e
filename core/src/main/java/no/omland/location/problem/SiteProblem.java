package no.omland.location.problem;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.omland.location.PCentre;
import no.omland.location.PMedian;
import org.jspecify.annotations.Nullable;

/**
 * People, candidates, and what it costs to go between them; which candidates must be chosen and which may not be; how many people each has room for. Never changes.
 * What is impossible about it is told when it is solved, as a {@link no.omland.issue.DataException} with a code {@code sites.…}.
 */
public final class SiteProblem {

    private final CostMatrix costs;
    private final long[] weights;
    private final Set<Integer> lockedIn;
    private final Set<Integer> lockedOut;
    private final long @Nullable [] capacities;
    private final String where;
    private final List<String> names;
    private final boolean everyoneFirst;
    private final long toOne;

    private SiteProblem(
            CostMatrix costs,
            long[] weights,
            Collection<Integer> lockedIn,
            Collection<Integer> lockedOut,
            long @Nullable [] capacities,
            String where,
            List<String> names,
            boolean everyoneFirst,
            long toOne) {
        this.costs = costs;
        this.weights = weights;
        this.lockedIn = new TreeSet<>(lockedIn);
        this.lockedOut = new TreeSet<>(lockedOut);
        this.capacities = capacities;
        this.where = where;
        this.names = names;
        this.everyoneFirst = everyoneFirst;
        this.toOne = toOne;
    }

    /**
     * A problem without locks or capacities.
     *
     * @param weights how many people each demand point has
     * @throws IllegalArgumentException if there is not one weight a demand point
     */
    public static SiteProblem of(CostMatrix costs, long[] weights) {
        expectCount("weights", costs.demandCount(), weights.length);
        List<String> numbers = IntStream.rangeClosed(1, costs.candidateCount())
                .mapToObj(String::valueOf)
                .toList();
        return new SiteProblem(costs, weights.clone(), Set.of(), Set.of(), null, "sites", numbers, false, 1);
    }

    /**
     * The same, of weights that are parts of a person; capacities are given in the same parts. Costs and values are of the parts.
     */
    public static SiteProblem of(CostMatrix costs, WeightParts parts) {
        SiteProblem whole = of(costs, parts.weights());
        return new SiteProblem(
                costs, whole.weights, Set.of(), Set.of(), null, whole.where, whole.names, false, parts.toOne());
    }

    /** One person at each demand point. */
    public static SiteProblem ofEqualWeights(CostMatrix costs) {
        return of(costs, LongStream.generate(() -> 1).limit(costs.demandCount()).toArray());
    }

    /** The same, where these candidates must be chosen and count among those asked for. */
    public SiteProblem withLockedIn(Collection<Integer> candidates) {
        return new SiteProblem(costs, weights, candidates, lockedOut, capacities, where, names, everyoneFirst, toOne);
    }

    /** The same, where these candidates may not be chosen. */
    public SiteProblem withLockedOut(Collection<Integer> candidates) {
        return new SiteProblem(costs, weights, lockedIn, candidates, capacities, where, names, everyoneFirst, toOne);
    }

    /**
     * The same, where each candidate has room for so many people; the people of a demand point may be divided between sites.
     *
     * @throws IllegalArgumentException if there is not one capacity a candidate
     */
    public SiteProblem withCapacities(long[] people) {
        expectCount("capacities", costs.candidateCount(), people.length);
        return new SiteProblem(costs, weights, lockedIn, lockedOut, people.clone(), where, names, everyoneFirst, toOne);
    }

    public SiteProblem withoutCapacities() {
        return new SiteProblem(costs, weights, lockedIn, lockedOut, null, where, names, everyoneFirst, toOne);
    }

    /**
     * The same, with words for its messages: where it comes from, such as a file, and what the candidates are called.
     *
     * @throws IllegalArgumentException if there is not one name a candidate
     */
    public SiteProblem named(String source, List<String> candidateNames) {
        expectCount("names", costs.candidateCount(), candidateNames.size());
        return new SiteProblem(
                costs,
                weights,
                lockedIn,
                lockedOut,
                capacities,
                source,
                List.copyOf(candidateNames),
                everyoneFirst,
                toOne);
    }

    /**
     * The same, where a choice that leaves fewer people without a site is always better, whatever it costs the others. Else it is weighed: see {@link PMedian} and {@link PCentre}.
     */
    public SiteProblem withEveryoneFirst() {
        return new SiteProblem(costs, weights, lockedIn, lockedOut, capacities, where, names, true, toOne);
    }

    public CostMatrix costs() {
        return costs;
    }

    /** How many people {@code demand} has. */
    public long weight(int demand) {
        return weights[demand];
    }

    public boolean isLockedIn(int candidate) {
        return lockedIn.contains(candidate);
    }

    public boolean isLockedOut(int candidate) {
        return lockedOut.contains(candidate);
    }

    public boolean isEveryoneFirst() {
        return everyoneFirst;
    }

    public boolean hasCapacities() {
        return capacities != null;
    }

    /** How many people {@code candidate} has room for; as many as a long holds where nothing is said. */
    public long capacity(int candidate) {
        return capacities == null ? Long.MAX_VALUE : capacities[candidate];
    }

    public Set<Integer> lockedIn() {
        return lockedIn;
    }

    Set<Integer> lockedOut() {
        return lockedOut;
    }

    /** As many whole people as these parts make, begun ones among them. */
    long people(long weight) {
        return (weight + toOne - 1) / toOne;
    }

    public String where() {
        return where;
    }

    String name(int candidate) {
        return candidate >= 0 && candidate < names.size() ? names.get(candidate) : String.valueOf(candidate + 1);
    }

    private static void expectCount(String what, int expected, int found) {
        if (expected != found) {
            throw new IllegalArgumentException("expected " + expected + " " + what + ", got " + found);
        }
    }
}
