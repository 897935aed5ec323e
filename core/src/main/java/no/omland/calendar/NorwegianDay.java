package no.omland.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as they are counted in Norway, wherever the machine stands: what is overdue there must not hang on the clock of a server. */
public final class NorwegianDay {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private NorwegianDay() {}

    public static LocalDate today() {
        return LocalDate.now(NORWAY);
    }

    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, NORWAY);
    }
}
