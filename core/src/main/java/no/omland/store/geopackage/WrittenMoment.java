package no.omland.store.geopackage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A day and time as any program may have written it into a GeoPackage. */
final class WrittenMoment {

    private WrittenMoment() {}

    /**
     * The day and time that the text says, whatever zone it says besides: a workspace keeps the clock that was written, not an instant. A day alone is its
     * beginning.
     *
     * @return null when the text says no time
     */
    static @Nullable LocalDateTime of(String text) {
        String written =
                text.strip().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) +", "$1T").replace(" ", "");
        try {
            return LocalDateTime.parse(written);
        } catch (DateTimeParseException notWithoutZone) {
            return withZone(written);
        }
    }

    private static @Nullable LocalDateTime withZone(String written) {
        try {
            return OffsetDateTime.parse(written.replaceFirst("([+-]\\d\\d)$", "$1:00"))
                    .toLocalDateTime();
        } catch (DateTimeParseException notWithZone) {
            return day(written);
        }
    }

    private static @Nullable LocalDateTime day(String written) {
        try {
            return LocalDate.parse(written).atStartOfDay();
        } catch (DateTimeParseException noTime) {
            return null;
        }
    }
}
