package no.omland.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.Optional;
import no.omland.issue.DataException;
import no.omland.network.LinkStructure;
import no.omland.network.RoadClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpeedTableTest {

    @Test
    void theMostPreciseRowCounts() {
        SpeedTable table = SpeedTable.defaults();

        assertThat(table.kmh(RoadClass.EUROPEAN, LinkStructure.GROUND, Season.WINTER))
                .isEqualTo(68);
        assertThat(table.kmh(RoadClass.EUROPEAN, LinkStructure.TUNNEL, Season.WINTER))
                .isEqualTo(75);
        SpeedRow bridges = new SpeedRow(
                SpeedKind.ROAD, Optional.empty(), Optional.of(LinkStructure.BRIDGE), 50, 40, "for this test");
        assertThat(table.with(bridges).kmh(RoadClass.EUROPEAN, LinkStructure.BRIDGE, Season.SUMMER))
                .isEqualTo(75);
        SpeedRow european = new SpeedRow(
                SpeedKind.ROAD, Optional.of(RoadClass.EUROPEAN), Optional.empty(), 81, 71, "for this test");
        SpeedTable changed = table.with(european);
        assertThat(changed.kmh(RoadClass.EUROPEAN, LinkStructure.GROUND, Season.SUMMER))
                .isEqualTo(81);
        assertThat(changed.rows()).hasSameSizeAs(table.rows());
    }

    @Test
    void aStatedLimitIsDrivenInItsShare() {
        assertThat(SpeedTable.defaults().kmhUnderLimit(80, Season.WINTER)).isEqualTo(69.6, within(1e-9));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        SpeedTable table = SpeedTable.defaults();

        assertThat(SpeedTable.read(new StringReader(table.toCsv()), "again").rows())
                .isEqualTo(table.rows());
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.source()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ROAD,COUNTY,*,0,50,x | speeds.too-low | speeds.csv: ROAD COUNTY is 0 km/h; at least 1 is expected",
                "ROAD,COUNTY,*,-5,50,x | speeds.too-low | speeds.csv: ROAD COUNTY is -5 km/h; at least 1 is expected",
                "ROAD,COUNTY,*,NaN,50,x | speeds.too-low | NaN",
                "ROAD,COUNTY,*,60,201,x | speeds.too-high | ROAD COUNTY is 201 km/h; at most 200 is expected",
                "ROAD,COUNTY,*,fast,50,x | speeds.unreadable | speeds.csv, line 2: \"fast\" cannot be read",
                "ROAD,COUNTRY,*,60,50,x | speeds.unreadable | COUNTRY",
                "ROAD,COUNTY,*,60,50,x | speeds.missing | there is no row for ROAD EUROPEAN GROUND",
            })
    void aTableThatCannotBeDrivenIsRefused(String row, String code, String message) {
        assertThatThrownBy(() -> SpeedTable.read(
                        new StringReader("kind,road_class,structure,summer,winter,source\n" + row + "\n"),
                        "speeds.csv"))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(message);
    }

    @Test
    void aTableWithoutOneOfItsColumnsIsRefused() {
        assertThatThrownBy(() -> SpeedTable.read(new StringReader("kind,road_class\nROAD,COUNTY\n"), "speeds.csv"))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("speeds.column-missing"))
                .hasMessage("speeds.csv, line 2: there is no column structure");
    }

    @Test
    void changesAreOnlyWhatDiffersFromTheProgramsOwn() {
        SpeedTable table = SpeedTable.readChanges(new StringReader("""
            \uFEFFkind;road_class;structure;summer;winter;source
            ROAD;county;*;55,5;50;own measurements
            ROAD;EUROPEAN;*;75;68;typed again
            ROAD;COUNTY;BRIDGE;40;30;
            """), "mine.csv");

        assertThat(table.changes())
                .extracting(SpeedRow::name, SpeedRow::summer, SpeedRow::source)
                .containsExactly(tuple("ROAD COUNTY", 55.5, "own measurements"), tuple("ROAD COUNTY BRIDGE", 40.0, ""));
        assertThat(table.rows()).hasSize(SpeedTable.defaults().rows().size() + 1);
        assertThat(SpeedTable.readChanges(new StringReader(table.changesToCsv()), "again")
                        .rows())
                .isEqualTo(table.rows());
        assertThat(SpeedTable.defaults().changes()).isEmpty();
    }

    @Test
    void otherFiguresDoNotKeepTheSourceOfTheDefault() {
        String edited = SpeedTable.defaults().toCsv().replace("COUNTY,*,60,54", "COUNTY,*,55,54");

        assertThat(SpeedTable.readChanges(new StringReader(edited), "edited.csv")
                        .changes())
                .singleElement()
                .satisfies(row -> assertThat(row.source()).isEmpty());
    }

    @Test
    void twoRowsForTheSameLinksAreRefused() {
        assertThatThrownBy(() -> SpeedTable.readChanges(new StringReader("""
            kind,road_class,structure,summer,winter,source
            WALKING,*,*,4,4,x
            WALKING,,,5,5,y
            """), "mine.csv"))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("speeds.twice"))
                .hasMessage("mine.csv: there are two rows for WALKING");
    }
}
