package no.omland.importing.shapefile;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.impl.CoordinateArraySequence;
import org.locationtech.jts.geom.util.GeometryEditor;

/** Measures of shapes. A shape with heights has room for measures whether it has any or not: what is smaller than -10^38 is none (White Paper J-7855). */
final class Measures {

    private static final double LARGEST_NONE = -1e38;

    private Measures() {}

    /** The geometry without the measures that are none. */
    static Geometry present(Geometry geometry) {
        Coordinate first = geometry.getCoordinate();
        if (first == null || Double.isNaN(first.getM()) && !hasRoom(geometry)) {
            return geometry;
        }
        boolean any = Arrays.stream(geometry.getCoordinates()).anyMatch(position -> position.getM() >= LARGEST_NONE);
        return new GeometryEditor().edit(geometry, new GeometryEditor.CoordinateSequenceOperation() {
            @Override
            public CoordinateSequence edit(CoordinateSequence positions, Geometry part) {
                return any ? unknownAsMissing(positions) : withoutMeasures(positions);
            }
        });
    }

    private static boolean hasRoom(Geometry geometry) {
        return geometry.getCoordinate() instanceof org.locationtech.jts.geom.CoordinateXYZM;
    }

    private static CoordinateSequence unknownAsMissing(CoordinateSequence positions) {
        CoordinateSequence copy = positions.copy();
        for (int i = 0; i < copy.size(); i++) {
            if (copy.getM(i) < LARGEST_NONE) {
                copy.setOrdinate(i, copy.getDimension() - 1, Double.NaN);
            }
        }
        return copy;
    }

    private static CoordinateSequence withoutMeasures(CoordinateSequence positions) {
        Coordinate[] plain = new Coordinate[positions.size()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = new Coordinate(positions.getX(i), positions.getY(i), positions.getZ(i));
        }
        return new CoordinateArraySequence(plain);
    }
}
