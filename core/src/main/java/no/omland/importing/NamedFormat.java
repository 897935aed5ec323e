package no.omland.importing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import no.omland.issue.DataException;

/**
 * What the name of a file promises. The bytes decide what a file is; but when they are of no kind that is read, or plain text, a name that ends in {@code .shp}
 * tells that it is a broken shapefile and neither a table nor some unknown thing. A download that failed is often a page of text under the name of the file.
 */
enum NamedFormat {
    SHAPEFILE(".shp", "00 00 27 0A"),
    GEOPACKAGE(".gpkg", "\"SQLite format 3\""),
    GEOJSON(".geojson", "{"),
    FLATGEOBUF(".fgb", "\"fgb\""),
    XLSX(".xlsx", "\"PK\""),
    ZIP(".zip", "\"PK\""),
    GZIP(".gz", "1F 8B");

    private static final int BYTES_SHOWN = 4;
    private static final int LETTERS_SHOWN = 24;

    /** What the decoder puts in place of bytes that are no UTF-8. */
    private static final String NO_LETTER = "\uFFFD";

    private final String ending;
    private final String beginning;

    NamedFormat(String ending, String beginning) {
        this.ending = ending;
        this.beginning = beginning;
    }

    /** The format that the ending of a name belongs to; empty when text may stand under such a name. */
    static Optional<NamedFormat> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> lower.endsWith(each.ending))
                .findFirst();
    }

    /** The refusal of a file that has this format's name and not its beginning. */
    DataException refusal(byte[] head, boolean binary, String name) {
        String text = text(head);
        String found = binary || text.contains(NO_LETTER) ? bytes(head) : text;
        return this == SHAPEFILE
                ? DataException.data("shapefile.broken", name, found, beginning)
                : DataException.data("file.broken", name, ending.substring(1), found, beginning);
    }

    private static String bytes(byte[] head) {
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(head, 0, Math.min(BYTES_SHOWN, head.length));
    }

    private static String text(byte[] head) {
        String line = new String(head, StandardCharsets.UTF_8).strip().replaceAll("\\s+", " ");
        int letters = line.codePointCount(0, line.length());
        return letters <= LETTERS_SHOWN
                ? '"' + line + '"'
                : '"' + line.substring(0, line.offsetByCodePoints(0, LETTERS_SHOWN)) + "…\"";
    }
}
