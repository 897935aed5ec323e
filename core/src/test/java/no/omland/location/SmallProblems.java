package no.omland.location;

import java.util.Set;
import java.util.SplittableRandom;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.SiteProblem;

/** Small problems drawn from a seed, with locks, empty places and places that some or all candidates cannot be reached from. */
final class SmallProblems {

    static final int CANDIDATES = 9;

    private SmallProblems() {}

    static SiteProblem drawn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int demand = 12 + random.nextInt(14);
        int unreachablePercent = seed % 3 == 0 ? 0 : seed % 3 == 1 ? 25 : 75;
        int[][] costs = new int[demand][CANDIDATES];
        long[] weights = new long[demand];
        for (int i = 0; i < demand; i++) {
            weights[i] = random.nextInt(6);
            for (int j = 0; j < CANDIDATES; j++) {
                costs[i][j] = random.nextInt(100) < unreachablePercent ? CostMatrix.UNREACHABLE : random.nextInt(60);
            }
        }
        weights[0] = 3;
        costs[0][2] = 10;
        SiteProblem problem = SiteProblem.of(CostMatrix.of(costs), weights);
        return switch ((int) (seed % 4)) {
            case 1 -> problem.withLockedIn(Set.of(2));
            case 2 -> problem.withLockedOut(Set.of(0, 7));
            case 3 -> problem.withLockedIn(Set.of(2, 5)).withLockedOut(Set.of(1));
            default -> problem;
        };
    }
}
