package no.omland.importing;

import static org.assertj.core.api.Assertions.assertThat;

import no.omland.feature.Field;
import no.omland.feature.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as NVE's and Miljødirektoratet's shapefiles have them: cut after ten bytes, sometimes in the middle of a letter. */
class CutNameTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Vannområd,  area",
        "vannregion, region",
        "Vanntypeko, waterType",
        "Nasjonal v, nationalType",
        "Endret dat, changed",
        "Kommunenav, municipalityNames",
        "kjemiskTil, chemicalStatus",
        "eUVannfore, europeanId"
    })
    void aNameCutAtTenBytesIsKnown(String column, String field) {
        ColumnMapping columns = ColumnMapping.of(Profile.WATER_BODIES, Schema.of(Field.text(column)));
        assertThat(columns.position(field)).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Økologisk", "økologisk", "Påvirknin", "Vann", "Kjemisk"})
    void aNameThatMayComeOfSeveralFieldsIsLeftAlone(String column) {
        ColumnMapping columns = ColumnMapping.of(Profile.WATER_BODIES, Schema.of(Field.text(column)));
        assertThat(columns.isMapped(0)).isFalse();
    }

    @Test
    void theWholeNameWinsOverTheCutOne() {
        ColumnMapping columns =
                ColumnMapping.of(Profile.WATER_BODIES, Schema.of(Field.text("Vannområd"), Field.text("Vannområde")));
        assertThat(columns.columnName("area")).isEqualTo("Vannområde");
    }
}
