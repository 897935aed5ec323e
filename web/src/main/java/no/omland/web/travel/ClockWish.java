package no.omland.web.travel;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.omland.issue.DataException;
import no.omland.travel.ClockTime;
import no.omland.travel.clock.OpenHours;
import org.jspecify.annotations.Nullable;

/** At what time of day one wants to travel. */
public sealed interface ClockWish {

    int USUAL_NEEDED_MINUTES = 30;
    int DAY_MINUTES = 1440;

    /** @param minute after midnight */
    record LeaveAt(int minute) implements ClockWish {}

    /** @param minute after midnight */
    record ArriveBy(int minute) implements ClockWish {}

    /** There and back while an office is open. */
    record Within(OpenHours hours) implements ClockWish {}

    /**
     * What somebody has written; null or blank is not wished.
     *
     * @param open such as {@code 09:00-15:00}
     * @param needed minutes at the office; 30 otherwise
     * @throws DataException when something cannot be read, or there is more than one wish
     */
    static Optional<ClockWish> of(
            @Nullable String leaveAt, @Nullable String arriveBy, @Nullable String open, @Nullable String needed) {
        long wishes = Stream.of(text(leaveAt), text(arriveBy), text(open))
                .filter(each -> !each.isEmpty())
                .count();
        if (wishes > 1) {
            throw DataException.use("clock.several", "time");
        }
        if (!text(open).isEmpty()) {
            return Optional.of(new Within(hours(text(open), text(needed))));
        }
        if (!text(needed).isEmpty()) {
            throw DataException.use("clock.needed-alone", "needed");
        }
        if (!text(leaveAt).isEmpty()) {
            return Optional.of(new LeaveAt(minute(text(leaveAt))));
        }
        return text(arriveBy).isEmpty() ? Optional.empty() : Optional.of(new ArriveBy(minute(text(arriveBy))));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static int minute(String text) {
        OptionalInt minute = ClockTime.read(text);
        if (minute.isEmpty() || minute.getAsInt() > DAY_MINUTES) {
            throw DataException.use("clock.time", "time", text);
        }
        return minute.getAsInt();
    }

    private static OpenHours hours(String open, String needed) {
        String[] parts = open.split("[-–]", -1);
        OptionalInt from = parts.length == 2 ? ClockTime.read(parts[0]) : OptionalInt.empty();
        OptionalInt to = parts.length == 2 ? ClockTime.read(parts[1]) : OptionalInt.empty();
        if (from.isEmpty() || to.isEmpty() || from.getAsInt() >= to.getAsInt() || to.getAsInt() > DAY_MINUTES) {
            throw DataException.use("clock.hours", "open", open);
        }
        if (!needed.isEmpty() && !needed.matches("\\d{1,4}")
                || needed.length() == 4 && Integer.parseInt(needed) > DAY_MINUTES) {
            throw DataException.use("clock.needed", "needed", needed);
        }
        return new OpenHours(
                from.getAsInt(), to.getAsInt(), needed.isEmpty() ? USUAL_NEEDED_MINUTES : Integer.parseInt(needed));
    }
}
