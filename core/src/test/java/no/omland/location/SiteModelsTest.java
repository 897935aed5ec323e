package no.omland.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.SearchSettings;
import no.omland.location.problem.Share;
import no.omland.location.problem.SiteAnswer;
import no.omland.location.problem.SiteChoice;
import no.omland.location.problem.SiteModel;
import no.omland.location.problem.SiteProblem;
import no.omland.location.problem.Unserved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All four models against trying everything, both when every choice is weighed and when the search has to find and prove it. */
class SiteModelsTest {

    private static final int LIMIT = 25;
    private static final SearchSettings SEARCH = SearchSettings.DEFAULT.withEnumerationSteps(0);

    static Stream<Arguments> problems() {
        return LongStream.range(0, 24)
                .boxed()
                .flatMap(seed -> IntStream.rangeClosed(2, 5).mapToObj(count -> Arguments.of(seed, count)));
    }

    @ParameterizedTest(name = "seed {0}, {1} sites")
    @MethodSource("problems")
    void leastTravelWithEveryoneFirstIsTheBestOfAllChoices(long seed, int count) {
        SiteProblem problem = SmallProblems.drawn(seed).withEveryoneFirst();
        BruteForce.Worth best = new BruteForce(problem).best(SiteModel.P_MEDIAN, count, 0);
        SiteAnswer weighed = PMedian.solve(problem, count);
        SiteAnswer searched = PMedian.solve(problem, count, SEARCH);
        for (SiteAnswer answer : List.of(weighed, searched)) {
            assertThat(answer.best().unservedWeight()).isEqualTo(best.unserved());
            assertThat(answer.value()).isEqualTo(best.value());
            assertThat(answer.bound()).isLessThanOrEqualTo(best.value());
            assertServedAndUnservedAreEverybody(problem, answer);
            assertThat(answer.shares().stream()
                            .mapToLong(s -> s.weight() * s.cost())
                            .sum())
                    .isEqualTo(answer.value());
        }
        assertThat(weighed.gap().isProven()).isTrue();
        // Where everybody can be served the search proves such small problems too.
        if (best.unserved() == 0) {
            assertThat(searched.gap().isProven()).isTrue();
        }
    }

    @ParameterizedTest(name = "seed {0}, {1} sites")
    @MethodSource("problems")
    void whoIsNotReachedCountsAsTheLongestJourneyThereAndBack(long seed, int count) {
        SiteProblem problem = SmallProblems.drawn(seed);
        BruteForce everything = new BruteForce(problem);
        long penalty = 2 * everything.longest();
        List<Long> all = everything.choices(count).stream()
                .map(choice -> everything.worth(SiteModel.P_MEDIAN, choice, 0))
                .map(worth -> worth.value() + penalty * worth.unserved())
                .sorted()
                .toList();
        SiteAnswer weighed = PMedian.solve(problem, count);
        for (SiteAnswer answer : List.of(weighed, PMedian.solve(problem, count, SEARCH))) {
            assertThat(answer.value()).isEqualTo(all.get(0));
            assertThat(answer.penalty()).isEqualTo(penalty);
            assertThat(answer.gap().isProven()).isTrue();
            assertThat(answer.best().totalCost() + penalty * answer.best().unservedWeight())
                    .isEqualTo(answer.value());
            assertServedAndUnservedAreEverybody(problem, answer);
        }
        assertThat(weighed.nearBest())
                .extracting(SiteChoice::value)
                .containsExactlyElementsOf(all.subList(0, Math.min(10, all.size())));
    }

    @Test
    void noSiteIsSpentOnAFewWhomOnlyTheirOwnCandidateReaches() {
        // Two towns of 5,000 an hour apart with a candidate between, and an island of 140 with one of its own.
        int no = CostMatrix.UNREACHABLE;
        SiteProblem coast = SiteProblem.of(
                CostMatrix.of(new int[][] {{0, 60, 30, no}, {60, 0, 30, no}, {no, no, no, 1}}),
                new long[] {5_000, 5_000, 90});
        for (SearchSettings settings : List.of(SearchSettings.DEFAULT, SEARCH)) {
            SiteAnswer median = PMedian.solve(coast, 2, settings);
            assertThat(median.sites()).containsExactly(0, 1);
            assertThat(median.penalty()).isEqualTo(120);
            assertThat(median.unserved()).containsExactly(new Unserved(2, 90, Unserved.Reason.NOT_CHOSEN));
            SiteAnswer centre = PCentre.solve(coast, 2, settings);
            assertThat(centre.sites()).containsExactly(0, 1);
            assertThat(centre.unserved()).containsExactly(new Unserved(2, 90, Unserved.Reason.APART));
            assertThat(PMedian.solve(coast.withEveryoneFirst(), 2, settings).sites())
                    .contains(3);
            assertThat(PCentre.solve(coast.withEveryoneFirst(), 2, settings).sites())
                    .containsExactly(2, 3);
            assertThat(PCentre.solve(coast.withLockedIn(List.of(3)), 2, settings)
                            .unserved())
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "seed {0}, {1} sites")
    @MethodSource("problems")
    void theWorstOffIsAsWellOffAsInAnyChoice(long seed, int count) {
        SiteProblem problem = SmallProblems.drawn(seed).withEveryoneFirst();
        BruteForce.Worth best = new BruteForce(problem).best(SiteModel.P_CENTRE, count, 0);
        for (SiteAnswer answer : List.of(PCentre.solve(problem, count), PCentre.solve(problem, count, SEARCH))) {
            assertThat(answer.best().unservedWeight()).isEqualTo(best.unserved());
            assertThat(answer.value()).isEqualTo(best.value());
            assertThat(answer.gap().isProven()).isTrue();
            assertThat(answer.sites()).hasSize(count).doesNotHaveDuplicates();
            assertServedAndUnservedAreEverybody(problem, answer);
        }
    }

    @ParameterizedTest(name = "seed {0}, {1} sites")
    @MethodSource("problems")
    void asManyAreWithinTheLimitAsInAnyChoice(long seed, int count) {
        SiteProblem problem = SmallProblems.drawn(seed);
        long most = -new BruteForce(problem)
                .best(SiteModel.MAXIMAL_COVER, count, LIMIT)
                .value();
        for (SiteAnswer answer :
                List.of(MaximalCover.solve(problem, count, LIMIT), MaximalCover.solve(problem, count, LIMIT, SEARCH))) {
            assertThat(answer.value()).isEqualTo(most);
            assertThat(answer.gap().isProven()).isTrue();
            assertServedAndUnservedAreEverybody(problem, answer);
            assertThat(answer.shares().stream().mapToLong(Share::weight).sum()).isEqualTo(most);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noFewerSitesCoverAllWhoCanBeCovered(long seed) {
        SiteProblem problem = SmallProblems.drawn(seed);
        BruteForce everything = new BruteForce(problem);
        int fewest = everything.fewest(LIMIT);
        for (SiteAnswer answer : List.of(SetCover.solve(problem, LIMIT), SetCover.solve(problem, LIMIT, SEARCH))) {
            assertThat(answer.value())
                    .isEqualTo(fewest)
                    .isEqualTo(answer.sites().size());
            assertThat(answer.bound()).isEqualTo(fewest);
            assertThat(everything.covers(answer.sites(), LIMIT)).isTrue();
            assertThat(everything.choices(fewest)).contains(answer.sites());
            assertThat(answer.unserved())
                    .allSatisfy(u -> assertThat(u.reason()).isNotEqualTo(Unserved.Reason.NOT_CHOSEN));
        }
    }

    /** Two sites met again at each step once kept the search walking until its budget was spent. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aSmallCoverIsFoundWithAHundredthOfTheBudget(long seed) {
        List<Double> told = new ArrayList<>();
        SetCover.solve(SmallProblems.drawn(seed), LIMIT, SEARCH.withProgress(told::add));
        assertThat(told).allSatisfy(share -> assertThat(share).isLessThan(0.01));
    }

    @ParameterizedTest(name = "seed {0}, {1} sites")
    @MethodSource("problems")
    void theNearBestListHoldsTheBestChoicesThereAreInOrder(long seed, int count) {
        SiteProblem problem = SmallProblems.drawn(seed).withEveryoneFirst();
        BruteForce everything = new BruteForce(problem);
        List<BruteForce.Worth> all = everything.choices(count).stream()
                .map(c -> everything.worth(SiteModel.P_MEDIAN, c, 0))
                .sorted()
                .toList();
        SiteAnswer answer = PMedian.solve(problem, count);
        assertThat(answer.nearBestComplete()).isTrue();
        assertThat(answer.nearBest().stream().map(c -> new BruteForce.Worth(c.unservedWeight(), c.value())))
                .containsExactlyElementsOf(all.subList(0, Math.min(10, all.size())));
        assertThat(answer.nearBest()).isSortedAccordingTo(SiteChoice.bestFirst(SiteModel.P_MEDIAN, false));
        assertThat(answer.best()).isEqualTo(answer.nearBest().get(0));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void peopleAreDividedBetweenSitesWithRoomAtLeastCost(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] costs = new int[6][6];
        long[] weights = new long[6];
        for (int i = 0; i < 6; i++) {
            weights[i] = 1 + random.nextInt(3);
            for (int j = 0; j < 6; j++) {
                costs[i][j] = seed % 2 == 1 && random.nextInt(4) == 0 ? CostMatrix.UNREACHABLE : random.nextInt(40);
            }
        }
        long people = LongStream.of(weights).sum();
        long[] room = IntStream.range(0, 6)
                .mapToLong(j -> 1 + people / 3 + random.nextInt(2))
                .toArray();
        SiteProblem problem = SiteProblem.of(CostMatrix.of(costs), weights)
                .withCapacities(room)
                .withLockedIn(seed % 3 == 0 ? List.of(4) : List.of());
        BruteForce.Worth best = new BruteForce(problem).bestWithCapacities(3);
        SiteAnswer answer = PMedian.solve(problem, 3);
        assertThat(answer.best().unservedWeight()).isEqualTo(best.unserved());
        assertThat(answer.value()).isEqualTo(best.value());
        assertThat(answer.bound()).isEqualTo(best.value());
        assertServedAndUnservedAreEverybody(problem, answer);
        for (int site : answer.sites()) {
            assertThat(answer.shares().stream()
                            .filter(s -> s.site() == site)
                            .mapToLong(Share::weight)
                            .sum())
                    .isLessThanOrEqualTo(room[site]);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withRoomForSoManyTheOtherModelsAreTheBestOfAllChoices(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] costs = new int[6][6];
        long[] weights = new long[6];
        for (int i = 0; i < 6; i++) {
            weights[i] = 1 + random.nextInt(3);
            for (int j = 0; j < 6; j++) {
                costs[i][j] = seed % 2 == 1 && random.nextInt(4) == 0 ? CostMatrix.UNREACHABLE : random.nextInt(40);
            }
        }
        long people = LongStream.of(weights).sum();
        long[] room = IntStream.range(0, 6)
                .mapToLong(j -> 1 + people / 3 + random.nextInt(2))
                .toArray();
        SiteProblem problem = SiteProblem.of(CostMatrix.of(costs), weights)
                .withCapacities(room)
                .withLockedIn(seed % 3 == 0 ? List.of(4) : List.of())
                .withEveryoneFirst();
        BruteForce everything = new BruteForce(problem);

        SiteAnswer cover = MaximalCover.solve(problem, 3, 20);
        assertThat(cover.value()).isEqualTo(everything.mostWithCapacities(3, 20));
        assertThat(cover.gap().isProven()).isTrue();
        assertServedAndUnservedAreEverybody(problem, cover);
        assertRoom(cover, room);

        SiteAnswer centre = PCentre.solve(problem, 3);
        BruteForce.Worth best = everything.centreWithCapacities(3);
        assertThat(centre.best().unservedWeight()).isEqualTo(best.unserved());
        assertThat(centre.value()).isEqualTo(best.value());
        assertThat(centre.gap().isProven()).isTrue();
        assertServedAndUnservedAreEverybody(problem, centre);
        assertRoom(centre, room);

        SiteAnswer set = SetCover.solve(problem, 20);
        long reached = everything.mostWithCapacities(6, 20);
        int fewest = IntStream.rangeClosed(1, 6)
                .filter(count -> everything.mostWithCapacities(count, 20) == reached)
                .findFirst()
                .orElseThrow();
        assertThat(set.value()).isEqualTo(fewest);
        assertThat(set.bound()).isEqualTo(fewest);
        assertServedAndUnservedAreEverybody(problem, set);
        assertRoom(set, room);
    }

    private static void assertRoom(SiteAnswer answer, long[] room) {
        for (int site : answer.sites()) {
            assertThat(answer.shares().stream()
                            .filter(s -> s.site() == site)
                            .mapToLong(Share::weight)
                            .sum())
                    .isLessThanOrEqualTo(room[site]);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static void assertServedAndUnservedAreEverybody(SiteProblem problem, SiteAnswer answer) {
        long served = answer.shares().stream().mapToLong(Share::weight).sum();
        long unserved = answer.unserved().stream().mapToLong(Unserved::weight).sum();
        long people = IntStream.range(0, problem.costs().demandCount())
                .mapToLong(problem::weight)
                .sum();
        assertThat(served + unserved).isEqualTo(people);
        assertThat(answer.sites()).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(answer.sites()).noneMatch(problem::isLockedOut).containsAll(problem.lockedIn());
        assertThat(answer.shares()).allSatisfy(s -> assertThat(answer.sites()).contains(s.site()));
    }
}
