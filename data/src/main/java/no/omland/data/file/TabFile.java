package no.omland.data.file;

import java.util.List;
import java.util.Map;

/** A table separated by tabs, as the register exports it; a column that a row does not name stays empty. */
public final class TabFile {

    private final List<String> columns;
    private final StringBuilder text = new StringBuilder();

    public TabFile(List<String> columns) {
        this.columns = List.copyOf(columns);
        line(columns);
    }

    public void add(Map<String, String> row) {
        for (String column : row.keySet()) {
            if (!columns.contains(column)) {
                throw new IllegalArgumentException("no such column: " + column);
            }
        }
        line(columns.stream().map(column -> row.getOrDefault(column, "")).toList());
    }

    private void line(List<String> fields) {
        text.append(String.join("\t", fields)).append('\n');
    }

    /** The whole file. */
    public String text() {
        return text.toString();
    }
}
