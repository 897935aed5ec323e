package no.omland.maps.style;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour of the screen (sRGB), opaque.
 *
 * @param rgb 0xRRGGBB
 */
public record Colour(int rgb) {

    private static final Pattern HEXADECIMAL = Pattern.compile("#[0-9a-fA-F]{6}");

    public Colour {
        if (rgb < 0 || rgb > 0xffffff) {
            throw new IllegalArgumentException("a colour must be 0..0xffffff, got 0x" + Integer.toHexString(rgb));
        }
    }

    /** @throws IllegalArgumentException unless the text is {@code #rrggbb} */
    public static Colour parse(String text) {
        if (!HEXADECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("a colour must be written #rrggbb, got " + text);
        }
        return new Colour(Integer.parseInt(text.substring(1), 16));
    }

    /**
     * From 1 (the same) to 21 (black on white); text wants 4.5.
     *
     * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
     */
    public double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /**
     * Between this colour and another.
     *
     * @param share of the other, 0 to 1
     */
    public Colour mixedWith(Colour other, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double own = rgb >> shift & 0xff;
            double others = other.rgb >> shift & 0xff;
            mixed |= (int) Math.round(own + (others - own) * share) << shift;
        }
        return new Colour(mixed);
    }

    /** {@code #rrggbb}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
