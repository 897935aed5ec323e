package no.omland.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.omland.municipality.MunicipalityMatch.By;
import no.omland.municipality.MunicipalityMatcher.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which municipality a row of a table is about. Numbers: Statistics Norway's code list 131. */
class MunicipalityMatcherTest {

    private final MunicipalityMatcher matcher =
            MunicipalityMatcher.load(List.of(new Municipality(new MunicipalityNumber("5025"), "Rosse", null)));

    private static MunicipalityMatch found(String number, By by) {
        return new MunicipalityMatch.Found(new MunicipalityNumber(number), by);
    }

    private List<MunicipalityMatch> byNames(String... names) {
        return matcher.match(
                Arrays.stream(names).map(name -> new Mention(null, name)).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "1820, , 1820, NUMBER",
        "301, , 0301, NUMBER",
        "1417, , 4639, OLD_NUMBER",
        "1417, Bodø, 4639, OLD_NUMBER",
        ", Alstahaug, 1820, NAME",
        ", alstahaug KOMMUNE, 1820, NAME",
        ", Hábmer, 1875, NAME",
        ", Rosse, 5025, NAME",
        ", Røros, 5025, NAME",
        ", Ballangen, 1806, OLD_NAME",
        ", Bø (Nordland), 1867, NAME",
    })
    void oneMunicipalityIsFoundByNumberBeforeName(String number, String name, String expected, By by) {
        assertThat(matcher.match(List.of(new Mention(number, name)))).containsExactly(found(expected, by));
    }

    @Test
    void aNameThatTwoHaveIsTheOneInTheCountyOfTheOthers() {
        assertThat(byNames("Herøy", "Alstahaug", "Leirfjord").get(0)).isEqualTo(found("1818", By.NAME_IN_COUNTY));
        assertThat(byNames("Ulstein", "Herøy").get(1)).isEqualTo(found("1515", By.NAME_IN_COUNTY));
        assertThat(byNames("Herøy"))
                .containsExactly(new MunicipalityMatch.Ambiguous(
                        Stream.of("1515", "1818").map(MunicipalityNumber::new).toList()));
    }

    @Test
    void whatWasDividedOrNeverWasIsSaid() {
        List<MunicipalityNumber> among =
                Stream.of("1806", "1875").map(MunicipalityNumber::new).toList();
        assertThat(matcher.match(List.of(new Mention("1850", null), new Mention(null, "Tysfjord"))))
                .containsExactly(new MunicipalityMatch.Divided(among), new MunicipalityMatch.Divided(among));
        assertThat(matcher.match(
                        List.of(new Mention("9999", null), new Mention(null, "Atlantis"), new Mention(null, null))))
                .containsOnly(new MunicipalityMatch.Unknown());
    }
}
