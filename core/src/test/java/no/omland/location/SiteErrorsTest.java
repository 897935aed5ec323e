package no.omland.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.Gap;
import no.omland.location.problem.SiteAnswer;
import no.omland.location.problem.SiteProblem;
import no.omland.location.problem.Unserved;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is impossible is told with where, what was found and what to do, before any search. */
class SiteErrorsTest {

    private static final int NO = CostMatrix.UNREACHABLE;
    private static final SiteProblem THREE = SiteProblem.of(
                    CostMatrix.of(new int[][] {{1, 5, 9}, {7, 2, 4}, {8, 3, 1}}), new long[] {10, 20, 30})
            .named("sogn.yaml", List.of("Sogndal", "Vik", "Aurland"));

    @Test
    void moreSitesThanCandidates() {
        expect(
                () -> PMedian.solve(THREE.withLockedOut(Set.of(0)), 3),
                "sites.too-many",
                "sogn.yaml: 3 sites are asked for, and 2 candidates may be chosen (1 are locked out)");
        expect(
                () -> PCentre.solve(THREE, 4),
                "sites.too-many",
                "sogn.yaml: 4 sites are asked for, and 3 candidates may be chosen (0 are locked out)");
    }

    @Test
    void noSitesAskedFor() {
        expect(() -> PMedian.solve(THREE, 0), "sites.too-few", "sogn.yaml: 0 sites cannot be chosen");
    }

    @Test
    void nobodyToServe() {
        expect(
                () -> PMedian.solve(SiteProblem.of(CostMatrix.of(new int[][] {{1}, {2}}), new long[] {0, 0}), 1),
                "sites.no-demand",
                "sites: nobody is to be served: 2 demand points hold no people");
        expect(
                () -> SetCover.solve(SiteProblem.of(CostMatrix.of(new int[0][0]), new long[0]), 5),
                "sites.no-demand",
                "sites: nobody is to be served: 0 demand points hold no people");
    }

    @Test
    void everyCandidateLockedOut() {
        expect(
                () -> SetCover.solve(THREE.withLockedOut(Set.of(0, 1, 2)), 5),
                "sites.no-candidates",
                "sogn.yaml: no site may be chosen: all 3 candidates are locked out, or there are none");
    }

    @Test
    void locksThatContradictTheQuestionOrEachOther() {
        expect(
                () -> PMedian.solve(THREE.withLockedIn(Set.of(0, 2)), 1),
                "sites.locked-too-many",
                "sogn.yaml: 2 sites are locked in, and only 1 are asked for: Sogndal, Aurland");
        expect(
                () -> PMedian.solve(THREE.withLockedIn(Set.of(1)).withLockedOut(Set.of(1, 2)), 1),
                "sites.locked-both",
                "sogn.yaml: locked in and locked out at once: Vik");
        expect(
                () -> PMedian.solve(THREE.withLockedIn(Set.of(3)), 1),
                "sites.locked-unknown",
                "sogn.yaml: candidate number 4 is locked in or out, and there are 3 candidates");
    }

    @Test
    void capacitiesTooSmallSayByHowMuch() {
        expect(
                () -> PMedian.solve(THREE.withCapacities(new long[] {15, 40, 5}), 2),
                "sites.capacity-too-small",
                "sogn.yaml: the 2 sites with most room have room for 55 of 60 people, which is 5 too few: Sogndal,"
                        + " Vik");
        expect(
                () -> PMedian.solve(THREE.withCapacities(new long[] {15, 40, 5}).withLockedIn(Set.of(2)), 2),
                "sites.capacity-too-small",
                "sogn.yaml: the 2 sites with most room have room for 45 of 60 people, which is 15 too few: Vik,"
                        + " Aurland");
    }

    @Test
    void capacitiesThatCannotBe() {
        expect(
                () -> PMedian.solve(THREE.withCapacities(new long[] {90, -1, 5}), 2),
                "sites.capacity-negative",
                "sogn.yaml: Vik has room for -1 people");
    }

    @Test
    void peopleThatCannotBe() {
        expect(
                () -> PMedian.solve(SiteProblem.of(CostMatrix.of(new int[][] {{1}}), new long[] {-4}), 1),
                "sites.weight-negative",
                "sites: demand point number 1 has -4 people");
        expect(
                () -> PMedian.solve(SiteProblem.of(CostMatrix.of(new int[][] {{9}}), new long[] {1L << 60}), 1),
                "sites.too-large",
                "sites: people times cost come to more than 1,152,921,504,606,846,976, which cannot be added up"
                        + " exactly");
    }

    @Test
    void nobodyReachesAnything() {
        SiteProblem apart = SiteProblem.ofEqualWeights(CostMatrix.of(new int[][] {{NO, NO}, {NO, NO}}));
        expect(
                () -> PMedian.solve(apart, 1),
                "sites.nobody-reached",
                "sites: none of the 2 candidates can be reached by anybody");
        expect(() -> SetCover.solve(THREE, 0), "sites.nobody-within", "sogn.yaml: no candidate has anybody within 0");
        expect(() -> MaximalCover.solve(THREE, 1, -1), "sites.limit", "sogn.yaml: -1 is no limit");
    }

    @Test
    void unservedPeopleAreListedWithTheReason() {
        SiteProblem islands = SiteProblem.of(
                CostMatrix.of(new int[][] {{1, NO, NO}, {NO, 2, NO}, {NO, NO, 3}, {NO, NO, NO}}),
                new long[] {5, 7, 9, 1});
        SiteAnswer answer = PMedian.solve(islands.withLockedOut(Set.of(2)).withEveryoneFirst(), 1);
        assertThat(answer.sites()).containsExactly(1);
        assertThat(answer.unserved())
                .containsExactly(
                        new Unserved(0, 5, Unserved.Reason.NOT_CHOSEN),
                        new Unserved(2, 9, Unserved.Reason.NOT_CONNECTED),
                        new Unserved(3, 1, Unserved.Reason.NOT_CONNECTED));
        assertThat(SetCover.solve(islands, 2).unserved())
                .containsExactly(
                        new Unserved(2, 9, Unserved.Reason.BEYOND_LIMIT),
                        new Unserved(3, 1, Unserved.Reason.NOT_CONNECTED));
        SiteProblem full = SiteProblem.of(CostMatrix.of(new int[][] {{1, NO}, {2, 3}}), new long[] {8, 2})
                .withCapacities(new long[] {6, 6});
        assertThat(PMedian.solve(full, 2).unserved()).containsExactly(new Unserved(0, 2, Unserved.Reason.NO_ROOM));
    }

    @Test
    void theGapIsToldInWordsAndNeverRoundedDown() {
        assertThat(new Gap(0).words(6, Language.ENGLISH)).isEqualTo("no other choice of 6 is better");
        assertThat(new Gap(0.003).words(6, Language.ENGLISH))
                .isEqualTo("no other choice of 6 is more than 0.3 % better");
        assertThat(new Gap(0.012301).words(6, Language.BOKMAAL))
                .isEqualTo("ingen andre valg av 6 er mer enn 1,3 % bedre");
        assertThat(new Gap(3.3e-8).words(6, Language.BOKMAAL))
                .isEqualTo("ingen andre valg av 6 er mer enn 0,0001 % bedre");
        assertThat(new Gap(Double.POSITIVE_INFINITY).words(6, Language.ENGLISH))
                .isEqualTo("how much better another choice of 6 could be is not known");
        assertThat(SetCover.solve(THREE, 4).gapInWords(Language.ENGLISH)).isEqualTo("fewer than 2 will not do");
    }

    private static void expect(ThrowingCallable solving, String code, String message) {
        assertThatThrownBy(solving).isInstanceOfSatisfying(DataException.class, error -> {
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.message(Language.ENGLISH)).isEqualTo(message);
            assertThat(error.hint(Language.BOKMAAL)).isNotBlank();
        });
    }
}
