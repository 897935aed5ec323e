package no.omland.water.driver;

import static no.omland.water.Bodies.pressed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import no.omland.water.EcologicalClass;
import no.omland.water.WaterBody;
import org.junit.jupiter.api.Test;

class DriverRankingTest {

    private static final String FIELD = "Diffus avrenning fra fulldyrket mark";
    private static final String PASTURE = "Diffus avrenning fra beite og eng";
    private static final String HOUSES = "Diffus avrenning fra spredt bebyggelse";
    private static final String ACID = "Diffus - sur nedbør";

    private static final List<WaterBody> BODIES = List.of(
            pressed(
                    "1-R",
                    EcologicalClass.POOR,
                    EcologicalClass.GOOD,
                    List.of("1860"),
                    FIELD + ": LARGE",
                    PASTURE + ": SMALL"),
            pressed(
                    "2-R",
                    EcologicalClass.GOOD,
                    EcologicalClass.GOOD,
                    List.of("1860"),
                    HOUSES + ": SMALL",
                    ACID + ": MEDIUM"),
            pressed(
                    "3-R",
                    EcologicalClass.GOOD,
                    EcologicalClass.GOOD,
                    List.of("1860"),
                    HOUSES + ": UNKNOWN",
                    ACID + ": MEDIUM"),
            pressed(
                    "4-R",
                    EcologicalClass.UNKNOWN,
                    EcologicalClass.GOOD,
                    List.of("1860"),
                    ACID + ": MEDIUM",
                    "Måneskinn: LARGE"),
            pressed("5-R", EcologicalClass.GOOD, EcologicalClass.GOOD, List.of("1860")));

    @Test
    void aBodyCountsOnceForADriverHoweverManyLabels() {
        DriverRanking ranking = DriverRanking.of(BODIES, DriverTable.BUILT_IN, DriverRanking.Order.BODIES, false);
        assertThat(ranking.drivers())
                .contains(new DriverCount(Driver.AGRICULTURE, 1, 1, 0, 1, 0, 0, 0, 2))
                .contains(new DriverCount(Driver.URBAN_DEVELOPMENT, 2, 0, 0, 0, 0, 1, 1, 2))
                .contains(new DriverCount(Driver.LONG_RANGE, 3, 0, 1, 0, 3, 0, 0, 3))
                .contains(new DriverCount(Driver.OTHER, 1, 0, 1, 1, 0, 0, 0, 1));
        assertThat(ranking.bodies()).isEqualTo(5);
        assertThat(ranking.pressed()).isEqualTo(4);
        assertThat(ranking.belowGoal()).isEqualTo(1);
        assertThat(ranking.goalUnknown()).isEqualTo(1);
        assertThat(ranking.pressures()).isEqualTo(8);
    }

    @Test
    void theOrderIsThatOfWhatIsAskedFor() {
        assertThat(drivers(DriverRanking.Order.BODIES, false))
                .containsExactly(Driver.LONG_RANGE, Driver.URBAN_DEVELOPMENT, Driver.AGRICULTURE, Driver.OTHER);
        assertThat(drivers(DriverRanking.Order.BELOW_GOAL, false))
                .containsExactly(Driver.AGRICULTURE, Driver.LONG_RANGE, Driver.URBAN_DEVELOPMENT, Driver.OTHER);
        assertThat(drivers(DriverRanking.Order.LARGE_OR_MEDIUM, false))
                .containsExactly(Driver.LONG_RANGE, Driver.AGRICULTURE, Driver.OTHER, Driver.URBAN_DEVELOPMENT);
    }

    @Test
    void blanketPressuresCanBeLeftOutAndAreThenCountedApart() {
        DriverRanking ranking = DriverRanking.of(BODIES, DriverTable.BUILT_IN, DriverRanking.Order.BODIES, true);
        assertThat(ranking.drivers()).extracting(DriverCount::driver).doesNotContain(Driver.LONG_RANGE);
        assertThat(ranking.blanketLeftOut()).isEqualTo(3);
        assertThat(ranking.pressures() + ranking.blanketLeftOut()).isEqualTo(8);
    }

    @Test
    void anUnknownLabelIsOtherAndIsNamed() {
        DriverRanking ranking = DriverRanking.of(BODIES, DriverTable.BUILT_IN, DriverRanking.Order.BODIES, false);
        assertThat(ranking.unknownLabels()).containsExactly(entry("Måneskinn", 1));
    }

    @Test
    void aUsersChangeCountsAndCanBeTakenBack() {
        DriverChanges changes = DriverChanges.read("""
                {"labels": [
                  {"label": "måneskinn", "driver": "HYDROPOWER", "blanket": false, "sewage": false},
                  {"label": "Diffus avrenning fra  beite og eng", "driver": "FORESTRY", "blanket": true, "sewage": false}]}""");
        DriverTable table = DriverTable.BUILT_IN.with(changes);
        assertThat(table.driverOf("Måneskinn")).isEqualTo(Driver.HYDROPOWER);
        assertThat(table.driverOf(PASTURE)).isEqualTo(Driver.FORESTRY);
        assertThat(table.isBlanket(PASTURE)).isTrue();
        assertThat(table.entries()).filteredOn(LabelDriver::changed).hasSize(2);
        assertThat(DriverTable.BUILT_IN
                        .with(DriverChanges.read(table.changes().toJson()))
                        .entries())
                .isEqualTo(table.entries());
        assertThat(table.without(List.of("Måneskinn", PASTURE)).entries()).isEqualTo(DriverTable.BUILT_IN.entries());
    }

    private static List<Driver> drivers(DriverRanking.Order order, boolean withoutBlanket) {
        return DriverRanking.of(BODIES, DriverTable.BUILT_IN, order, withoutBlanket).drivers().stream()
                .map(DriverCount::driver)
                .toList();
    }
}
