package no.omland.importing.delimited;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a delimited text is laid out.
 *
 * @param separator what stands between columns
 * @param linesBeforeHeader how many lines of title stand above the header row
 * @param rowNamesFirst whether each row begins with a name or number that the header has no cell for, as R writes tables
 */
record Layout(char separator, int linesBeforeHeader, boolean rowNamesFirst) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");

    private static final char[] SEPARATORS = {'\t', ';', ',', '|'};

    /**
     * Finds the layout from the first lines of a text: the separator that cuts most lines into one and the same number of columns, and the first line
     * that has that number.
     */
    static Layout of(List<String> firstLines) {
        Layout best = new Layout(',', 0, false);
        long bestScore = 0;
        for (char separator : SEPARATORS) {
            List<Integer> columns = new ArrayList<>();
            firstLines.forEach(line -> columns.add(line.isBlank() ? 0 : columnsIn(line, separator)));
            int usual = mostFrequent(columns);
            long score = columns.stream().filter(n -> n == usual).count() * 1000L + usual;
            if (usual > 1 && score > bestScore) {
                bestScore = score;
                int header = header(firstLines, columns, usual, separator);
                best = hasRowNames(firstLines, columns, header, separator)
                        ? new Layout(separator, header - 1, true)
                        : new Layout(separator, header, false);
            }
        }
        return best;
    }

    private static int columnsIn(String line, char separator) {
        return cells(line, separator).size();
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

    /**
     * Whether the line above the first whole one is a header that has no cell for the names of the rows: words that stand above rows numbered 1, 2, 3, or that
     * have quotation marks around each of them, as the names of the rows have.
     */
    private static boolean hasRowNames(List<String> lines, List<Integer> columns, int first, char separator) {
        if (first == 0 || columns.get(first - 1) != columns.get(first) - 1) {
            return false;
        }
        List<String> header = cells(lines.get(first - 1), separator);
        List<String> names = new ArrayList<>();
        for (String line : lines.subList(first, lines.size())) {
            if (!line.isBlank()) {
                names.add(cells(line, separator).get(0));
            }
        }
        boolean words = header.stream()
                .map(Layout::unquoted)
                .noneMatch(cell -> cell.isBlank() || NUMBER.matcher(cell).matches());
        boolean quoted =
                header.stream().allMatch(Layout::isQuoted) && names.stream().allMatch(Layout::isQuoted);
        boolean numbered = true;
        for (int i = 0; i < names.size(); i++) {
            numbered &= unquoted(names.get(i)).equals(String.valueOf(i + 1));
        }
        return words && (quoted || numbered);
    }

    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (line.charAt(i) == separator && !quoted) {
                cells.add(line.substring(from, i).strip());
                from = i + 1;
            }
        }
        cells.add(line.substring(from).strip());
        return cells;
    }

    private static boolean isQuoted(String cell) {
        return cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"");
    }

    private static String unquoted(String cell) {
        return isQuoted(cell) ? cell.substring(1, cell.length() - 1) : cell;
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
