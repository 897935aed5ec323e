package no.omland.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day begins at midnight in Norway, an hour before UTC in winter and two in summer. */
final class NorwegianDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T22:59:59Z, 2026-11-20",
        "2026-11-20T23:00:00Z, 2026-11-21",
        "2026-06-20T21:59:59Z, 2026-06-20",
        "2026-06-20T22:00:00Z, 2026-06-21"
    })
    void aMomentIsOfTheDayThatItIsInNorway(Instant moment, LocalDate day) {
        assertThat(NorwegianDay.of(moment)).isEqualTo(day);
    }
}
