package no.omland.tiling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** Finds areas that are there twice: whose outlines are nowhere further apart than the tolerance. */
final class Duplicates {

    private final List<Area> areas;
    private final double toleranceMetres;
    private final int[] firstLike;

    private Duplicates(List<Area> areas, double toleranceMetres) {
        this.areas = areas;
        this.toleranceMetres = toleranceMetres;
        this.firstLike = new int[areas.size()];
    }

    /** For each area the first one that is like it, which is itself when there is none before it. */
    static int[] firstLike(List<Area> areas, STRtree index, double toleranceMetres) {
        return new Duplicates(areas, toleranceMetres).run(index);
    }

    private int[] run(STRtree index) {
        for (int i = 0; i < areas.size(); i++) {
            firstLike[i] = i;
            Envelope envelope = areas.get(i).geometry().getEnvelopeInternal();
            for (int j : before(i, index)) {
                if (firstLike[j] == j
                        && same(envelope, areas.get(j).geometry().getEnvelopeInternal())
                        && same(areas.get(i).geometry(), areas.get(j).geometry())) {
                    firstLike[i] = j;
                    break;
                }
            }
        }
        return firstLike;
    }

    private List<Integer> before(int i, STRtree index) {
        List<Integer> found = new ArrayList<>();
        index.query(areas.get(i).geometry().getEnvelopeInternal(), item -> {
            if ((Integer) item < i) {
                found.add((Integer) item);
            }
        });
        found.sort(null);
        return found;
    }

    private boolean same(Envelope one, Envelope other) {
        return Math.abs(one.getMinX() - other.getMinX()) <= toleranceMetres
                && Math.abs(one.getMaxX() - other.getMaxX()) <= toleranceMetres
                && Math.abs(one.getMinY() - other.getMinY()) <= toleranceMetres
                && Math.abs(one.getMaxY() - other.getMaxY()) <= toleranceMetres;
    }

    private boolean same(Geometry one, Geometry other) {
        if (one.equalsExact(other)) {
            return true;
        }
        double tolerableArea = toleranceMetres * Math.max(one.getLength(), other.getLength());
        return Math.abs(one.getArea() - other.getArea()) <= tolerableArea
                && liesOn(one.getCoordinates(), other)
                && liesOn(other.getCoordinates(), one);
    }

    private boolean liesOn(Coordinate[] outline, Geometry other) {
        IndexedFacetDistance distance = new IndexedFacetDistance(other.getBoundary());
        return Arrays.stream(outline)
                .allMatch(point -> distance.isWithinDistance(other.getFactory().createPoint(point), toleranceMetres));
    }
}
