package no.omland.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestNameTest {

    @ParameterizedTest
    @CsvSource({
        "value-of-tim,value-of-time",
        "Value-of-time,value-of-time",
        "hours-value,",
        "visit,visits",
        "value,value-of-time",
        "of-time,value-of-time",
        "of,"
    })
    void theNameThatTakesTheFewestLettersIsFound(String written, String expected) {
        assertThat(NearestName.of(written, List.of("user-car", "value-of-time", "visits"))
                        .orElse(null))
                .isEqualTo(expected);
    }
}
