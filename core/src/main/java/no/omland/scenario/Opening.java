package no.omland.scenario;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * When an office is open: the same hours each day it is.
 *
 * @param days at least one
 * @param hours empty when not told
 */
public record Opening(Set<DayOfWeek> days, Optional<Hours> hours) {

    /** Monday to Friday, at hours that are not told. */
    public static final Opening WEEKDAYS =
            new Opening(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Optional.empty());

    public Opening {
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /** From one time of the day to a later one. */
    public record Hours(LocalTime from, LocalTime to) {
        public Hours {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("open from " + from + " to " + to);
            }
        }
    }

    public boolean isOpen(DayOfWeek day) {
        return days.contains(day);
    }
}
