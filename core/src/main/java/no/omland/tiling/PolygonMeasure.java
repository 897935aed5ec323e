package no.omland.tiling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Takes the measures of a polygon. */
final class PolygonMeasure {

    private static final double RELATIVE_ERROR = 0.01;

    /** In a long strip every place along its middle is as good as the others, and a finer search would try them all. */
    private static final double RELATIVE_ERROR_OF_STRIPS = 0.1;

    private static final double LENGTH_TO_WIDTH_OF_STRIPS = 20;

    private final double toleranceMetres;

    PolygonMeasure(double toleranceMetres) {
        this.toleranceMetres = toleranceMetres;
    }

    /** A place that is too narrow to be one comes of rounding. */
    boolean isTooNarrow(Polygon place) {
        // The largest circle in a shape is at least as wide as the mean width, and in convex shapes at most twice: only
        // between the two is it looked for.
        double width = meanWidth(place);
        return !(2 * width > toleranceMetres)
                || width < toleranceMetres && circle(place).getRadiusLine().getLength() * 2 < toleranceMetres;
    }

    /** A fault of these measures, the width and the place those of its largest part. */
    TilingFault fault(TilingFault.Kind kind, List<String> ids, Geometry place) {
        Polygon largest = parts(place).stream()
                .max(Comparator.comparingDouble(Polygon::getArea))
                .orElseThrow(() -> new IllegalArgumentException("a fault has an area, got " + place));
        Coordinate inside;
        double width;
        if (largest.isRectangle()) {
            // Of squares of a grid and of map sheets, in whose middle every search would end.
            Envelope sides = largest.getEnvelopeInternal();
            inside = sides.centre();
            width = Math.min(sides.getWidth(), sides.getHeight());
        } else if (2 * meanWidth(largest) > toleranceMetres) {
            MaximumInscribedCircle circle = circle(largest);
            inside = circle.getCenter().getCoordinate();
            width = 2 * circle.getRadiusLine().getLength();
        } else {
            // Too narrow for a search by halving; its corners are as good a place as any.
            inside = largest.getCoordinate();
            width = meanWidth(largest);
        }
        return new TilingFault(
                kind, ids, place.norm(), place.getArea(), width, thinness(place), new Coordinate(inside.x, inside.y));
    }

    private static MaximumInscribedCircle circle(Polygon place) {
        double width = meanWidth(place);
        boolean isStrip = place.getLength() / 2 > LENGTH_TO_WIDTH_OF_STRIPS * width;
        return new MaximumInscribedCircle(place, width * (isStrip ? RELATIVE_ERROR_OF_STRIPS : RELATIVE_ERROR) / 2);
    }

    /** Twice the area through the perimeter: the width of a long strip. */
    static double meanWidth(Geometry place) {
        return 2 * place.getArea() / place.getLength();
    }

    static double thinness(Geometry place) {
        return place.getArea() / (place.getLength() * place.getLength());
    }

    /** The polygons in a geometry; points and lines, where areas only touch, are left out. */
    static List<Polygon> parts(Geometry geometry) {
        List<Polygon> parts = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (part instanceof Polygon polygon) {
                if (!polygon.isEmpty()) {
                    parts.add(polygon);
                }
            } else if (part.getNumGeometries() > 1 && part != geometry) {
                parts.addAll(parts(part));
            }
        }
        return parts;
    }
}
