package no.omland.location.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WeightPartsTest {

    @Test
    void wholeAmountsAreTheirOwnWeights() {
        WeightParts parts = WeightParts.of(new double[] {50, 0, 7});

        assertThat(parts.weights()).containsExactly(50, 0, 7);
        assertThat(parts.toOne()).isEqualTo(1);
        assertThat(parts.amount(57)).isEqualTo(57);
    }

    /** Seven over 5 : 3 : 2, and one over three: 3,833 thousandths and a third. */
    @Test
    void othersAreInThousandthsThatAddUp() {
        WeightParts parts = WeightParts.of(new double[] {3.5, 2.1, 1.4, 1 / 3.0, 1 / 3.0, 1 / 3.0, 0});

        assertThat(parts.weights()).containsExactly(3500, 2100, 1400, 333, 334, 333, 0);
        assertThat(parts.toOne()).isEqualTo(1000);
        assertThat(parts.amount(3500)).isEqualTo(3.5);
    }

    /** A town of 100 cells with 0.06 of a client each and 1,000 cells of one person with 0.0004. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void nobodyBecomesNothingAndAllAreAsManyAsTheyWere(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] amounts = new double[1100];
        Arrays.setAll(amounts, i -> random.nextInt(11) == 0 ? 0.06 + random.nextDouble() : 0.0004);
        WeightParts parts = WeightParts.of(amounts);

        assertThat(parts.weights()).doesNotContain(0);
        assertThat(parts.amount(LongStream.of(parts.weights()).sum()))
                .isCloseTo(Arrays.stream(amounts).sum(), within(0.0005));
    }

    @Test
    void aPartOfAWeightIsThatPartOfItsAmount() {
        WeightParts parts = WeightParts.of(new double[] {1 / 3.0, 0.5});

        assertThat(parts.amount(0, 333)).isEqualTo(1 / 3.0);
        assertThat(parts.amount(1, 250)).isCloseTo(0.25, within(0.001));
    }

    @Test
    void whatIsNoAmountIsRefused() {
        assertThatThrownBy(() -> WeightParts.of(new double[] {1, -0.1})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WeightParts.of(new double[] {Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
