package no.omland.dataset.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import no.omland.scenario.Scenario;
import no.omland.scenario.evaluation.Evaluation;
import no.omland.scenario.evaluation.Evaluator;
import no.omland.scenario.evaluation.RoadTravel;
import no.omland.scenario.resilience.Resilience;
import no.omland.scenario.resilience.Stretch;
import no.omland.scenario.resilience.StretchEffect;
import no.omland.travel.Season;
import org.junit.jupiter.api.Test;

/** The sample study of Sogn with each stretch of road closed. */
final class SognClosingsTest {

    @Test
    void whatIsTakenOverWhenAStretchIsClosedIsWhatASearchAnewFinds() {
        GroundedStudy study = SognStudy.study();
        Scenario scenario = study.study().scenario("desentral");
        RoadTravel travel = study.travel(scenario.network().withSeason(Season.WINTER));
        List<Stretch> stretches = study.stretches(scenario, Season.WINTER);
        Resilience resilience = study.resilience(scenario, Season.WINTER, stretches);

        assertThat(resilience.looked()).isEqualTo(stretches.size());
        assertThat(resilience.effects()).isNotEmpty().isSortedAccordingTo(StretchEffect.WORST_FIRST);
        for (Stretch stretch : stretches) {
            int[] links = stretch.links().stream().mapToInt(each -> each).toArray();
            Evaluation anew = new Evaluator(
                            travel.places(), new RoadTravel(travel.costs().closing(links), travel.places()))
                    .evaluate(
                            study.offices(scenario),
                            scenario.assignment(),
                            study.study().limits());
            Evaluation known = resilience.effects().stream()
                    .filter(each -> each.stretch().equals(stretch))
                    .map(StretchEffect::closed)
                    .findFirst()
                    .orElse(resilience.open());
            assertThat(known.everybody().people().reached())
                    .as(stretch.name())
                    .isEqualTo(anew.everybody().people().reached());
            assertThat(known.everybody().people().meanTenthSeconds())
                    .as(stretch.name())
                    .isEqualTo(anew.everybody().people().meanTenthSeconds());
            assertThat(known.everybody().people().onlyByFerry())
                    .as(stretch.name())
                    .isEqualTo(anew.everybody().people().onlyByFerry());
        }
    }

    /** With room for three closings, they are the three that the full answer has first, and how many were left out is told. */
    @Test
    void tooManyStretchesAreClosedFromTheWorstAndTheRestIsCounted() {
        GroundedStudy study = SognStudy.study();
        Scenario central = study.study().scenario("sentral-sogndal");
        List<Stretch> stretches = study.stretches(central, Season.WINTER);
        Resilience all = study.resilience(central, Season.WINTER, stretches);
        int[] told = {0};
        Resilience few = Resilience.of(
                study.travel(central, Season.WINTER),
                study.offices(central),
                central.assignment(),
                study.study().limits(),
                stretches,
                3,
                (done, of) -> told[0] = of);

        assertThat(all.leftOut()).isZero();
        assertThat(Resilience.most(study.travel(central, Season.WINTER))).isEqualTo(Resilience.MOST_CLOSED);
        assertThat(few.leftOut()).isGreaterThan(10);
        assertThat(told[0]).isEqualTo(3);
        assertThat(few.effects()).hasSize(3);
        assertThat(few.effects().get(0).stretch())
                .isEqualTo(all.effects().get(0).stretch());
        assertThat(all.effects().get(0).settlementsCutOff()).isNotEmpty();
        assertThat(all.effects().get(0).settlementsCutOff().stream()
                        .mapToDouble(each -> each.people().cutOff())
                        .sum())
                .as("all of Sogn's people live in settlements")
                .isEqualTo(all.effects().get(0).everybody().people().cutOff(), within(1e-9));
    }
}
