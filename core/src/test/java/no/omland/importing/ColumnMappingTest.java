package no.omland.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.omland.feature.Feature;
import no.omland.feature.Field;
import no.omland.feature.Schema;
import no.omland.issue.IssueLog;
import no.omland.testing.TableText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnMappingTest {

    @ParameterizedTest(name = "{0} holds {1}")
    @CsvSource({
        "VannforekomstID, id",
        "vannforekomst_id, id",
        "identifikasjon_lokalId, id",
        "Vannforeko, id",
        "Kjemisktilstand, chemicalStatus",
        "KjemiskTil, chemicalStatus",
        "Økologisk tilstand, ecologicalStatus",
        "økologisk_tilstand, ecologicalStatus",
        "Økologisk tilstand eller potensial, ecologicalStatusOrPotential",
        "Økologisk miljømål, ecologicalOrPotentialGoal",
        "Naturlig eller SMVF, modification",
        "NaturligSt, modification"
    })
    void aColumnIsKnownInEverySpelling(String column, String field) {
        ColumnMapping columns = ColumnMapping.of(Profile.WATER_BODIES, Schema.of(Field.text(column)));
        assertThat(columns.position(field)).isZero();
        assertThat(columns.columnName(field)).isEqualTo(column);
        assertThat(columns.isMapped(0)).isTrue();
    }

    @Test
    void theFirstAliasOfTheListWinsWhereverItStands() {
        ColumnMapping columns =
                ColumnMapping.of(Profile.WATER_BODIES, Schema.of(Field.text("id"), Field.text("VannforekomstID")));
        assertThat(columns.columnName("id")).isEqualTo("VannforekomstID");
        assertThat(columns.isMapped(0)).isFalse();
    }

    @Test
    void aMissingColumnHasNoValueAndItsOwnName() {
        ColumnMapping columns = ColumnMapping.of(Profile.WATER_BODIES, Schema.of(Field.text("x")));
        assertThat(columns.has("id")).isFalse();
        assertThat(columns.hasAll(List.of())).isTrue();
        assertThat(columns.position("id")).isEqualTo(-1);
        assertThat(columns.columnName("id")).isEqualTo("id");
        assertThat(columns.text(new Feature(null, new @Nullable Object[] {"y"}), "id"))
                .isNull();
    }

    @Test
    void blankIsNoValue() {
        ColumnMapping columns = ColumnMapping.of(Profile.WATER_BODIES, Schema.of(Field.text("navn")));
        assertThat(columns.text(new Feature(null, new @Nullable Object[] {"  "}), "name"))
                .isNull();
        assertThat(columns.text(new Feature(null, new @Nullable Object[] {" Å "}), "name"))
                .isEqualTo("Å");
    }

    @Test
    void theLogSaysWhichAliasWasUsed() {
        IssueLog log = new IssueLog("a.csv");
        ColumnMapping.of(Profile.WATER_BODY_POINTS, Schema.of(Field.text("lng"), Field.text("Lat"), Field.text("id")))
                .report(log);
        assertThat(TableText.issues(log.issues()))
                .containsExactlyInAnyOrder(
                        "alias.used@0[id][id, id]",
                        "alias.used@0[Lat][Lat, latitude]",
                        "alias.used@0[lng][lng, longitude]");
    }
}
