package no.omland.tiling;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * One place where areas do not tile.
 *
 * @param ids the areas it is between, in order; one for a sliver
 * @param geometry the place itself: what is there twice, the overlap, the gap, the sliver
 * @param areaSquareMetres of {@code geometry}
 * @param widthMetres at its widest: the diameter of the largest circle in it, right to 1 %
 * @param thinness area through the square of the perimeter: 0.080 for a circle, 0.063 for a square, 0.0024 for a strip a hundred times as long as wide
 * @param place a point inside it, where it is widest
 */
public record TilingFault(
        Kind kind,
        List<String> ids,
        Geometry geometry,
        double areaSquareMetres,
        double widthMetres,
        double thinness,
        Coordinate place) {

    /** What is wrong. */
    public enum Kind {
        /** Two areas are the same. */
        DUPLICATE("duplicate"),
        /** Two areas have a place in common. */
        OVERLAP("overlap"),
        /** A narrow place that is in no area, with areas all round. */
        GAP("gap"),
        /** A wide one, which may have been left out on purpose. */
        HOLE("hole"),
        /** A part of an area that is long and narrow, such as drawing and cutting leave behind. */
        SLIVER("sliver");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in the layer of faults. */
        public String word() {
            return word;
        }
    }

    public TilingFault {
        ids = List.copyOf(ids);
    }

    TilingFault as(Kind other) {
        return new TilingFault(other, ids, geometry, areaSquareMetres, widthMetres, thinness, place);
    }
}
