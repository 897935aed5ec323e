package no.omland.data.raster;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.CoverageUnion;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Turns cells with labels into polygons with smooth borders that neighbours share vertex by vertex.
 *
 * <p>The borders between cells are cut into arcs where three labels meet, each arc is smoothed once, and the polygons are
 * built from the arcs. So there are neither gaps nor overlaps, whatever the smoothing does. Labels below 0 are outside.
 */
public final class LabelOutlines {

    private final GeometryFactory factory;
    private final int smoothingPasses;
    private final double toleranceMetres;

    /**
     * @param smoothingPasses how often each vertex is moved towards its neighbours; 8 hides the stairs of the cells
     * @param toleranceMetres how far a smoothed arc may move when its vertices are thinned
     */
    public LabelOutlines(GeometryFactory factory, int smoothingPasses, double toleranceMetres) {
        this.factory = factory;
        this.smoothingPasses = smoothingPasses;
        this.toleranceMetres = toleranceMetres;
    }

    /** One polygon or multipolygon per label, by label; a label that smoothing swallows is missing. */
    public TreeMap<Integer, Geometry> trace(Grid grid, int[] labels) {
        List<LineString> arcs = new ArrayList<>();
        for (List<Coordinate> corners : new LabelArcs(grid, labels).arcs()) {
            LineString arc = factory.createLineString(ArcSmoothing.smooth(corners, smoothingPasses));
            arcs.add((LineString) DouglasPeuckerSimplifier.simplify(arc, toleranceMetres));
        }
        Geometry noded = OverlayNGRobust.union(factory.buildGeometry(arcs));
        var polygonizer = new Polygonizer();
        polygonizer.add(noded);
        TreeMap<Integer, List<Polygon>> faces = new TreeMap<>();
        for (Object face : polygonizer.getPolygons()) {
            Polygon polygon = (Polygon) face;
            Coordinate inside = polygon.getInteriorPoint().getCoordinate();
            int cell = grid.cellAt(inside.x, inside.y);
            if (cell >= 0 && labels[cell] >= 0) {
                faces.computeIfAbsent(labels[cell], label -> new ArrayList<>()).add(polygon);
            }
        }
        TreeMap<Integer, Geometry> outlines = new TreeMap<>();
        faces.forEach((label, parts) -> outlines.put(label, joined(parts)));
        return outlines;
    }

    /** Polygons that meet, made one; in normal form, since the union starts its rings where chance has it. */
    public static Geometry joined(List<? extends Geometry> parts) {
        return CoverageUnion.union(parts.get(0).getFactory().buildGeometry(parts))
                .norm();
    }
}
