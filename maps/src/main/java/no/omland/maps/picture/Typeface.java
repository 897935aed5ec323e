package no.omland.maps.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Liberation Sans, which has the Sámi letters and the widths of Arial. Its outlines are read here and not by the system, so that a server without any font draws
 * the same picture to the last point.
 */
public enum Typeface {
    REGULAR("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"),
    BOLD("/liberation/LiberationSans-Bold.ttf");

    /** What it is called in a document. */
    public static final String FAMILY = "Liberation Sans";

    /** Half the height of a capital letter, in parts of the size: how far the line stands under the middle. */
    private static final double MIDDLE = 0.36;

    private record Glyph(GeneralPath outline, double width) {}

    private final byte[] bytes;
    private final TrueTypeFont font;
    private final double unitsPerEm;
    private final Map<Integer, Glyph> glyphs = new HashMap<>();

    Typeface(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the product");
            }
            this.bytes = in.readAllBytes();
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            this.unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Typeface of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    /** The font file, to be embedded in a document. */
    public byte[] file() {
        return bytes.clone();
    }

    /** Whether it has a letter for this character. */
    public boolean has(int codePoint) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The width of a text in points. */
    public double width(String text, double size) {
        return text.codePoints().mapToDouble(each -> glyph(each).width()).sum() * size;
    }

    /** The letters' outlines in points, their middle height at y. */
    Path2D outline(String text, double x, double y, double size, Canvas.Anchor anchor) {
        double at = switch (anchor) {
            case LEFT -> x;
            case MIDDLE -> x - width(text, size) / 2;
            case RIGHT -> x - width(text, size);
        };
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int codePoint : text.codePoints().toArray()) {
            Glyph glyph = glyph(codePoint);
            AffineTransform place =
                    new AffineTransform(size / unitsPerEm, 0, 0, -size / unitsPerEm, at, y + MIDDLE * size);
            outline.append(glyph.outline().getPathIterator(place), false);
            at += glyph.width() * size;
        }
        return outline;
    }

    /** Glyphs are read once; the font's own tables are not for several threads. */
    private synchronized Glyph glyph(int codePoint) {
        return glyphs.computeIfAbsent(codePoint, this::read);
    }

    private Glyph read(int codePoint) {
        try {
            int id = font.getUnicodeCmapLookup().getGlyphId(codePoint);
            var data = font.getGlyph().getGlyph(id);
            return new Glyph(data == null ? new GeneralPath() : data.getPath(), font.getAdvanceWidth(id) / unitsPerEm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
