package no.omland.importing.gtfs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which trips run: some days of the week in a period, with days added and days taken out.
 *
 * @param id unique in the feed
 * @param week the regular days, or null when all days are named one by one
 * @param added days on which it runs besides
 * @param removed days on which it does not run
 */
public record FeedService(String id, @Nullable Week week, Set<LocalDate> added, Set<LocalDate> removed) {

    public FeedService {
        added = Set.copyOf(added);
        removed = Set.copyOf(removed);
    }

    /** Days of the week from the first date to the last, both with it. */
    public record Week(Set<DayOfWeek> days, LocalDate first, LocalDate last) {

        public Week {
            days = Set.copyOf(days);
        }

        boolean holds(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last) && days.contains(date.getDayOfWeek());
        }
    }

    /** Whether its trips run on this service day. */
    public boolean runsOn(LocalDate date) {
        return added.contains(date) || (week != null && week.holds(date) && !removed.contains(date));
    }

    /** The first day on which it runs, or empty when there is none. */
    public Optional<LocalDate> firstDay() {
        return days().min(LocalDate::compareTo);
    }

    /** The last day on which it runs, or empty when there is none. */
    public Optional<LocalDate> lastDay() {
        return days().max(LocalDate::compareTo);
    }

    private Stream<LocalDate> days() {
        Stream<LocalDate> regular = week == null || week.last().isBefore(week.first())
                ? Stream.of()
                : week.first().datesUntil(week.last().plusDays(1));
        return Stream.concat(regular, added.stream()).filter(this::runsOn);
    }
}
