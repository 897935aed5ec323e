package no.omland.web.travel;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.omland.issue.DataException;
import no.omland.web.travel.NearestListing.Row;
import org.jspecify.annotations.Nullable;

/** The order of a list of where people live. Those who reach no office are as far away as can be. */
final class NearestOrder {

    private static final String COLUMNS = "id · people · nearest · minutes · second · secondMinutes";

    private NearestOrder() {}

    /**
     * @param column one of {@value #COLUMNS}; null for the order of the layer
     * @param order {@code asc}, the usual, or {@code desc}
     */
    static List<Row> sorted(List<Row> rows, ChosenPlaces chosen, @Nullable String column, @Nullable String order) {
        if (column == null) {
            return rows;
        }
        Comparator<Row> comparator = by(column, chosen);
        Comparator<Row> wished = "desc".equals(order) ? comparator.reversed() : comparator;
        return rows.stream().sorted(wished).toList();
    }

    private static Comparator<Row> by(String column, ChosenPlaces chosen) {
        Collator norwegian = Collator.getInstance(Locale.forLanguageTag("nb"));
        return switch (column) {
            case "id" -> Comparator.comparing(row -> row.point().id(), norwegian);
            case "people" -> Comparator.comparingDouble(row -> row.point().people());
            case "nearest" -> Comparator.comparing(row -> name(row, 0, chosen), norwegian);
            case "minutes" -> Comparator.comparingInt(row -> time(row, 0));
            case "second" -> Comparator.comparing(row -> name(row, 1, chosen), norwegian);
            case "secondMinutes" -> Comparator.comparingInt(row -> time(row, 1));
            default -> throw DataException.use("selection.unknown", "sort", column, COLUMNS);
        };
    }

    private static String name(Row row, int which, ChosenPlaces chosen) {
        return row.near().size() <= which
                ? ""
                : chosen.places().get(row.near().get(which).office()).name();
    }

    private static int time(Row row, int which) {
        if (row.near().size() > which) {
            return row.near().get(which).tenthSeconds();
        }
        return row.connected() ? Integer.MAX_VALUE - 1 : Integer.MAX_VALUE;
    }
}
