package no.omland.travel;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people write them, in whole minutes after midnight. What is after 24:00 is in the night after. */
public final class ClockTime {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})[:.](\\d{2})");
    private static final int HOUR_MINUTES = 60;

    /** 47:59. */
    private static final int LATEST = 2 * FerryService.DAY_MINUTES - 1;

    private ClockTime() {}

    /** @param text such as {@code 08:15}, {@code 8.15} or {@code 25:10}; empty when it is no time, or after 47:59 */
    public static OptionalInt read(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return OptionalInt.empty();
        }
        int minutes = Integer.parseInt(written.group(2));
        int whole = Integer.parseInt(written.group(1)) * HOUR_MINUTES + minutes;
        return minutes < HOUR_MINUTES && whole <= LATEST ? OptionalInt.of(whole) : OptionalInt.empty();
    }

    /** 495 as {@code 08:15}. */
    public static String write(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / HOUR_MINUTES, minute % HOUR_MINUTES);
    }
}
