package no.omland.water.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Measures by who has to act and by sector, each measure in one group of each.
 *
 * @param municipality today's number of the municipality that has to act, or null
 * @param authority who else has to act, or null; of a measure with both, the municipality counts
 * @param sector as written, or null when no source has said
 * @param byStatus how many measures of each status; all of them, zero too
 * @param overdue how many are overdue on the day
 * @param costKroner the known costs of the measures that are not cancelled, added up
 * @param costKnown how many of those measures have a known cost
 * @param costUnknown how many have none
 */
public record MeasureTally(
        @Nullable String municipality,
        @Nullable String authority,
        @Nullable String sector,
        int measures,
        Map<MeasureStatus, Integer> byStatus,
        int overdue,
        long costKroner,
        int costKnown,
        int costUnknown) {

    /** What measures are told apart by. */
    public enum Grouping {
        RESPONSIBLE,
        SECTOR,
        RESPONSIBLE_AND_SECTOR
    }

    private record Key(
            @Nullable String municipality,
            @Nullable String authority,
            @Nullable String sector) {

        String order() {
            return part(municipality) + part(authority) + part(sector);
        }

        /** What is not known comes last. */
        private static String part(@Nullable String word) {
            return (word == null ? "\uffff" : word) + "\u0000";
        }
    }

    /** The groups by municipality number, then authority, then sector; what is not known last. */
    public static List<MeasureTally> of(Collection<Measure> measures, Grouping grouping, LocalDate day) {
        Function<Measure, Key> key = measure -> key(measure, grouping);
        Map<String, Key> keys = new TreeMap<>();
        Map<String, List<Measure>> groups = new TreeMap<>();
        for (Measure measure : measures) {
            Key own = key.apply(measure);
            keys.put(own.order(), own);
            groups.computeIfAbsent(own.order(), any -> new ArrayList<>()).add(measure);
        }
        List<MeasureTally> tallies = new ArrayList<>();
        keys.forEach((order, own) -> tallies.add(tally(own, groups.getOrDefault(order, List.of()), day)));
        return tallies;
    }

    /** All measures as one group. */
    public static MeasureTally of(Collection<Measure> measures, LocalDate day) {
        return tally(new Key(null, null, null), List.copyOf(measures), day);
    }

    private static Key key(Measure measure, Grouping grouping) {
        String municipality =
                measure.municipality() == null ? null : measure.municipality().digits();
        String authority = municipality == null ? measure.authority() : null;
        return switch (grouping) {
            case RESPONSIBLE -> new Key(municipality, authority, null);
            case SECTOR -> new Key(null, null, measure.sector());
            case RESPONSIBLE_AND_SECTOR -> new Key(municipality, authority, measure.sector());
        };
    }

    private static MeasureTally tally(Key key, List<Measure> measures, LocalDate day) {
        Map<MeasureStatus, Integer> byStatus = new EnumMap<>(MeasureStatus.class);
        for (MeasureStatus status : MeasureStatus.values()) {
            byStatus.put(status, 0);
        }
        int overdue = 0;
        long cost = 0;
        int known = 0;
        int unknown = 0;
        for (Measure measure : measures) {
            byStatus.merge(measure.status(), 1, Integer::sum);
            overdue += Overdue.of(measure, day).isPresent() ? 1 : 0;
            Long kroner = measure.costKroner();
            if (measure.counts()) {
                known += kroner == null ? 0 : 1;
                unknown += kroner == null ? 1 : 0;
                cost += kroner == null ? 0 : kroner;
            }
        }
        return new MeasureTally(
                key.municipality(),
                key.authority(),
                key.sector(),
                measures.size(),
                byStatus,
                overdue,
                cost,
                known,
                unknown);
    }
}
