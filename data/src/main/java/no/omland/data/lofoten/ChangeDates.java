package no.omland.data.lofoten;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When each body was last changed, in the two ways of writing that the register mixes in one column. */
final class ChangeDates {

    private static final DateTimeFormatter NORWEGIAN = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("M/d/yyyy h:mm:ss", Locale.ROOT);
    private static final LocalDateTime FIRST = LocalDateTime.of(2018, 1, 8, 8, 0);
    private static final int DAYS = 2700;
    private static final int SECONDS_OF_OFFICE_HOURS = 8 * 3600;

    private final Dice dice;

    ChangeDates(Dice dice) {
        this.dice = dice;
    }

    String of(String id) {
        LocalDateTime changed = FIRST.plusDays((long) (DAYS * dice.throwFor(id, "day")))
                .plusSeconds((long) (SECONDS_OF_OFFICE_HOURS * dice.throwFor(id, "time")));
        if (dice.throwFor(id, "format") < 0.45) {
            return NORWEGIAN.format(changed);
        }
        // The words for the half of the day differ between versions of Java, so they are written out here.
        return AMERICAN.format(changed) + (changed.getHour() < 12 ? " AM" : " PM");
    }
}
