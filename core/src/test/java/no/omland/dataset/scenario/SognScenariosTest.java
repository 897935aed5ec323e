package no.omland.dataset.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.TravelCase;
import no.omland.dataset.travel.TravelWish;
import no.omland.scenario.Scenario;
import no.omland.scenario.comparison.Comparison;
import no.omland.scenario.evaluation.Evaluation;
import no.omland.scenario.evaluation.Visits;
import no.omland.travel.search.TravelTimes;
import org.junit.jupiter.api.Test;

/** Scenarios of the sample study of Sogn, evaluated and compared on its sample workspace. */
final class SognScenariosTest {

    @Test
    void everyScenarioFitsTheSample() {
        assertThat(SognStudy.study().problems()).isEmpty();
        assertThat(SognStudy.study().demand().places().people()).isEqualTo(29_715);
        assertThat(SognStudy.study().demand().places().clients()).isEqualTo(876, within(1e-9));
        assertThat(SognStudy.study().demand().municipalitiesWithoutClients()).isEmpty();
    }

    @Test
    void timesAreThoseOfTheTravelEngine() {
        Evaluation evaluation = SognStudy.evaluated("sentral-sogndal");
        TravelCase travel = SognStudy.GROUND.travel().under(TravelWish.USUAL);
        Place office = SognStudy.study().place("Sogndal").orElseThrow();
        TravelTimes times = TravelTimes.to(travel.costs(), travel.connect(office));

        Visits visits = evaluation.visits();
        double sum = 0;
        for (int place = 0; place < visits.places().size(); place++) {
            OptionalInt time = times.find(visits.places().get(place).road().orElseThrow());
            assertThat(visits.tenthSeconds(place)).isEqualTo(time.orElseThrow());
            sum += (double) time.orElseThrow() * visits.places().get(place).people();
        }
        assertThat(evaluation.everybody().people().meanTenthSeconds().orElseThrow())
                .isEqualTo(sum / 29_715, within(1e-6));
        assertThat(evaluation.everybody().people().worst().orElseThrow().tenthSeconds())
                .isEqualTo(SognStudy.study().demand().places().list().stream()
                        .mapToInt(
                                place -> times.find(place.road().orElseThrow()).orElseThrow())
                        .max()
                        .orElseThrow());
    }

    @Test
    void oneOfficeMeansLongerWaysThanSix() {
        GroundedStudy study = SognStudy.study();
        Scenario decentral = study.study().scenario("desentral");
        Comparison comparison = study.compare(decentral, study.study().scenario("sentral-sogndal"));

        assertThat(comparison.everybody().people().nearer())
                .as("Sogndal has an office in both")
                .isZero();
        assertThat(comparison.everybody().people().further()).isGreaterThan(15_000);
        assertThat(comparison.everybody().people().wonTenthSeconds()).isZero();
        assertThat(comparison.everybody().people().meanChangeTenthSeconds().orElseThrow())
                .isGreaterThan(15 * 600);
        double further = comparison.settlements().stream()
                .mapToDouble(each -> each.people().further())
                .sum();
        assertThat(further).isEqualTo(comparison.everybody().people().further());
    }

    @Test
    void twoDaysAWeekCostNothingOnOnesOwnDayAndMuchOnAnyDay() {
        Evaluation full = SognStudy.evaluated("desentral");
        Evaluation twoDays = SognStudy.evaluated("desentral-to-dager");

        assertThat(twoDays.everybody().people().meanTenthSeconds())
                .isEqualTo(full.everybody().people().meanTenthSeconds());
        assertThat(twoDays.everybody().people().weekdayMeanTenthSeconds().orElseThrow())
                .isGreaterThan(
                        full.everybody().people().weekdayMeanTenthSeconds().orElseThrow() + 5 * 600);
    }
}
