package no.omland.importing.delimited;

import java.util.ArrayList;
import java.util.List;

/**
 * How a delimited text is laid out.
 *
 * @param separator what stands between columns
 * @param linesBeforeHeader how many lines of title stand above the header row
 */
record Layout(char separator, int linesBeforeHeader) {

    private static final char[] SEPARATORS = {'\t', ';', ',', '|'};

    /**
     * Finds the layout from the first lines of a text: the separator that cuts most lines into one and the same number of columns, and the first line
     * that has that number.
     */
    static Layout of(List<String> firstLines) {
        Layout best = new Layout(',', 0);
        long bestScore = 0;
        for (char separator : SEPARATORS) {
            List<Integer> columns = new ArrayList<>();
            firstLines.forEach(line -> columns.add(line.isBlank() ? 0 : columnsIn(line, separator)));
            int usual = mostFrequent(columns);
            long score = columns.stream().filter(n -> n == usual).count() * 1000L + usual;
            if (usual > 1 && score > bestScore) {
                bestScore = score;
                best = new Layout(separator, header(firstLines, columns, usual, separator));
            }
        }
        return best;
    }

    private static int columnsIn(String line, char separator) {
        int columns = 1;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                columns++;
            }
        }
        return columns;
    }

    /** The number of columns that most lines have; the larger when two are as frequent, so that a title line does not win. */
    private static int mostFrequent(List<Integer> columns) {
        int best = 1;
        long bestCount = 0;
        for (int n : columns) {
            if (n == 0) {
                continue; // A blank line says nothing.
            }
            long count = columns.stream().filter(other -> other == n).count();
            if (count > bestCount || count == bestCount && n > best) {
                best = n;
                bestCount = count;
            }
        }
        return best;
    }

    /** The first line with as many columns as usual; the line above it when that lacks no more than the separator that all rows end in. */
    private static int header(List<String> lines, List<Integer> columns, int usual, char separator) {
        int first = firstAtLeast(columns, usual);
        boolean nearlyAsMany = first > 0 && usual > 2 && columns.get(first - 1) == usual - 1;
        boolean rowsEndInSeparator = lines.subList(first, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .allMatch(line -> line.charAt(line.length() - 1) == separator);
        return nearlyAsMany && rowsEndInSeparator ? first - 1 : first;
    }

    private static int firstAtLeast(List<Integer> columns, int usual) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) >= usual) {
                return i;
            }
        }
        return 0;
    }
}
