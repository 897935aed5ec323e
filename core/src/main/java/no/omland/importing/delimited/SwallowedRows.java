package no.omland.importing.delimited;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Gives back the rows that a stray quotation mark has swallowed. A field that opens with one runs on to the next, over as many lines as there are between
 * them, and what was many rows looks like one row of the wrong length.
 */
final class SwallowedRows {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

    private SwallowedRows() {}

    /**
     * The rows in a row: itself, unless it has the wrong length and one of the lines in it has the right one when the quotation mark is taken as a letter.
     * A text of several lines in a row that is merely too short stays whole.
     */
    static List<List<String>> in(List<String> row, int columns, char separator) {
        if (row.size() == columns
                || row.stream().noneMatch(field -> LINE_END.matcher(field).find())) {
            return List.of(row);
        }
        List<List<String>> rows = new ArrayList<>();
        Pattern between = Pattern.compile(Pattern.quote(String.valueOf(separator)));
        for (String line : LINE_END.split(String.join(String.valueOf(separator), row), -1)) {
            rows.add(List.of(between.split(line, -1)));
        }
        boolean anyWhole = rows.stream().anyMatch(each -> each.size() == columns);
        return anyWhole ? rows : List.of(row);
    }
}
