package no.omland.importing.delimited;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines of a text that a quotation mark holds together, so that a cell of several lines does not look like several rows. */
final class QuotedLines {

    /** A mark that is not closed within so many lines is a stray one, and holds nothing together. */
    private static final int LONGEST = 10;

    private QuotedLines() {}

    /** The rows, a line break within one kept as it is. */
    static List<String> joined(List<String> lines) {
        List<String> rows = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = at + 1;
            StringBuilder row = new StringBuilder(lines.get(at));
            while (isOpen(row) && end < lines.size() && end - at < LONGEST) {
                row.append('\n').append(lines.get(end++));
            }
            boolean stray = isOpen(row);
            rows.add(stray ? lines.get(at) : row.toString());
            at = stray ? at + 1 : end;
        }
        return rows;
    }

    private static boolean isOpen(CharSequence text) {
        return text.chars().filter(letter -> letter == '"').count() % 2 != 0;
    }
}
