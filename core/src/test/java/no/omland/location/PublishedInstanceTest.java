package no.omland.location;

import static no.omland.testing.SharedData.sharedData;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import no.omland.location.median.PublishedInstance;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.SearchSettings;
import no.omland.location.problem.SiteAnswer;
import no.omland.location.problem.SiteProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published optima are reached and proven by the default settings, and every time the same answer. */
class PublishedInstanceTest {

    // The optima are those of ../shared/data/orlib/optima.csv.
    @ParameterizedTest
    @CsvSource({
        "pmed1, 5819, 127", "pmed2, 4093, 98", "pmed3, 4250, 93", "pmed4, 3034, 74", "pmed5, 1355, 48",
        "pmed6, 7824, 84", "pmed7, 5631, 64", "pmed8, 4445, 55", "pmed9, 2734, 37", "pmed10, 1255, 20",
        "pmed11, 7696, 59", "pmed12, 6634, 51", "pmed13, 4374, 36", "pmed14, 2968, 26", "pmed15, 1729, 18",
        "pmed16, 8162, 47", "pmed17, 6999, 39", "pmed18, 4809, 28", "pmed19, 2845, 18", "pmed20, 1789, 13"
    })
    void thePublishedOptimaAreReachedAndProven(String name, long median, long centre) throws IOException {
        PublishedInstance instance = PublishedInstance.parse(Files.readAllLines(sharedData("orlib/" + name + ".txt")));
        SiteProblem problem = SiteProblem.ofEqualWeights(instance.costs());
        SiteAnswer least = PMedian.solve(problem, instance.siteCount());
        assertThat(least.value()).isEqualTo(median);
        assertThat(least.bound()).isEqualTo(median);
        SiteAnswer worst = PCentre.solve(problem, instance.siteCount());
        assertThat(worst.value()).isEqualTo(centre);
        assertThat(worst.bound()).isEqualTo(centre);
        assertThat(SetCover.solve(problem, (int) centre).value()).isLessThanOrEqualTo(instance.siteCount());
    }

    @Test
    void ofAnEdgeListedTwiceTheLastLineCounts() {
        PublishedInstance instance = PublishedInstance.parse(List.of(" 3 3 1 ", " 1 2 10 ", " 2 3 4 ", " 2 1 5 "));
        assertThat(instance.siteCount()).isEqualTo(1);
        assertThat(instance.costs().cost(0, 1)).isEqualTo(5);
        assertThat(instance.costs().cost(0, 2)).isEqualTo(9);
        assertThat(instance.costs().cost(2, 0)).isEqualTo(9);
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        SplittableRandom random = new SplittableRandom(7);
        long[] weights = random.longs(300, 1, 400).toArray();
        SiteProblem problem = SiteProblem.of(CostMatrix.of(300, 18, (i, j) -> random.nextInt(5_000)), weights);
        SearchSettings search = SearchSettings.DEFAULT.withEnumerationSteps(0);
        SiteAnswer searched = PMedian.solve(problem, 5, search);
        assertThat(PMedian.solve(problem, 5, search)).isEqualTo(searched);
        SiteAnswer weighed = PMedian.solve(problem, 5);
        assertThat(PMedian.solve(problem, 5)).isEqualTo(weighed);
        assertThat(searched.best()).isEqualTo(weighed.best());
        assertThat(searched.bound()).isEqualTo(weighed.value());
        assertThat(PCentre.solve(problem, 5).value())
                .isEqualTo(PCentre.solve(problem, 5, search).value());
    }

    @Test
    void tiesFallToTheLowestNumbers() {
        SiteProblem alike = SiteProblem.ofEqualWeights(CostMatrix.of(8, 6, (i, j) -> 4));
        for (SiteAnswer answer :
                List.of(PMedian.solve(alike, 2), PCentre.solve(alike, 2), MaximalCover.solve(alike, 2, 4))) {
            assertThat(answer.sites()).containsExactly(0, 1);
            assertThat(answer.shares()).allMatch(share -> share.site() == 0);
        }
        assertThat(SetCover.solve(alike, 4).sites()).containsExactly(0);
        assertThat(Collections.max(PMedian.solve(alike, 2).nearBest().get(9).sites()))
                .isEqualTo(3);
    }

    @Test
    void aSearchCutShortStillTellsAChoiceAndAnHonestGap() {
        SplittableRandom random = new SplittableRandom(11);
        SiteProblem problem = SiteProblem.ofEqualWeights(CostMatrix.of(200, 60, (i, j) -> random.nextInt(10_000)));
        SiteAnswer cut = PMedian.solve(problem, 12, SearchSettings.DEFAULT.withSearchSteps(200_000));
        SiteAnswer longer = PMedian.solve(problem, 12, SearchSettings.DEFAULT.withSearchSteps(300_000_000));
        assertThat(cut.sites()).hasSize(12);
        assertThat(cut.gap().isProven()).isFalse();
        assertThat(cut.bound()).isLessThanOrEqualTo(longer.value());
        assertThat(longer.value()).isLessThanOrEqualTo(cut.value());
    }
}
