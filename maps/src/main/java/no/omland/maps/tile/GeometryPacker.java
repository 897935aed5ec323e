package no.omland.maps.tile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.linemerge.LineMerger;

/** Takes geometries one at a time and lays them end to end in {@link PackedGeometries}. */
final class GeometryPacker {

    private final List<GeometryKind> kinds = new ArrayList<>();
    private final GrowingInts firstPart = new GrowingInts();
    private final GrowingInts firstVertex = new GrowingInts();
    private final BitSet holes = new BitSet();
    private final GrowingInts x = new GrowingInts();
    private final GrowingInts y = new GrowingInts();

    /** Metres from where longitude and latitude meet 0, farthest seen; at most 180 when someone sent degrees. */
    private double farthestMetres;

    double farthestMetres() {
        return farthestMetres;
    }

    /** Of a mixed collection only the parts of the highest dimension are taken. */
    void add(Geometry mercator) {
        switch (mercator.getDimension()) {
            case 0 -> begin(GeometryKind.POINT);
            case 1 -> begin(GeometryKind.LINE);
            default -> begin(GeometryKind.POLYGON);
        }
        switch (mercator.getDimension()) {
            case 0 -> addPoints(mercator);
            case 1 -> addLines(mercator);
            default -> addPolygons(mercator);
        }
    }

    PackedGeometries pack() {
        GrowingInts parts = new GrowingInts();
        for (int i = 0; i < firstPart.size; i++) {
            parts.add(firstPart.values[i]);
        }
        parts.add(firstVertex.size);
        boolean[] hole = new boolean[firstVertex.size];
        for (int part = 0; part < hole.length; part++) {
            hole[part] = holes.get(part);
        }
        GrowingInts vertices = new GrowingInts();
        for (int i = 0; i < firstVertex.size; i++) {
            vertices.add(firstVertex.values[i]);
        }
        vertices.add(x.size);
        return new PackedGeometries(
                kinds.toArray(new GeometryKind[0]),
                parts.toArray(),
                vertices.toArray(),
                hole,
                x.toArray(),
                y.toArray());
    }

    private void begin(GeometryKind kind) {
        kinds.add(kind);
        firstPart.add(firstVertex.size);
    }

    private void addPoints(Geometry mercator) {
        firstVertex.add(x.size);
        for (Coordinate place : mercator.getCoordinates()) {
            addVertex(place.x, place.y);
        }
    }

    /** Lines in many pieces are joined first, so that a river mapped in short lengths is not lost length by length. */
    private void addLines(Geometry mercator) {
        if (mercator.getNumGeometries() == 1 && mercator.getGeometryN(0) instanceof LineString line) {
            addChain(line.getCoordinateSequence(), line.getNumPoints(), 2);
            return;
        }
        LineMerger merger = new LineMerger();
        merger.add(mercator);
        for (Object line : merger.getMergedLineStrings()) {
            CoordinateSequence sequence = ((LineString) line).getCoordinateSequence();
            addChain(sequence, sequence.size(), 2);
        }
    }

    private void addPolygons(Geometry mercator) {
        for (int i = 0; i < mercator.getNumGeometries(); i++) {
            Geometry part = mercator.getGeometryN(i);
            if (part instanceof Polygon polygon) {
                addRing(polygon.getExteriorRing(), false);
                for (int ring = 0; ring < polygon.getNumInteriorRing(); ring++) {
                    addRing(polygon.getInteriorRingN(ring), true);
                }
            } else if (part.getNumGeometries() > 1) {
                addPolygons(part);
            }
        }
    }

    private void addRing(LineString ring, boolean hole) {
        if (ring.isEmpty()) {
            return;
        }
        holes.set(firstVertex.size, hole);
        addChain(ring.getCoordinateSequence(), ring.getNumPoints() - 1, 1);
    }

    /** Leaves out vertices that fall on the one before, as long as the chain keeps its least number. */
    private void addChain(CoordinateSequence sequence, int count, int least) {
        if (count == 0) {
            return;
        }
        firstVertex.add(x.size);
        int from = x.size;
        for (int i = 0; i < count; i++) {
            addVertex(sequence.getX(i), sequence.getY(i));
            boolean repeated =
                    x.size - from > 1 && x.last() == x.values[x.size - 2] && y.last() == y.values[y.size - 2];
            if (repeated && (x.size - from > least || i < count - 1)) {
                x.size--;
                y.size--;
            }
        }
    }

    private void addVertex(double xMetres, double yMetres) {
        double farther = Math.max(Math.abs(xMetres), Math.abs(yMetres));
        if (!(farther <= TileAddress.WORLD_HALF_METRES + 1)) {
            throw new IllegalArgumentException("coordinates must lie within ±" + TileAddress.WORLD_HALF_METRES
                    + " m of EPSG:3857, got " + xMetres + " " + yMetres);
        }
        farthestMetres = Math.max(farthestMetres, farther);
        x.add((int) Math.round(xMetres * PackedGeometries.CENTIMETRES));
        y.add((int) Math.round(yMetres * PackedGeometries.CENTIMETRES));
    }
}
