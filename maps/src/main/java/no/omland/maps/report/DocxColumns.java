package no.omland.maps.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.omland.maps.picture.Picture;
import no.omland.maps.picture.Typeface;

/**
 * How wide the columns of a table in a text document are, so that no word and no number is broken within: the shares of the columns, but none narrower than its longest word. Where the words have no room
 * the type gets smaller, and where it would be too small to read the page is turned.
 *
 * @param widthsTwips of each column, in twips of 1/20 point
 * @param halfPoints the size of the type
 * @param turned whether the table needs a page that lies on its side
 */
record DocxColumns(List<Long> widthsTwips, int halfPoints, boolean turned) {

    static final long LEFT_TWIPS = 30;
    static final long RIGHT_TWIPS = 70;

    private static final int LARGEST = 17;
    private static final int SMALLEST_UPRIGHT = 13;
    private static final int LARGEST_TURNED = 15;
    private static final int SMALLEST = 11;
    private static final int TWIPS_A_POINT = 20;

    /** Word processors measure a little otherwise than the font does. */
    private static final double SLACK = 1.03;

    DocxColumns {
        widthsTwips = List.copyOf(widthsTwips);
    }

    static DocxColumns of(Block.Table table, long uprightTwips, long turnedTwips) {
        for (int size = LARGEST; size >= SMALLEST_UPRIGHT; size--) {
            double[] least = least(table, size);
            if (Arrays.stream(least).sum() <= uprightTwips) {
                return new DocxColumns(widths(table, least, uprightTwips), size, false);
            }
        }
        for (int size = LARGEST_TURNED; size >= SMALLEST; size--) {
            double[] least = least(table, size);
            if (Arrays.stream(least).sum() <= turnedTwips || size == SMALLEST) {
                return new DocxColumns(widths(table, least, turnedTwips), size, true);
            }
        }
        throw new IllegalStateException("the smallest size is always taken");
    }

    /** The shares; what columns lack to their longest word is taken from the others in proportion to what these have over. */
    private static List<Long> widths(Block.Table table, double[] least, long twips) {
        double all = table.columns().stream().mapToDouble(Block.Column::share).sum();
        double lacking = 0;
        double over = 0;
        double[] wished = new double[least.length];
        for (int i = 0; i < least.length; i++) {
            wished[i] = twips * table.columns().get(i).share() / all;
            lacking += Math.max(0, least[i] - wished[i]);
            over += Math.max(0, wished[i] - least[i]);
        }
        double given = over > 0 ? Math.min(1, lacking / over) : 0;
        double shrunk = Math.min(1, twips / Math.max(1, Arrays.stream(least).sum()));
        List<Long> widths = new ArrayList<>();
        for (int i = 0; i < least.length; i++) {
            double width = wished[i] < least[i] ? least[i] : wished[i] - given * (wished[i] - least[i]);
            widths.add((long) Math.floor(shrunk < 1 ? least[i] * shrunk : width));
        }
        return widths;
    }

    /** The longest word of each column with the space beside it, in twips. */
    private static double[] least(Block.Table table, int halfPoints) {
        double[] least = new double[table.columns().size()];
        for (int i = 0; i < least.length; i++) {
            Block.Column column = table.columns().get(i);
            double points = longest(column.title(), Typeface.BOLD, halfPoints);
            for (List<Block.Cell> row : table.rows()) {
                points = Math.max(points, longest(row.get(i), halfPoints));
            }
            least[i] = points * SLACK * TWIPS_A_POINT + LEFT_TWIPS + RIGHT_TWIPS;
        }
        return least;
    }

    private static double longest(Block.Cell cell, int halfPoints) {
        Picture picture = cell.picture();
        double points = picture == null ? 0 : picture.widthPoints();
        for (String line : cell.lines()) {
            points = Math.max(points, longest(line, Typeface.REGULAR, halfPoints));
        }
        return points;
    }

    private static double longest(String text, Typeface face, int halfPoints) {
        return words(text)
                .mapToDouble(word -> face.width(word, halfPoints / 2.0))
                .max()
                .orElse(0);
    }

    /** A text is broken at spaces and after hyphens, but not at the spaces within a number. */
    static Stream<String> words(String text) {
        return Arrays.stream(text.split("[ \\t\\n]+|(?<=\\p{L}[-/])(?=\\p{L})"));
    }
}
