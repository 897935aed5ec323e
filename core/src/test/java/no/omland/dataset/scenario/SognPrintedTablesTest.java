package no.omland.dataset.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.omland.scenario.Scenario;
import no.omland.scenario.StaffSide;
import no.omland.scenario.evaluation.StaffRatio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample study of Sogn beside tables 6 and 8 of the report that it is from: travel between offices, and staff for each 1,000 inhabitants. */
final class SognPrintedTablesTest {

    /** Printed in table 8 to one decimal: positions for each 1,000 inhabitants of the municipalities. */
    @ParameterizedTest
    @CsvSource({
        "Nav Aurland og Lærdal, 0.7, 2.4, 0.7, 0.9, 3.1",
        "Nav Luster,            0.3, 3.2, 1.0, 0.8, 3.5",
        "Nav Sogndal,           1.4, 1.8, 0.9, 0.8, 3.1",
        "Nav Vik,               0.8, 1.3, 0.4, 0.5, 2.1",
        "Nav Årdal,             0.9, 2.1, 0.6, 0.6, 3.0"
    })
    void staffPerThousandIsAsInTable8(
            String office, String state, String municipal, String social, String refugee, String all) {
        StaffRatio staff = SognStudy.evaluated("i-dag").offices().stream()
                .filter(each -> each.office().name().equals(office))
                .findFirst()
                .orElseThrow()
                .staff();

        assertThat(table8(staff)).containsExactly(state, municipal, social, refugee, all);
    }

    /** The row is printed as 1.0, 2.1, 0.8, 0.7, 3.1; the first cannot be, for 28.2 positions for 29,715 people are 0.949 for each 1,000. */
    @Test
    void staffOfAllOfficesIsAsInTheLastRowOfTable8() {
        StaffRatio staff = SognStudy.evaluated("i-dag").staff();

        assertThat(staff.inhabitants()).hasValue(29_715);
        assertThat(staff.positions(StaffSide.STATE)).isEqualByComparingTo("28.2");
        assertThat(staff.positions(StaffSide.MUNICIPAL)).isEqualByComparingTo("63.52");
        assertThat(table8(staff)).containsExactly("0.9", "2.1", "0.8", "0.7", "3.1");
    }

    private static List<String> table8(StaffRatio staff) {
        Map<String, Double> byKind = staff.perThousandByKind();
        return Stream.of(
                        staff.perThousand(StaffSide.STATE).orElseThrow(),
                        staff.perThousand(StaffSide.MUNICIPAL).orElseThrow(),
                        byKind.getOrDefault("social", Double.NaN),
                        byKind.getOrDefault("refugee", Double.NaN),
                        staff.perThousand().orElseThrow())
                .map(each -> BigDecimal.valueOf(each)
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString())
                .toList();
    }

    /** Table 6 is in the workspace; it is printed one way. */
    @Test
    void travelBetweenOfficesStandsBesideTable6() {
        Scenario today = SognStudy.study().study().scenario("i-dag");
        OfficeTravel travel = OfficeTravel.of(SognStudy.study(), today, SognStudy.GROUND.printed());
        OfficeTravel.Pair pair = travel.find("Nav Aurland og Lærdal", "Nav Vik").orElseThrow();

        assertThat(travel.pairs()).hasSize(20).allMatch(each -> each.printed().isPresent());
        assertThat(travel.unknown()).isEmpty();
        assertThat(pair.printed().orElseThrow().minutes()).hasValue(135);
        assertThat(pair.differenceMinutes()).hasValue(pair.trip().orElseThrow().minutes() - 135);
    }

    @Test
    void aPrintedPlaceThatIsNoOfficeOfTheScenarioIsNamed() {
        OfficeTravel travel = OfficeTravel.of(
                SognStudy.study(), SognStudy.study().study().scenario("desentral"), SognStudy.GROUND.printed());

        assertThat(travel.unknown()).containsExactly("Lærdal/Aurland");
        assertThat(travel.find("Nav Lærdal", "Nav Vik").orElseThrow().differenceMinutes())
                .isEmpty();
        assertThat(travel.find("Nav Sogndal", "Nav Vik").orElseThrow().differenceMinutes())
                .isPresent();
    }
}
