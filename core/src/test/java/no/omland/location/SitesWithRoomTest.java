package no.omland.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.omland.issue.DataException;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.SearchSettings;
import no.omland.location.problem.Share;
import no.omland.location.problem.SiteAnswer;
import no.omland.location.problem.SiteChoice;
import no.omland.location.problem.SiteProblem;
import no.omland.location.problem.Unserved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fewest sites, and the shortest way for the worst off, when sites have room for so many, against trying everything. */
class SitesWithRoomTest {

    private static final int LIMIT = 30;
    private static final int CANDIDATES = 9;

    @Test
    void theSettlementsOfSognNeedThirteenSitesWithRoomForThreeThousand() throws IOException {
        SiteProblem problem = sogn(3_000);
        List<Double> told = Collections.synchronizedList(new ArrayList<>());
        SiteAnswer answer = SetCover.solve(problem, 18_000, SearchSettings.DEFAULT.withProgress(told::add));
        // HiGHS proves 13 for the same people, matrix, limit and room, in a mixed integer programme with a variable for
        // each seat.
        assertThat(answer.value()).isEqualTo(13);
        assertThat(answer.bound()).isEqualTo(13);
        assertServed(problem, answer, 3_000, 18_000);
        assertThat(told).isSorted().allSatisfy(share -> assertThat(share).isLessThan(0.2));
        assertThat(answer.nearBest()).hasSize(10).extracting(SiteChoice::value).containsOnly(13L);
        assertThat(answer.nearBest().get(0)).isEqualTo(answer.best());
        assertThat(answer.nearBest())
                .extracting(SiteChoice::totalCost)
                .isSorted()
                .allSatisfy(cost ->
                        assertThat(cost).isGreaterThanOrEqualTo(answer.best().totalCost()));
        assertThat(SetCover.solve(problem, 18_000)).isEqualTo(answer);
    }

    @Test
    void aSpentBudgetHasAnAnswerAndABoundAllTheSame() throws IOException {
        SiteProblem problem = sogn(3_000);
        for (long steps : new long[] {0, 20_000, 200_000, 1_000_000}) {
            SiteAnswer answer = SetCover.solve(problem, 18_000, SearchSettings.DEFAULT.withSearchSteps(steps));
            assertThat(answer.value()).isBetween(13L, 29L);
            assertThat(answer.bound()).isBetween(1L, 13L);
            assertServed(problem, answer, 3_000, 18_000);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noFewerSitesHaveRoomForAsMany(long seed) {
        SiteProblem problem = drawn(seed);
        long served = mostServed(problem, everything(problem), LIMIT);
        int fewest = choices(problem)
                .filter(choice -> mostServed(problem, choice, LIMIT) == served)
                .map(Integer::bitCount)
                .min()
                .orElseThrow();
        SiteAnswer answer = SetCover.solve(problem, LIMIT);
        assertThat(answer.value()).isEqualTo(fewest).isEqualTo(answer.sites().size());
        assertThat(answer.bound()).isEqualTo(fewest);
        assertThat(answer.best().servedWeight()).isEqualTo(served);
        assertThat(answer.shares().stream().mapToLong(Share::weight).sum()).isEqualTo(served);
        assertThat(answer.sites()).containsAll(problem.lockedIn()).noneMatch(problem::isLockedOut);
        for (SiteChoice near : answer.nearBest()) {
            assertThat(near.sites()).hasSize(fewest).containsAll(problem.lockedIn());
            assertThat(mostServed(problem, bits(near.sites()), LIMIT)).isEqualTo(served);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theWorstOffHasItAsShortAsThereIsRoomFor(long seed) {
        SiteProblem problem = drawn(seed).withEveryoneFirst();
        int count = Math.max(3, problem.lockedIn().size());
        long served = choices(problem)
                .filter(choice -> Integer.bitCount(choice) == count)
                .mapToLong(choice -> mostServed(problem, choice, 1_000))
                .max()
                .orElseThrow();
        SiteAnswer answer;
        try {
            answer = PCentre.solve(problem, count);
        } catch (DataException tooSmall) {
            assertThat(tooSmall.code()).isEqualTo("sites.capacity-too-small");
            return;
        }
        int worst = (int) answer.value();
        assertThat(mostServed(problem, bits(answer.sites()), worst)).isEqualTo(served);
        assertThat(choices(problem).filter(choice -> Integer.bitCount(choice) == count))
                .allSatisfy(choice ->
                        assertThat(mostServed(problem, choice, worst - 1)).isLessThan(served));
        assertThat(answer.gap().isProven()).isTrue();
        assertThat(answer.shares().stream().mapToLong(Share::weight).sum()).isEqualTo(served);
        assertThat(answer.sites()).hasSize(count).containsAll(problem.lockedIn());
    }

    static LongStream seeds() {
        return LongStream.range(0, 80);
    }

    /** Eight places and nine candidates, some tight of room, with locks and with places out of reach. */
    private static SiteProblem drawn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] costs = new int[8][CANDIDATES];
        long[] weights = new long[8];
        for (int i = 0; i < 8; i++) {
            weights[i] = random.nextInt(300);
            for (int j = 0; j < CANDIDATES; j++) {
                costs[i][j] = random.nextInt(100) < 20 ? CostMatrix.UNREACHABLE : random.nextInt(60);
            }
        }
        weights[3] += 5;
        costs[3][2] = 11;
        long people = LongStream.of(weights).sum();
        long[] room = IntStream.range(0, CANDIDATES)
                .mapToLong(j -> people / (2 + seed % 4) + random.nextInt(120) - 40)
                .map(each -> Math.max(0, each))
                .toArray();
        SiteProblem problem = SiteProblem.of(CostMatrix.of(costs), weights).withCapacities(room);
        return seed % 3 == 0
                ? problem
                : problem.withLockedIn(List.of(4)).withLockedOut(seed % 3 == 1 ? List.of() : List.of(0, 7));
    }

    private static SiteProblem sogn(long room) throws IOException {
        try (InputStream file = SitesWithRoomTest.class.getResourceAsStream("sogn-29.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            List<int[]> rows = text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(" "))
                            .mapToInt(Integer::parseInt)
                            .map(each -> each < 0 ? CostMatrix.UNREACHABLE : each)
                            .toArray())
                    .toList();
            long[] weights = Arrays.stream(rows.get(0)).asLongStream().toArray();
            long[] capacities = new long[weights.length];
            Arrays.fill(capacities, room);
            return SiteProblem.of(CostMatrix.of(rows.subList(1, rows.size()).toArray(int[][]::new)), weights)
                    .withCapacities(capacities);
        }
    }

    private static IntStream choices(SiteProblem problem) {
        int locked = bits(problem.lockedIn());
        return IntStream.range(0, 1 << CANDIDATES)
                .filter(choice -> (choice & locked) == locked && (choice & ~everything(problem)) == 0);
    }

    private static int everything(SiteProblem problem) {
        return bits(IntStream.range(0, CANDIDATES)
                .filter(j -> !problem.isLockedOut(j))
                .boxed()
                .toList());
    }

    private static int bits(Iterable<Integer> sites) {
        int bits = 0;
        for (int site : sites) {
            bits |= 1 << site;
        }
        return bits;
    }

    /** By the least cut instead of a flow: some of the people, and the room of all sites that the others reach. */
    private static long mostServed(SiteProblem problem, int choice, int limit) {
        int demand = problem.costs().demandCount();
        long least = Long.MAX_VALUE;
        for (int others = 0; others < 1 << demand; others++) {
            long cut = 0;
            int reached = 0;
            for (int i = 0; i < demand; i++) {
                if ((others >> i & 1) == 0) {
                    cut += problem.weight(i);
                    continue;
                }
                for (int j = 0; j < CANDIDATES; j++) {
                    reached |= problem.costs().cost(i, j) <= limit ? 1 << j : 0;
                }
            }
            for (int j = 0; j < CANDIDATES; j++) {
                cut += ((reached & choice) >> j & 1) == 1 ? problem.capacity(j) : 0;
            }
            least = Math.min(least, cut);
        }
        return least;
    }

    private static void assertServed(SiteProblem problem, SiteAnswer answer, long room, int limit) {
        assertThat(answer.unserved()).extracting(Unserved::weight).isEmpty();
        assertThat(answer.shares()).allSatisfy(share -> {
            assertThat(share.cost()).isLessThanOrEqualTo(limit);
            assertThat(share.cost()).isEqualTo(problem.costs().cost(share.demand(), share.site()));
        });
        for (int site : answer.sites()) {
            assertThat(answer.shares().stream()
                            .filter(share -> share.site() == site)
                            .mapToLong(Share::weight)
                            .sum())
                    .isLessThanOrEqualTo(room);
        }
    }
}
