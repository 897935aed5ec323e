package no.omland.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpsgCodeTest {
    @ParameterizedTest
    @CsvSource({
        "EPSG:25833, 25833",
        "epsg:25833, 25833",
        "EPSG::25833, 25833",
        "' 25833 ', 25833",
        "4326, 4326",
        "urn:ogc:def:crs:EPSG::25833, 25833",
        "urn:ogc:def:crs:EPSG:6.9:4258, 4258",
        "http://www.opengis.net/def/crs/EPSG/0/25832, 25832",
        "urn:ogc:def:crs:OGC:1.3:CRS84, 4326",
        "OGC:CRS84, 4326"
    })
    void readsTheWaysCodesAreWritten(String text, int number) {
        assertThat(EpsgCode.parse(text)).isEqualTo(new EpsgCode(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "UTM33", "EPSG:", "25833x", "ESRI:102100", "-25833", "0004", "123456789"})
    void saysWhatItExpectedOfOtherTexts(String text) {
        assertThatThrownBy(() -> EpsgCode.parse(text))
                .isInstanceOf(UnknownReferenceSystemException.class)
                .hasMessage("found '" + text + "', expected an EPSG code;"
                        + " write it as EPSG:25833, 25833 or urn:ogc:def:crs:EPSG::25833");
    }

    @Test
    void isWrittenAsInTheRegister() {
        assertThat(EpsgCode.ETRS89_UTM33).hasToString("EPSG:25833");
    }

    @Test
    void refusesANumberThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EpsgCode(33))
                .withMessage("EPSG code must be >= 1024, got 33");
    }
}
