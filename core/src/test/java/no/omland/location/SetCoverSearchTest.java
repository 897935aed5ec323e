package no.omland.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.SearchSettings;
import no.omland.location.problem.SiteAnswer;
import no.omland.location.problem.SiteProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fewest sites of many, against an oracle and against trying everything. */
class SetCoverSearchTest {

    private static final int CANDIDATES = 14;

    @Test
    void fiveHundredPlacesInAPlaneNeedThirtySeven() {
        SiteProblem problem = inAPlane(500);
        SiteAnswer answer = SetCover.solve(problem, 1_000);
        // HiGHS proves 37 for the same places and limit.
        assertThat(answer.value()).isEqualTo(37);
        assertThat(answer.bound()).isEqualTo(37);
        assertThat(answer.unserved()).isEmpty();
        assertThat(answer.shares()).allSatisfy(share -> assertThat(share.cost()).isLessThanOrEqualTo(1_000));
    }

    @Test
    void aSpentBudgetHasACoverAndABoundAllTheSame() {
        SiteProblem problem = inAPlane(500);
        for (long steps : new long[] {0, 1_000_000, 60_000_000}) {
            SiteAnswer answer = SetCover.solve(problem, 1_000, SearchSettings.DEFAULT.withSearchSteps(steps));
            assertThat(answer.unserved()).isEmpty();
            assertThat(answer.value()).isBetween(37L, 60L);
            assertThat(answer.bound()).isBetween(1L, 37L);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noFewerColumnsDoOfAllThereAre(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int percent = 12 + random.nextInt(20);
        int[] rows = IntStream.range(0, 40)
                .map(i -> IntStream.range(0, CANDIDATES)
                                .filter(j -> random.nextInt(100) < percent)
                                .map(j -> 1 << j)
                                .sum()
                        | 1 << random.nextInt(CANDIDATES))
                .toArray();
        SiteProblem problem = SiteProblem.ofEqualWeights(CostMatrix.of(
                rows.length, CANDIDATES, (i, j) -> (rows[i] >> j & 1) == 1 ? j : 100));
        int fewest = IntStream.range(0, 1 << CANDIDATES)
                .filter(choice -> IntStream.of(rows).allMatch(row -> (row & choice) != 0))
                .map(Integer::bitCount)
                .min()
                .orElseThrow();
        SiteAnswer answer = SetCover.solve(problem, 20, SearchSettings.DEFAULT.withEnumerationSteps(0));
        assertThat(answer.value()).isEqualTo(fewest);
        assertThat(answer.bound()).isEqualTo(fewest);
        assertThat(answer.unserved()).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** Places drawn in a square of 10,000, each of them a candidate. */
    private static SiteProblem inAPlane(int count) {
        SplittableRandom random = new SplittableRandom(2026);
        int[][] at = new int[count][];
        long[] people = new long[count];
        for (int i = 0; i < count; i++) {
            at[i] = new int[] {random.nextInt(10_000), random.nextInt(10_000)};
            people[i] = 1 + random.nextInt(200);
        }
        return SiteProblem.of(
                CostMatrix.of(count, count, (i, j) -> {
                    long east = at[i][0] - at[j][0];
                    long north = at[i][1] - at[j][1];
                    return (int) Math.sqrt(east * east + north * north);
                }),
                people);
    }
}
