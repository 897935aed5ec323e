package no.omland.maps.report;

import java.util.List;
import no.omland.maps.picture.Picture;
import org.jspecify.annotations.Nullable;

/** A part of a report, in reading order. */
public sealed interface Block {

    /** @param level 1 under the title, 2 under that */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 2) {
                throw new IllegalArgumentException("a heading must be of level 1 or 2, got " + level);
            }
        }
    }

    /** How a paragraph is meant. */
    enum Tone {
        PLAIN,
        /** What the report says first, set larger. */
        LEAD,
        /** Explanations that are not the matter itself. */
        NOTE,
        /** What must not be overlooked. */
        WARNING
    }

    record Paragraph(String text, Tone tone) implements Block {}

    /** Short texts, one under another. */
    record Points(List<String> texts) implements Block {
        public Points {
            texts = List.copyOf(texts);
        }
    }

    /** A picture on its own, with a line under it. */
    record Figure(Picture picture, String caption) implements Block {}

    /** A few numbers that say most, set large, each with a line under it. */
    record KeyFigures(List<KeyFigure> figures) implements Block {
        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /** @param note count, denominator and what is unknown */
    record KeyFigure(String value, String label, String note) {}

    /** How a table is meant. */
    enum Look {
        /** Rows to be read; the header comes again on every page. */
        LIST,
        /** A small one, as wide as it must be. */
        SMALL
    }

    /**
     * A table. The first cell of each row names the row.
     *
     * @param caption what it lists, said to those who cannot see it; empty when the heading above does
     */
    record Table(String caption, List<Column> columns, List<List<Cell>> rows, Look look) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "a row must have " + columns.size() + " cells, got " + row.size());
                }
            }
        }
    }

    /**
     * A column.
     *
     * @param share of the width, compared with the other columns
     */
    record Column(String title, boolean number, double share) {
        public static Column text(String title, double share) {
            return new Column(title, false, share);
        }

        public static Column number(String title, double share) {
            return new Column(title, true, share);
        }
    }

    /**
     * A cell.
     *
     * @param lines its text, one under another
     * @param picture before the text, or null
     * @param address where a click on it leads, or null
     */
    record Cell(
            List<String> lines,
            @Nullable Picture picture,
            @Nullable String address) {
        public Cell {
            lines = List.copyOf(lines);
        }

        public static Cell of(String text) {
            return new Cell(text.isEmpty() ? List.of() : List.of(text), null, null);
        }

        public static Cell of(List<String> lines) {
            return new Cell(lines, null, null);
        }

        public static Cell of(Picture picture, String text) {
            return new Cell(text.isEmpty() ? List.of() : List.of(text), picture, null);
        }

        public static Cell link(List<String> lines, String address) {
            return new Cell(lines, null, address);
        }
    }

    /** What follows begins on a new page. */
    record PageBreak() implements Block {}
}
