package no.omland.water.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** The dates of the exports, which mix Norwegian ({@code 06.04.2020 13:36}) and American ({@code 9/25/2022 3:38:59 PM}) writing in one column. */
public final class RegisterDate {

    private static final DateTimeFormatter NORWEGIAN = writing("d.M.uuuu[ H:mm[:ss]]");
    private static final DateTimeFormatter AMERICAN = writing("M/d/uuuu[ h:mm[:ss] a]");
    private static final DateTimeFormatter ISO = writing("uuuu-MM-dd['T'HH:mm[:ss]][ HH:mm[:ss]]");

    private RegisterDate() {}

    /** The day that the text tells, or empty when it is in no known writing. */
    public static Optional<LocalDate> find(String text) {
        DateTimeFormatter writing = text.contains("/") ? AMERICAN : text.contains(".") ? NORWEGIAN : ISO;
        try {
            return Optional.of(LocalDate.from(writing.parse(text.strip())));
        } catch (DateTimeException unknownWriting) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter writing(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
