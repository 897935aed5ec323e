package no.omland.importing.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/**
 * Which row of a sheet names the columns: the first one with words in at least two cells that is filled as far as rows usually are, or to a cell less, since
 * programs leave the name above their row numbers blank. A remark beside one row makes no header of it.
 *
 * @param number of the row, counted from 1
 * @param columns how many columns there are, up to the last that has a name or that most rows fill
 */
record HeaderRow(int number, int columns) {

    /** What is asked of a row. */
    private record Shape(int number, int filled, int texts, int extent) {

        static Shape of(Row row) {
            int filled = 0;
            int texts = 0;
            int extent = 0;
            for (int i = 0; i < row.getCellCount(); i++) {
                Cell cell = row.hasCell(i) ? row.getCell(i) : null;
                if (cell != null && !cell.getText().isBlank()) {
                    filled++;
                    texts += cell.getValue() instanceof BigDecimal || cell.getValue() instanceof Boolean ? 0 : 1;
                    extent = i + 1;
                }
            }
            return new Shape(row.getRowNum(), filled, texts, extent);
        }

        boolean isAllText() {
            return texts == filled;
        }
    }

    /** Finds it among the first rows of a sheet; empty when no row has two cells filled. */
    static Optional<HeaderRow> among(List<Row> firstRows) {
        List<Shape> rows =
                firstRows.stream().map(Shape::of).filter(row -> row.filled > 0).toList();
        int usual = mostFrequent(rows.stream().map(Shape::filled).toList());
        int usualExtent = mostFrequent(rows.stream().map(Shape::extent).toList());
        Optional<Shape> found = firstFull(rows, usual)
                .or(() -> rows.stream()
                        .filter(row -> row.texts >= 2 && row.filled >= usual - 1)
                        .findFirst())
                .or(() -> widest(rows));
        return found.map(row -> new HeaderRow(row.number, row.extent == usualExtent - 1 ? usualExtent : row.extent));
    }

    /** The first row that is filled as far as usual, if it is words only and some row below it is not: what stands above is then a title. */
    private static Optional<Shape> firstFull(List<Shape> rows, int usual) {
        for (int i = 0; i < rows.size(); i++) {
            Shape row = rows.get(i);
            if (row.filled >= usual) {
                boolean valuesBelow = rows.subList(i + 1, rows.size()).stream().anyMatch(below -> !below.isAllText());
                return row.texts >= 2 && row.isAllText() && valuesBelow ? Optional.of(row) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where the names are numbers, such as years, the first row with as many cells filled as any; the one above it when that lacks the corner only. */
    private static Optional<Shape> widest(List<Shape> rows) {
        Optional<Shape> best = Optional.empty();
        int most = 1;
        for (int i = 0; i < rows.size(); i++) {
            Shape row = rows.get(i);
            if (row.filled > most) {
                most = row.filled;
                Shape above = rows.get(Math.max(0, i - 1));
                best = Optional.of(above.extent == row.extent && above.filled == row.filled - 1 ? above : row);
            }
        }
        return best;
    }

    /** The larger one of two that are as frequent. */
    private static int mostFrequent(List<Integer> numbers) {
        Map<Integer, Integer> counts = new HashMap<>();
        numbers.forEach(number -> counts.merge(number, 1, Integer::sum));
        List<Integer> byFrequency = new ArrayList<>(counts.keySet());
        byFrequency.sort((a, b) -> counts.getOrDefault(a, 0).equals(counts.getOrDefault(b, 0))
                ? Integer.compare(b, a)
                : Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)));
        return byFrequency.isEmpty() ? 0 : byFrequency.get(0);
    }
}
