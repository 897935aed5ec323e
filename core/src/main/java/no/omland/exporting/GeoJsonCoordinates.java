package no.omland.exporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Geometry objects of GeoJSON. */
final class GeoJsonCoordinates {

    /** A hundred-millionth of a degree is a millimetre at the equator, so no coordinate moves by more than 0.6 mm. */
    private static final int DECIMALS_OF_DEGREES = 8;

    /** A tenth of a millimetre. */
    private static final int DECIMALS_OF_METRES = 4;

    private static final double LARGEST_ROUNDED = 1e9;

    private final JsonGenerator json;
    private final int decimals;
    private final long scale;
    private final StringBuilder number = new StringBuilder();
    private int measuresLeftOut;

    GeoJsonCoordinates(JsonGenerator json, boolean degrees) {
        this.json = json;
        this.decimals = degrees ? DECIMALS_OF_DEGREES : DECIMALS_OF_METRES;
        this.scale = (long) Math.pow(10, decimals);
    }

    /** How many geometries had measures, which GeoJSON does not hold. */
    int measuresLeftOut() {
        return measuresLeftOut;
    }

    void write(Geometry geometry) throws IOException {
        if (!geometry.isEmpty() && !Double.isNaN(geometry.getCoordinate().getM())) {
            measuresLeftOut++;
        }
        object(geometry);
    }

    private void object(Geometry geometry) throws IOException {
        String type = geometry instanceof LinearRing ? "LineString" : geometry.getGeometryType();
        json.writeStartObject();
        json.writeStringField("type", type);
        boolean collection = type.equals("GeometryCollection");
        json.writeArrayFieldStart(collection ? "geometries" : "coordinates");
        if (collection) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                object(geometry.getGeometryN(i));
            }
        } else {
            members(geometry);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What stands between the outermost brackets. */
    private void members(Geometry geometry) throws IOException {
        if (geometry.isEmpty()) {
            return;
        }
        if (geometry instanceof GeometryCollection) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                json.writeStartArray();
                members(geometry.getGeometryN(i));
                json.writeEndArray();
            }
        } else if (geometry instanceof Point point) {
            ordinates(point.getCoordinateSequence(), 0);
        } else if (geometry instanceof LineString line) {
            positions(line.getCoordinateSequence(), false);
        } else if (geometry instanceof Polygon polygon) {
            ring(polygon.getExteriorRing(), true);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                ring(polygon.getInteriorRingN(i), false);
            }
        }
    }

    private void ring(LinearRing ring, boolean anticlockwise) throws IOException {
        CoordinateSequence positions = ring.getCoordinateSequence();
        boolean turned = positions.size() > 3 && Orientation.isCCW(positions) != anticlockwise;
        json.writeStartArray();
        positions(positions, turned);
        json.writeEndArray();
    }

    private void positions(CoordinateSequence positions, boolean turned) throws IOException {
        for (int i = 0; i < positions.size(); i++) {
            json.writeStartArray();
            ordinates(positions, turned ? positions.size() - 1 - i : i);
            json.writeEndArray();
        }
    }

    private void ordinates(CoordinateSequence positions, int at) throws IOException {
        rounded(positions.getX(at));
        rounded(positions.getY(at));
        double z = positions.getZ(at);
        if (!Double.isNaN(z)) {
            json.writeNumber(z);
        }
    }

    /** A number with as many decimals as it needs and no more than are worth having. */
    private void rounded(double value) throws IOException {
        if (!(Math.abs(value) < LARGEST_ROUNDED)) {
            json.writeNumber(value);
            return;
        }
        long units = Math.round(value * scale);
        number.setLength(0);
        if (units < 0) {
            number.append('-');
            units = -units;
        }
        number.append(units / scale);
        long fraction = units % scale;
        if (fraction > 0) {
            number.append('.');
            int places = decimals;
            while (fraction % 10 == 0) {
                fraction /= 10;
                places--;
            }
            String digits = Long.toString(fraction);
            number.append("0".repeat(places - digits.length())).append(digits);
        }
        json.writeNumber(number.toString());
    }
}
