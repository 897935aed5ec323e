package no.omland.tiling;

/**
 * What counts as a fault.
 *
 * @param toleranceMetres what is narrower comes of rounding and is none
 * @param gapMetres an enclosed place in no area that is wider is a hole
 * @param sliverMetres a part of an area that is wider is no sliver
 * @param sliverThinness one whose area through the square of its perimeter is more is none either
 * @param mostOverlaps a layer with more pairs that overlap was never meant to tile, and the search ends
 */
public record TilingLimits(
        double toleranceMetres, double gapMetres, double sliverMetres, double sliverThinness, int mostOverlaps) {

    /** A millimetre; gaps up to 100 m; slivers up to 10 m that are more than some 20 times as long as wide; 20,000 pairs. */
    public static final TilingLimits USUAL = new TilingLimits(0.001, 100, 10, 0.011, 20_000);

    public TilingLimits {
        if (!(toleranceMetres > 0 && gapMetres > toleranceMetres && sliverMetres > toleranceMetres)) {
            throw new IllegalArgumentException(
                    "tolerance must be > 0 m and less than the widths of gaps and slivers, got " + toleranceMetres
                            + ", " + gapMetres + ", " + sliverMetres + " m");
        }
    }
}
