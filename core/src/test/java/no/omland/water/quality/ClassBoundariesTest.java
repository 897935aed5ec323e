package no.omland.water.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import no.omland.water.EcologicalClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassBoundariesTest {

    /** A normalised ratio falls from high to bad. */
    private static final ClassBoundaries RATIO = new ClassBoundaries(0.8, 0.6, 0.4, 0.2);

    /** A concentration rises. */
    private static final ClassBoundaries PHOSPHORUS = new ClassBoundaries(7.0, 11.0, 20.0, 40.0);

    @ParameterizedTest(name = "{0} is {1}, {2} to {3}, {4} to {5}")
    @CsvSource({
        "0.95, HIGH, 0.15, GOOD, , ",
        "0.80, HIGH, 0, GOOD, , ",
        "0.79, GOOD, 0.19, MODERATE, 0.01, HIGH",
        "0.60, GOOD, 0, MODERATE, 0.2, HIGH",
        "0.45, MODERATE, 0.05, POOR, 0.15, GOOD",
        "0.30, POOR, 0.1, BAD, 0.1, MODERATE",
        "0.10, BAD, , , 0.1, POOR"
    })
    void onAFallingScale(
            double value,
            EcologicalClass expected,
            @Nullable Double toWorse,
            @Nullable EcologicalClass worse,
            @Nullable Double toBetter,
            @Nullable EcologicalClass better) {
        check(RATIO, value, expected, toWorse, worse, toBetter, better);
    }

    @ParameterizedTest(name = "{0} is {1}, {2} to {3}, {4} to {5}")
    @CsvSource({
        "5, HIGH, 2, GOOD, , ",
        "7, HIGH, 0, GOOD, , ",
        "10, GOOD, 1, MODERATE, 3, HIGH",
        "25, POOR, 15, BAD, 5, MODERATE",
        "50, BAD, , , 10, POOR"
    })
    void onARisingScale(
            double value,
            EcologicalClass expected,
            @Nullable Double toWorse,
            @Nullable EcologicalClass worse,
            @Nullable Double toBetter,
            @Nullable EcologicalClass better) {
        check(PHOSPHORUS, value, expected, toWorse, worse, toBetter, better);
    }

    @Test
    void aMissingBoundaryLeavesTheClassOpenOnlyWhereItWouldDecide() {
        ClassBoundaries partly = new ClassBoundaries(null, 11.0, 20.0, null);
        assertThat(partly.classOf(15)).isEqualTo(EcologicalClass.MODERATE);
        assertThat(partly.classOf(9)).isEqualTo(EcologicalClass.UNKNOWN);
        assertThat(partly.classOf(30)).isEqualTo(EcologicalClass.UNKNOWN);
        assertThat(partly.toWorse(9).orElseThrow().beyond()).isEqualTo(EcologicalClass.MODERATE);
    }

    @Test
    void oneBoundaryOrDisorderTellsNothing() {
        assertThat(new ClassBoundaries(null, 0.6, null, null).classOf(0.7)).isEqualTo(EcologicalClass.UNKNOWN);
        ClassBoundaries disorder = new ClassBoundaries(0.8, 0.6, 0.9, 0.2);
        assertThat(disorder.isOrdered()).isFalse();
        assertThat(disorder.classOf(0.7)).isEqualTo(EcologicalClass.UNKNOWN);
        assertThat(disorder.toWorse(0.7)).isEmpty();
        assertThat(ClassBoundaries.NONE.toBetter(1)).isEmpty();
        assertThat(new ClassBoundaries(0.8, 0.8, null, null).isOrdered()).isFalse();
    }

    private static void check(
            ClassBoundaries boundaries,
            double value,
            EcologicalClass expected,
            @Nullable Double toWorse,
            @Nullable EcologicalClass worse,
            @Nullable Double toBetter,
            @Nullable EcologicalClass better) {
        assertThat(boundaries.classOf(value)).isEqualTo(expected);
        assertThat(boundaries.toWorse(value).isPresent()).isEqualTo(toWorse != null);
        if (toWorse != null) {
            assertThat(boundaries.toWorse(value).orElseThrow().distance()).isCloseTo(toWorse, within(1e-9));
            assertThat(boundaries.toWorse(value).orElseThrow().beyond()).isEqualTo(worse);
        }
        assertThat(boundaries.toBetter(value).isPresent()).isEqualTo(toBetter != null);
        if (toBetter != null) {
            assertThat(boundaries.toBetter(value).orElseThrow().distance()).isCloseTo(toBetter, within(1e-9));
            assertThat(boundaries.toBetter(value).orElseThrow().beyond()).isEqualTo(better);
        }
    }
}
