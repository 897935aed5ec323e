package no.omland.water.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.omland.feature.Feature;
import no.omland.feature.Field;
import no.omland.feature.Schema;
import no.omland.importing.ColumnMapping;
import no.omland.importing.Profile;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.testing.TableText;
import no.omland.water.ChemicalStatus;
import no.omland.water.EcologicalClass;
import no.omland.water.Modification;
import no.omland.water.PressureDegree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three ways of the exports: lakes name the modification, rivers merge status and potential, coast says what does not apply. */
class StatusReadingTest {

    private final IssueLog log = new IssueLog("test.csv");

    @ParameterizedTest(name = "{0}, status {1}, potential {2}: {3}, {4}")
    @CsvSource({
        "Naturlig, Svært god, Ikke relevant, NATURAL, HIGH",
        "Naturlig, Godt, Ikke relevant, NATURAL, GOOD",
        "Naturlig, Moderat, , NATURAL, MODERATE",
        "naturlig, Svært dårlig, Ikke relevant, NATURAL, BAD",
        "Naturlig, Udefinert, Ikke relevant, NATURAL, UNKNOWN",
        "Naturlig, , , NATURAL, UNKNOWN",
        "SMVF, Ikke relevant, Moderat, HEAVILY_MODIFIED, MODERATE",
        "SMVF, Ikke relevant, God og bedre, HEAVILY_MODIFIED, GOOD",
        "SMVF, Ikke relevant, Svært godt, HEAVILY_MODIFIED, GOOD",
        "SMVF, Dårlig, Udefinert, HEAVILY_MODIFIED, UNKNOWN",
        "Kunstig, Ikke relevant, Dårlig, ARTIFICIAL, POOR",
        ", God, Ikke relevant, UNKNOWN, GOOD",
        "Udefinert, God, Ikke relevant, UNKNOWN, GOOD"
    })
    void lakesNameTheModification(
            @Nullable String word,
            @Nullable String status,
            @Nullable String potential,
            Modification modification,
            EcologicalClass expected) {
        Row row = new Row("Naturlig eller SMVF", word, "Økologisk tilstand", status, "Økologisk potensial", potential);
        assertThat(row.modification()).isEqualTo(modification);
        assertThat(row.ecologicalClass()).isEqualTo(expected);
        assertThat(log.issues()).isEmpty();
    }

    @ParameterizedTest(name = "{0}, merged {1}: {2}, {3}")
    @CsvSource({
        "Naturlig, Svært god, NATURAL, HIGH",
        "Naturlig, God, NATURAL, GOOD",
        "SMVF, Svært god, HEAVILY_MODIFIED, GOOD",
        "SMVF, Dårlig, HEAVILY_MODIFIED, POOR",
        "SMVF, Udefinert, HEAVILY_MODIFIED, UNKNOWN",
        "Sterkt modifisert, Moderat, HEAVILY_MODIFIED, MODERATE"
    })
    void riversMergeStatusAndPotential(
            String word, String merged, Modification modification, EcologicalClass expected) {
        Row row = new Row(
                "Naturlig eller SMVF",
                word,
                "Økologisk tilstand eller potensial",
                merged,
                "Økologisk miljømål",
                merged,
                "Kjemisktilstand",
                "God");
        assertThat(row.modification()).isEqualTo(modification);
        assertThat(row.ecologicalClass()).isEqualTo(expected);
        assertThat(row.goal()).isEqualTo(expected);
        assertThat(row.chemical()).isEqualTo(ChemicalStatus.GOOD);
    }

    @ParameterizedTest(name = "status {0}, potential {1}: {2}, {3}")
    @CsvSource({
        "God, Ikke relevant, NATURAL, GOOD",
        "God, Udefinert, NATURAL, GOOD",
        "Udefinert, Ikke relevant, NATURAL, UNKNOWN",
        "Ikke relevant, God, HEAVILY_MODIFIED, GOOD",
        "IKKE  RELEVANT, Moderat, HEAVILY_MODIFIED, MODERATE",
        "Ikke relevant, Udefinert, HEAVILY_MODIFIED, UNKNOWN",
        "Ikke relevant, , HEAVILY_MODIFIED, UNKNOWN",
        ", God, UNKNOWN, UNKNOWN"
    })
    void coastSaysWhatDoesNotApply(
            @Nullable String status, @Nullable String potential, Modification modification, EcologicalClass expected) {
        Row row = new Row("Økologisk tilstand", status, "Økologisk potensial", potential);
        assertThat(row.reading().hasModification()).isTrue();
        assertThat(row.modification()).isEqualTo(modification);
        assertThat(row.ecologicalClass()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Svært god, HIGH",
        "svært  godt, HIGH",
        "SVÆRT_GOD, HIGH",
        "high, HIGH",
        "1, HIGH",
        "God, GOOD",
        "Godt, GOOD",
        "good, GOOD",
        "2, GOOD",
        "Moderat, MODERATE",
        "3, MODERATE",
        "Dårlig, POOR",
        "4, POOR",
        "Svært dårlig, BAD",
        "bad, BAD",
        "5, BAD",
        "Udefinert, UNKNOWN",
        "unknown, UNKNOWN",
        "Ikke relevant, UNKNOWN",
        "inapplicable, UNKNOWN",
        "unpopulated, UNKNOWN"
    })
    void everySpellingOfAClassIsKnown(String word, EcologicalClass expected) {
        assertThat(new Row("Økologisk tilstand", word).ecologicalClass()).isEqualTo(expected);
        assertThat(log.issues()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "God, GOOD",
        "Godt, GOOD",
        "2, GOOD",
        "Dårlig, FAILING",
        "Oppnår ikke god, FAILING",
        "failing to achieve good, FAILING",
        "3, FAILING",
        "Udefinert, UNKNOWN",
        "Ukjent, UNKNOWN",
        ", UNKNOWN"
    })
    void everySpellingOfChemicalStatusIsKnown(@Nullable String word, ChemicalStatus expected) {
        assertThat(new Row("Kjemisk tilstand", word).chemical()).isEqualTo(expected);
        assertThat(log.issues()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Liten grad, SMALL",
        "Middels grad, MEDIUM",
        "stor GRAD, LARGE",
        "Ukjent grad, UNKNOWN",
        "Uvesentlig grad, SMALL",
        ", UNKNOWN"
    })
    void everySpellingOfADegreeIsKnown(@Nullable String word, PressureDegree expected) {
        Row row = new Row("Påvirkningsgrad", word);
        assertThat(row.reading().degree(row.feature(), 2)).isEqualTo(expected);
        assertThat(log.issues()).isEmpty();
    }

    @Test
    void anUnknownWordIsAnIssueOfItsOwnColumnAndCountsAsUnknown() {
        Row row = new Row(
                "Naturlig eller SMVF",
                "Halvveis",
                "Økologisk tilstand",
                "Fantastisk",
                "Økologisk potensial",
                "Bra",
                "Økologisk tilstand miljømål",
                "Best",
                "Kjemisk tilstand",
                "Ren",
                "Påvirkningsgrad",
                "Kjempestor");
        assertThat(row.modification()).isEqualTo(Modification.UNKNOWN);
        assertThat(row.ecologicalClass()).isEqualTo(EcologicalClass.UNKNOWN);
        assertThat(row.goal()).isEqualTo(EcologicalClass.UNKNOWN);
        assertThat(row.chemical()).isEqualTo(ChemicalStatus.UNKNOWN);
        assertThat(row.reading().degree(row.feature(), 7)).isEqualTo(PressureDegree.UNKNOWN);
        assertThat(TableText.issues(log.issues()).stream().distinct())
                .containsExactlyInAnyOrder(
                        "modification.unknown-word@7[Naturlig eller SMVF][Halvveis]",
                        "status.unknown-word@7[Økologisk tilstand][Fantastisk]",
                        "status.unknown-word@7[Økologisk potensial][Bra]",
                        "goal.unknown-word@7[Økologisk tilstand miljømål][Best]",
                        "status.unknown-word@7[Kjemisk tilstand][Ren]",
                        "degree.unknown-word@7[Påvirkningsgrad][Kjempestor]");
    }

    @ParameterizedTest(name = "{0} of {1} is met: {2}")
    @CsvSource({
        "GOOD, GOOD, true",
        "HIGH, GOOD, true",
        "GOOD, HIGH, false",
        "MODERATE, MODERATE, true",
        "MODERATE, GOOD, false",
        "BAD, POOR, false",
        "UNKNOWN, GOOD, false",
        "GOOD, UNKNOWN, false"
    })
    void aGoalIsMetByItsClassOrABetterOne(EcologicalClass found, EcologicalClass goal, boolean met) {
        assertThat(found.meets(goal)).isEqualTo(met);
    }

    /** One row: column, value, column, value … */
    private final class Row {
        private final StatusReading reading;
        private final Feature feature;

        Row(@Nullable String... columnsAndValues) {
            List<Field> fields = IntStream.range(0, columnsAndValues.length / 2)
                    .mapToObj(i -> Field.text(String.valueOf(columnsAndValues[2 * i])))
                    .toList();
            @Nullable
            Object[] values = Stream.iterate(1, i -> i < columnsAndValues.length, i -> i + 2)
                    .map(i -> columnsAndValues[i])
                    .toArray();
            reading = new StatusReading(ColumnMapping.of(Profile.WATER_BODIES, new Schema(fields)), log);
            feature = new Feature(null, values);
        }

        StatusReading reading() {
            return reading;
        }

        Feature feature() {
            return feature;
        }

        Modification modification() {
            return reading.modification(feature, 7);
        }

        EcologicalClass ecologicalClass() {
            return reading.ecologicalClass(
                    feature, reading.hasModification() ? modification() : Modification.UNKNOWN, 7);
        }

        EcologicalClass goal() {
            return reading.goal(feature, modification(), 7);
        }

        ChemicalStatus chemical() {
            return reading.chemical(feature, "chemicalStatus", IssueCode.STATUS_UNKNOWN_WORD, 7);
        }
    }
}
