package no.omland.cooperation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import no.omland.municipality.County;
import no.omland.municipality.MunicipalityMatch;
import no.omland.municipality.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, put into classes and laid over the municipalities of a map.
 *
 * @param values one for each row that has a number and a place, in the order of the table
 * @param doubts rows that are not drawn, or not drawn as they stand, and why
 * @param withoutValue municipalities on the map that no row speaks of
 */
public record ClassedTable(
        ClassBreaks breaks, List<Value> values, List<Doubt> doubts, Set<MunicipalityNumber> withoutValue) {

    /**
     * A row in its class.
     *
     * @param units today's municipalities, or counties by two digits, that it is about
     * @param municipalities those on the map that it is drawn on; none when all it is about lies outside
     * @param classIndex counted from 0
     */
    public record Value(
            String written, List<String> units, Set<MunicipalityNumber> municipalities, double value, int classIndex) {}

    /** A row and why it is not drawn. */
    public record Doubt(String written, Reason reason, List<MunicipalityNumber> candidates) {}

    /** Why a row is not drawn. */
    public enum Reason {
        /** No municipality or county of today, nor a municipality of before. */
        UNKNOWN,
        /** A county of before 2024 that is none of today's, nor several of them together. */
        FORMER_COUNTY,
        /** Several municipalities have the name. */
        AMBIGUOUS,
        /** A municipality of before that was divided. */
        DIVIDED,
        /** There is no number in the column. */
        NO_NUMBER,
        /** It is of today, but has no area on the map. */
        OUTSIDE_MAP,
        /** Another row is about the same municipality of today; they are not added up, since not all figures can be. */
        REPEATED
    }

    public ClassedTable {
        values = List.copyOf(values);
        doubts = List.copyOf(doubts);
        withoutValue = Set.copyOf(withoutValue);
    }

    /**
     * Joins and classes. Rows outside the map count in the classes: they are as much part of the table as the others. Of two rows about the same municipality of today
     * neither is drawn: shares cannot be added, and a choice between them would be a guess.
     *
     * @param classing makes classes of the values; not asked when there are none
     * @return empty when no row has both a number and a place
     */
    public static Optional<ClassedTable> of(
            MunicipalTable table,
            String column,
            Set<MunicipalityNumber> onMap,
            Function<Collection<Double>, ClassBreaks> classing) {
        List<Doubt> doubts = new ArrayList<>();
        Map<String, Integer> timesNamed = new HashMap<>();
        table.rows().forEach(row -> row.units().forEach(unit -> timesNamed.merge(unit, 1, Integer::sum)));
        List<MunicipalTable.Row> kept = new ArrayList<>();
        for (MunicipalTable.Row row : table.rows()) {
            Doubt doubt = doubt(row, table.value(row, column), timesNamed);
            if (doubt == null) {
                kept.add(row);
            } else {
                doubts.add(doubt);
            }
        }
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        List<Double> numbers =
                kept.stream().map(row -> valueOf(table, row, column)).toList();
        ClassBreaks breaks = classing.apply(numbers);
        Set<MunicipalityNumber> withoutValue = new TreeSet<>(onMap);
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            MunicipalTable.Row row = kept.get(i);
            Set<MunicipalityNumber> drawn = drawn(row, table.isOfCounties(), onMap);
            if (drawn.isEmpty()) {
                doubts.add(new Doubt(row.written(), Reason.OUTSIDE_MAP, List.of()));
            }
            withoutValue.removeAll(drawn);
            values.add(new Value(row.written(), row.units(), drawn, numbers.get(i), breaks.classOf(numbers.get(i))));
        }
        return Optional.of(new ClassedTable(breaks, values, doubts, withoutValue));
    }

    private static double valueOf(MunicipalTable table, MunicipalTable.Row row, String column) {
        Double value = table.value(row, column);
        return value == null ? 0 : value;
    }

    private static @Nullable Doubt doubt(
            MunicipalTable.Row row, @Nullable Double value, Map<String, Integer> timesNamed) {
        MunicipalityMatch match = row.match();
        if (row.units().isEmpty()) {
            Reason reason = match instanceof MunicipalityMatch.Divided
                    ? Reason.DIVIDED
                    : match instanceof MunicipalityMatch.Ambiguous ? Reason.AMBIGUOUS : Reason.UNKNOWN;
            if (match == null && County.isFormer(row.written())) {
                return new Doubt(row.written(), Reason.FORMER_COUNTY, List.of());
            }
            return new Doubt(row.written(), reason, match == null ? List.of() : ArrangementLayer.candidates(match));
        }
        if (value == null) {
            return new Doubt(row.written(), Reason.NO_NUMBER, List.of());
        }
        boolean repeated = row.units().stream().anyMatch(unit -> timesNamed.getOrDefault(unit, 0) > 1);
        return repeated ? new Doubt(row.written(), Reason.REPEATED, List.of()) : null;
    }

    private static Set<MunicipalityNumber> drawn(
            MunicipalTable.Row row, boolean counties, Set<MunicipalityNumber> onMap) {
        Set<MunicipalityNumber> drawn = new TreeSet<>();
        for (MunicipalityNumber number : onMap) {
            String unit = counties ? number.digits().substring(0, 2) : number.digits();
            if (row.units().contains(unit)) {
                drawn.add(number);
            }
        }
        return drawn;
    }
}
