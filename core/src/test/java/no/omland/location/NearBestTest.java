package no.omland.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.Kept;
import no.omland.location.problem.SearchSettings;
import no.omland.location.problem.SiteAnswer;
import no.omland.location.problem.SiteChoice;
import no.omland.location.problem.SiteModel;
import no.omland.location.problem.SiteProblem;
import no.omland.location.problem.Valuation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where not every choice is weighed the near-best list has the best exchanges of one site of the answer. */
class NearBestTest {

    private static final int CANDIDATES = 30;
    private static final int LIMIT = 2_500;
    private static final SearchSettings SEARCH = SearchSettings.DEFAULT.withEnumerationSteps(0);

    @ParameterizedTest
    @EnumSource(SiteModel.class)
    void noExchangeOfOneSiteThatIsLeftOutIsBetterThanTheLast(SiteModel model) {
        SplittableRandom random = new SplittableRandom(3);
        SiteProblem problem = SiteProblem.of(
                        CostMatrix.of(80, CANDIDATES, (i, j) -> random.nextInt(10_000)),
                        random.longs(80, 1, 50).toArray())
                .withLockedIn(List.of(7));
        SiteAnswer answer = solve(model, problem);
        assertThat(answer.gap().isProven()).isTrue();
        assertThat(answer.nearBestComplete()).isFalse();
        assertThat(answer.nearBest()).hasSize(10).doesNotHaveDuplicates().startsWith(answer.best());
        assertThat(answer.nearBest())
                .allSatisfy(each ->
                        assertThat(each.sites()).hasSameSizeAs(answer.sites()).contains(7));

        Kept kept = model == SiteModel.P_MEDIAN
                ? Kept.weighed(problem)
                : model == SiteModel.P_CENTRE ? Kept.withoutLandApart(problem) : Kept.of(problem);
        Valuation valuation = new Valuation(
                kept,
                model,
                model == SiteModel.P_MEDIAN || model == SiteModel.P_CENTRE ? CostMatrix.UNREACHABLE : LIMIT);
        List<SiteChoice> expected = Stream.concat(Stream.of(answer.best()), exchanges(valuation, answer).stream())
                .filter(choice -> model != SiteModel.SET_COVER
                        || choice.servedWeight() == answer.best().servedWeight())
                .sorted(valuation.bestFirst())
                .limit(10)
                .toList();
        assertThat(expected.get(0)).isEqualTo(answer.best());
        SiteChoice last = answer.nearBest().get(9);
        assertThat(expected)
                .allSatisfy(choice -> assertThat(answer.nearBest().contains(choice)
                                || valuation.bestFirst().compare(last, choice) < 0)
                        .isTrue());
        assertThat(solve(model, problem)).isEqualTo(answer);
    }

    private static SiteAnswer solve(SiteModel model, SiteProblem problem) {
        return switch (model) {
            case P_MEDIAN -> PMedian.solve(problem, 4, SEARCH);
            case P_CENTRE -> PCentre.solve(problem, 4, SEARCH);
            case MAXIMAL_COVER -> MaximalCover.solve(problem, 4, LIMIT, SEARCH);
            case SET_COVER -> SetCover.solve(problem, LIMIT, SEARCH);
        };
    }

    private static List<SiteChoice> exchanges(Valuation valuation, SiteAnswer answer) {
        List<SiteChoice> choices = new ArrayList<>();
        for (int out : answer.sites()) {
            for (int in = 0; out != 7 && in < CANDIDATES; in++) {
                if (!answer.sites().contains(in)) {
                    int added = in;
                    choices.add(valuation.choice(
                            Stream.concat(answer.sites().stream().filter(site -> site != out), Stream.of(added))
                                    .sorted()
                                    .mapToInt(Integer::intValue)
                                    .toArray()));
                }
            }
        }
        return choices;
    }
}
