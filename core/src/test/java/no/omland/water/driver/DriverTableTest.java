package no.omland.water.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import no.omland.issue.DataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DriverTableTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Diffus avrenning fra spredt bebyggelse | URBAN_DEVELOPMENT | false | true",
                "diffus AVRENNING fra\u00a0spredt bebyggelse | URBAN_DEVELOPMENT | false | true",
                "Diffus - sur nedbør | LONG_RANGE | true | false",
                "Dammer, barrierer og sluser for flomsikring | FLOOD_PROTECTION | false | false",
                "Noe helt annet | OTHER | false | false"
            })
    void labelsAreKnownWithoutRegardToCaseAndSpaces(String label, Driver driver, boolean blanket, boolean sewage) {
        assertThat(DriverTable.BUILT_IN.driverOf(label)).isEqualTo(driver);
        assertThat(DriverTable.BUILT_IN.isBlanket(label)).isEqualTo(blanket);
        assertThat(DriverTable.BUILT_IN.isSewage(label)).isEqualTo(sewage);
    }

    @ParameterizedTest
    @EnumSource(Driver.class)
    void everyDriverHasANameInEveryLanguageAndIsFoundByIt(Driver driver) {
        for (String tag : new String[] {"nb", "nn", "en"}) {
            assertThat(driver.name(tag)).isNotBlank();
            assertThat(Driver.find(driver.name(tag).toUpperCase(Locale.ROOT))).contains(driver);
        }
        assertThat(driver.name("xx")).isEqualTo(driver.name("en"));
    }

    @Test
    void aBrokenDocumentSaysSo() {
        assertThatThrownBy(() -> DriverChanges.read("{\"labels\": [{\"label\": \"a\", \"driver\": \"SPACE\"}]}"))
                .isInstanceOf(DataException.class)
                .extracting(e -> ((DataException) e).code())
                .isEqualTo("document.broken");
    }
}
