package no.omland.network.osm;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a ferry takes, as {@code duration} writes it: {@code 00:25}, {@code 1:05:30}, {@code 25} and {@code 25 min} (minutes), {@code PT25M}. */
public final class OsmDuration {

    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,4})(?::(\\d{2}))?");
    private static final Pattern WORDS =
            Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(h|hours?|t|timer?|m|min|mins|minutes?|minutter)");
    private static final double MOST_MINUTES = 7 * 24 * 60;

    private OsmDuration() {}

    /** Minutes, above 0 and up to a week; empty when it is no duration. */
    public static OptionalDouble minutes(String duration) {
        String text = duration.strip();
        double minutes = text.toUpperCase(Locale.ROOT).startsWith("P") ? iso(text) : clockOrWords(text);
        return minutes > 0 && minutes <= MOST_MINUTES ? OptionalDouble.of(minutes) : OptionalDouble.empty();
    }

    private static double iso(String text) {
        try {
            return Duration.parse(text).toSeconds() / 60.0;
        } catch (DateTimeParseException noDuration) {
            return 0;
        }
    }

    /** {@code 00:25} is hours and minutes, {@code 00:25:30} hours, minutes and seconds, {@code 25} minutes. */
    private static double clockOrWords(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            String hours = clock.group(1);
            String seconds = clock.group(3);
            if (hours == null && seconds != null) {
                return 60 * number(clock.group(2)) + number(seconds);
            }
            return 60 * number(hours) + number(clock.group(2)) + number(seconds) / 60;
        }
        Matcher words = WORDS.matcher(text.toLowerCase(Locale.ROOT));
        if (words.matches()) {
            char unit = words.group(2).charAt(0);
            return Double.parseDouble(words.group(1)) * (unit == 'h' || unit == 't' ? 60 : 1);
        }
        return 0;
    }

    private static double number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }
}
