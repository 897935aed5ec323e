package no.omland.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.omland.municipality.MunicipalityReforms.Successor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected numbers: Statistics Norway's standard for municipalities (Klass 131) and its changes of 2018, 2020 and 2024. */
class MunicipalityReformsTest {

    private static final MunicipalityReforms REFORMS = MunicipalityReforms.load();

    @ParameterizedTest(name = "{0} {4}: {1} {2}")
    @CsvSource({
        "1865, 1865, Vågan, false, never changed",
        "0301, 0301, Oslo, false, never changed",
        "1805, 1806, Narvik, false, renumbered and merged in 2020",
        "1902, 5501, Tromsø, false, renumbered in 2020 and 2024",
        "5401, 5501, Tromsø, false, renumbered in 2024",
        "0101, 3101, Halden, false, renumbered in 2020 and 2024",
        "3001, 3101, Halden, false, renumbered in 2024",
        "0113, 3107, Fredrikstad, false, merged in 1994",
        "1601, 5001, Trondheim, false, Trøndelag made in 2018",
        "1850, 1875, Hamarøy, true, split in 2020",
        "1507, 1508, Ålesund, true, split in 2024",
        "5012, 5056, Hitra, true, split in three in 2020"
    })
    void everyNumberLeadsToTodays(String number, String today, String name, boolean split, String why) {
        Successor successor = REFORMS.find(new MunicipalityNumber(number)).orElseThrow();
        assertThat(successor.today().digits()).as(why).isEqualTo(today);
        assertThat(successor.name()).isEqualTo(name);
        assertThat(successor.isSplit()).isEqualTo(split);
        assertThat(successor.candidates()).contains(successor.today());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1850, '[1875, 1806]'",
        "1507, '[1508, 1580]'",
        "5012, '[5055, 5056, 5059]'",
        "1613, '[5055, 5056, 5059]'",
        "1865, [1865]"
    })
    void aSplitNumberNamesAllThatTookAPart(String number, String candidates) {
        assertThat(REFORMS.find(new MunicipalityNumber(number)).orElseThrow().candidates())
                .hasToString(candidates);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2311", "9999", "0000"})
    void aNumberThatNoMunicipalityEverHadIsUnknown(String number) {
        assertThat(REFORMS.find(new MunicipalityNumber(number))).isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({"301, 0301", "0301, 0301", "' 1865 ', 1865", "18650, ", "18, ", "18a5, ", "'', ", "١٢٣٤, ", "-301, "})
    void leadingZerosComeBack(String text, @Nullable String number) {
        assertThat(MunicipalityNumber.find(text).map(MunicipalityNumber::digits).orElse(null))
                .isEqualTo(number);
    }

    @Test
    void aNumberIsFourDigits() {
        assertThatThrownBy(() -> new MunicipalityNumber("301"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a municipality number is four digits, got \"301\"");
        assertThat(new MunicipalityNumber("0301"))
                .isLessThan(new MunicipalityNumber("1103"))
                .hasToString("0301");
    }
}
