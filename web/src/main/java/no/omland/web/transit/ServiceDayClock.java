package no.omland.web.transit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.omland.issue.DataException;
import org.jspecify.annotations.Nullable;

/** Times of a service day as hours and minutes: {@code 25:10} is ten past one the next night. */
public final class ServiceDayClock {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})[:.](\\d{2})");
    private static final int LAST_HOUR = 26;
    private static final int HOUR_SECONDS = 3600;
    private static final int MINUTE_SECONDS = 60;

    private ServiceDayClock() {}

    /**
     * Seconds from midnight.
     *
     * @param where what to name when it cannot be read
     * @throws DataException when it is none
     */
    static int seconds(String text, String where) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (written.matches()) {
            int hours = Integer.parseInt(written.group(1));
            int minutes = Integer.parseInt(written.group(2));
            if (hours <= LAST_HOUR && minutes < MINUTE_SECONDS) {
                return hours * HOUR_SECONDS + minutes * MINUTE_SECONDS;
            }
        }
        throw DataException.use("transit.clock", where, text);
    }

    /** When one must leave: the whole minute before. */
    public static String leaving(int seconds) {
        return text(Math.floorDiv(seconds, MINUTE_SECONDS));
    }

    /** When one has arrived: the whole minute after. */
    public static String arriving(int seconds) {
        return text(-Math.floorDiv(-seconds, MINUTE_SECONDS));
    }

    private static String text(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    static BigDecimal minutes(int seconds) {
        return BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(MINUTE_SECONDS), 1, RoundingMode.HALF_UP);
    }

    static @Nullable BigDecimal minutes(OptionalInt seconds) {
        return seconds.isPresent() ? minutes(seconds.getAsInt()) : null;
    }

    static @Nullable Integer count(OptionalInt count) {
        return count.isPresent() ? count.getAsInt() : null;
    }
}
