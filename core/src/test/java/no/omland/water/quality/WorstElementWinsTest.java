package no.omland.water.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.omland.water.EcologicalClass;
import no.omland.water.Modification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Truth tables of the Water Framework Directive, annex V, 1.2 and 1.4.2, as design/water.md puts them. */
class WorstElementWinsTest {

    @ParameterizedTest(name = "biology {0}, chemistry {1}, shape {2}: {3}, certain {4}")
    @CsvSource({
        "HIGH, HIGH, HIGH, HIGH, true",
        "HIGH, HIGH, GOOD, GOOD, true",
        "HIGH, HIGH, BAD, GOOD, true",
        "HIGH, HIGH, , HIGH, false",
        "HIGH, GOOD, HIGH, GOOD, true",
        "HIGH, GOOD, , GOOD, true",
        "HIGH, MODERATE, HIGH, MODERATE, true",
        "HIGH, POOR, HIGH, MODERATE, true",
        "HIGH, BAD, BAD, MODERATE, true",
        "HIGH, , HIGH, HIGH, false",
        "HIGH, , BAD, GOOD, false",
        "GOOD, HIGH, HIGH, GOOD, true",
        "GOOD, HIGH, BAD, GOOD, true",
        "GOOD, MODERATE, , MODERATE, true",
        "GOOD, BAD, , MODERATE, true",
        "GOOD, , , GOOD, false",
        "MODERATE, , , MODERATE, true",
        "MODERATE, HIGH, HIGH, MODERATE, true",
        "MODERATE, BAD, BAD, MODERATE, true",
        "POOR, , , POOR, true",
        "POOR, HIGH, BAD, POOR, true",
        "BAD, , , BAD, true",
        ", HIGH, HIGH, UNKNOWN, false",
        ", BAD, BAD, UNKNOWN, false",
        ", , , UNKNOWN, false"
    })
    void eachGroupDecidesWithinItsReach(
            @Nullable EcologicalClass biology,
            @Nullable EcologicalClass chemistry,
            @Nullable EcologicalClass shape,
            EcologicalClass expected,
            boolean certain) {
        Classification found = WorstElementWins.of(elements(biology, chemistry, shape), Modification.NATURAL);
        assertThat(found.ecologicalClass()).isEqualTo(expected);
        assertThat(found.certain()).isEqualTo(certain);
    }

    @ParameterizedTest(name = "potential: biology {0}, chemistry {1}, shape {2}: {3}")
    @CsvSource({
        "HIGH, HIGH, BAD, GOOD, true",
        "GOOD, GOOD, BAD, GOOD, true",
        "GOOD, , BAD, GOOD, false",
        "GOOD, BAD, , MODERATE, true",
        "POOR, HIGH, HIGH, POOR, true"
    })
    void potentialHasNothingAboveGoodAndIsNotHeldToItsShape(
            @Nullable EcologicalClass biology,
            @Nullable EcologicalClass chemistry,
            @Nullable EcologicalClass shape,
            EcologicalClass expected,
            boolean certain) {
        Classification found = WorstElementWins.of(elements(biology, chemistry, shape), Modification.HEAVILY_MODIFIED);
        assertThat(found.ecologicalClass()).isEqualTo(expected);
        assertThat(found.certain()).isEqualTo(certain);
    }

    @Test
    void theWorstOfSeveralElementsOfAGroupCountsAndIsNamed() {
        QualityElement fish = QualityElement.classed("Fisk", ElementGroup.BIOLOGICAL, EcologicalClass.GOOD);
        QualityElement fauna = QualityElement.classed("Bunnfauna", ElementGroup.BIOLOGICAL, EcologicalClass.POOR);
        QualityElement copper = QualityElement.classed("Kobber", ElementGroup.SPECIFIC_POLLUTANT, EcologicalClass.BAD);
        Classification found = WorstElementWins.of(List.of(fish, copper, fauna), Modification.NATURAL);
        assertThat(found.ecologicalClass()).isEqualTo(EcologicalClass.POOR);
        assertThat(found.deciding()).containsExactly(fauna);
        assertThat(WorstElementWins.of(List.of(fish, copper), Modification.NATURAL)
                        .deciding())
                .containsExactly(copper);
    }

    @Test
    void anElementOfUnknownKindDecidesNothing() {
        List<QualityElement> elements = List.of(
                QualityElement.classed("Fisk", ElementGroup.BIOLOGICAL, EcologicalClass.GOOD),
                QualityElement.classed("?", ElementGroup.UNKNOWN, EcologicalClass.BAD));
        assertThat(WorstElementWins.of(elements, Modification.NATURAL).ecologicalClass())
                .isEqualTo(EcologicalClass.GOOD);
    }

    @ParameterizedTest(name = "reported {0}, biology {1}, chemistry {2}: contradicted {3}")
    @CsvSource({
        "GOOD, MODERATE, , true",
        "MODERATE, GOOD, GOOD, true",
        "MODERATE, GOOD, , false",
        "HIGH, GOOD, , true",
        "GOOD, , BAD, true",
        "POOR, , BAD, false",
        "UNKNOWN, BAD, , false",
        "GOOD, , , false"
    })
    void aReportedClassIsContradictedOnlyByWhatIsKnown(
            EcologicalClass reported,
            @Nullable EcologicalClass biology,
            @Nullable EcologicalClass chemistry,
            boolean contradicted) {
        assertThat(WorstElementWins.of(elements(biology, chemistry, null), Modification.NATURAL)
                        .contradicts(reported))
                .isEqualTo(contradicted);
    }

    private static List<QualityElement> elements(
            @Nullable EcologicalClass biology, @Nullable EcologicalClass chemistry, @Nullable EcologicalClass shape) {
        List<QualityElement> elements = new ArrayList<>();
        if (biology != null) {
            elements.add(QualityElement.classed("Fisk", ElementGroup.BIOLOGICAL, biology));
        }
        if (chemistry != null) {
            elements.add(QualityElement.classed("Total fosfor", ElementGroup.PHYSICO_CHEMICAL, chemistry));
        }
        if (shape != null) {
            elements.add(QualityElement.classed("Morfologi", ElementGroup.HYDROMORPHOLOGICAL, shape));
        }
        return elements;
    }
}
