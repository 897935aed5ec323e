package no.omland.municipality;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.omland.reference.ReferenceTable;

/**
 * The changes of municipality numbers by date, from {@code data/reference/municipality-changes.csv}: the reforms of 2017 to 2024. It tells which numbers were in
 * use on a day, and what a number of one day is on a later one.
 */
public final class MunicipalityChanges {

    /** Before this day the table knows no changes. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2017, 1, 1);

    /** Why a number is what it is after a change. */
    public enum Kind {
        /** The same municipality under another number. */
        RENUMBERED,
        /** Several became one. */
        MERGED,
        /** One was divided between several. */
        SPLIT
    }

    /**
     * One line of the table. A municipality that takes others in and keeps its number has a line from itself to itself.
     *
     * @param restores older municipalities that {@code to} takes up again, with their old borders, when what they were merged into is divided
     */
    public record Change(
            LocalDate date,
            MunicipalityNumber from,
            MunicipalityNumber to,
            Kind kind,
            Set<MunicipalityNumber> restores) {}

    /** What a number of one day is on a later one. */
    public sealed interface Fate {

        /** One municipality has it all. */
        record Became(MunicipalityNumber number) implements Fate {}

        /**
         * It was divided, and the number alone does not say how much each got.
         *
         * @param date of the division
         * @param among the municipalities of the later day that share it, by rising number
         */
        record Divided(LocalDate date, List<MunicipalityNumber> among) implements Fate {}

        /** There was no municipality of that number on the first day. */
        record NotInUse() implements Fate {}
    }

    private final NavigableMap<LocalDate, List<Change>> byDate = new TreeMap<>();
    private final Set<MunicipalityNumber> atFirst = new TreeSet<>();

    MunicipalityChanges(Collection<Change> changes, Set<MunicipalityNumber> today) {
        changes.forEach(change ->
                byDate.computeIfAbsent(change.date(), any -> new ArrayList<>()).add(change));
        // Backwards from today: what was changed into goes, what was changed from comes back.
        atFirst.addAll(today);
        for (List<Change> together : byDate.descendingMap().values()) {
            together.forEach(change -> atFirst.remove(change.to()));
            together.forEach(change -> atFirst.add(change.from()));
        }
    }

    /** The table that comes with the product. */
    public static MunicipalityChanges load() {
        MunicipalityReforms reforms = MunicipalityReforms.load();
        return new MunicipalityChanges(
                ReferenceTable.rows(MunicipalityChanges.class, "municipality-changes.csv").stream()
                        .map(MunicipalityChanges::change)
                        .toList(),
                reforms.today());
    }

    private static Change change(NamedCsvRecord row) {
        return new Change(
                LocalDate.parse(row.getField("date")),
                new MunicipalityNumber(row.getField("from")),
                new MunicipalityNumber(row.getField("to")),
                Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
                Arrays.stream(row.getField("restores").split(" ", -1))
                        .filter(number -> !number.isEmpty())
                        .map(MunicipalityNumber::new)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The day of the latest change. */
    public LocalDate lastDay() {
        return byDate.lastKey();
    }

    /** The numbers in use on a day, by rising number; before {@link #FIRST_DAY} those of the day before it. */
    public Set<MunicipalityNumber> inUse(LocalDate day) {
        Set<MunicipalityNumber> numbers = new TreeSet<>(atFirst);
        for (List<Change> together : byDate.headMap(day, true).values()) {
            together.forEach(change -> numbers.remove(change.from()));
            together.forEach(change -> numbers.add(change.to()));
        }
        return numbers;
    }

    /**
     * The day whose numbers a table uses: of the days of change, the latest on which the most of them were in use. A table that uses today's numbers is of the last.
     */
    public LocalDate dayOf(Collection<MunicipalityNumber> numbers) {
        LocalDate best = lastDay();
        long most = -1;
        for (LocalDate day : Stream.concat(byDate.descendingKeySet().stream(), Stream.of(FIRST_DAY.minusDays(1)))
                .toList()) {
            Set<MunicipalityNumber> used = inUse(day);
            long fitting = numbers.stream().filter(used::contains).count();
            if (fitting > most) {
                most = fitting;
                best = day;
            }
        }
        return best;
    }

    /** What a number of the one day is on the other. */
    public Fate fate(MunicipalityNumber number, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("numbers are carried forward only, got " + from + " to " + to);
        }
        return inUse(from).contains(number) ? follow(number, Set.of(number), from, to) : new Fate.NotInUse();
    }

    private Fate follow(MunicipalityNumber number, Set<MunicipalityNumber> formerly, LocalDate from, LocalDate to) {
        if (!from.isBefore(to)) {
            return new Fate.Became(number);
        }
        for (Map.Entry<LocalDate, List<Change>> reform :
                byDate.subMap(from, false, to, true).entrySet()) {
            List<Change> own = reform.getValue().stream()
                    .filter(change -> change.from().equals(number))
                    .toList();
            List<Change> restoring = own.stream()
                    .filter(change -> change.restores().stream().anyMatch(formerly::contains))
                    .toList();
            List<Change> takers = restoring.isEmpty() ? own : restoring;
            if (takers.size() == 1) {
                Set<MunicipalityNumber> names = new LinkedHashSet<>(formerly);
                names.add(takers.get(0).to());
                return follow(takers.get(0).to(), names, reform.getKey(), to);
            }
            if (takers.size() > 1) {
                return new Fate.Divided(reform.getKey(), shared(takers, reform.getKey(), to));
            }
        }
        return new Fate.Became(number);
    }

    private List<MunicipalityNumber> shared(List<Change> takers, LocalDate from, LocalDate to) {
        Set<MunicipalityNumber> among = new TreeSet<>();
        for (Change taker : takers) {
            Fate fate = follow(taker.to(), Set.of(taker.to()), from, to);
            if (fate instanceof Fate.Became became) {
                among.add(became.number());
            } else if (fate instanceof Fate.Divided divided) {
                among.addAll(divided.among());
            }
        }
        return List.copyOf(among);
    }
}
