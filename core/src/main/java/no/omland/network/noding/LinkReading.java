package no.omland.network.noding;

import java.util.ArrayList;
import java.util.List;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.network.RoadAttributes;
import no.omland.network.RoadColumns;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Lineal;

/** Takes the lines out of a layer, part by part; those not in use are counted and left out. */
final class LinkReading {

    private final FeatureSet layer;
    private final RoadAttributes attributes;
    private final List<LinkFault> faults;
    private final List<Piece> pieces = new ArrayList<>();
    private int notInUse;

    LinkReading(FeatureSet layer, List<LinkFault> faults) {
        this.layer = layer;
        this.attributes = new RoadAttributes(layer);
        this.faults = faults;
        for (int i = 0; i < layer.size(); i++) {
            read(i, layer.features().get(i));
        }
    }

    List<Piece> pieces() {
        return pieces;
    }

    int notInUse() {
        return notInUse;
    }

    private void read(int index, Feature feature) {
        Geometry geometry = feature.geometry();
        if (!attributes.isInUse(feature)) {
            notInUse++;
        } else if (geometry == null || geometry.isEmpty()) {
            faults.add(new LinkFault(LinkFault.Kind.NO_LINE, index, -1, null));
        } else if (!(geometry instanceof Lineal)) {
            faults.add(new LinkFault(LinkFault.Kind.NOT_A_LINE, index, -1, geometry.getCoordinate()));
        } else {
            readParts(index, feature, geometry);
        }
    }

    private void readParts(int index, Feature feature, Geometry geometry) {
        double whole = geometry.getLength();
        Piece all = new Piece(
                index,
                1,
                new Coordinate[0],
                attributes.type(feature),
                attributes.roadClass(feature),
                attributes.structure(feature),
                attributes.oneWay(feature),
                attributes.speedLimitKmh(feature),
                above0(feature, RoadColumns.LENGTH_KM) * 1000,
                above0(feature, RoadColumns.MINUTES),
                attributes.name(feature));
        for (int part = 0; part < geometry.getNumGeometries(); part++) {
            LineString line = (LineString) geometry.getGeometryN(part);
            if (line.getNumPoints() > 1) {
                pieces.add(all.part(course(line), whole > 0 ? line.getLength() / whole : 1));
            }
        }
    }

    private double above0(Feature feature, String column) {
        double value = attributes.number(feature, column).orElse(0);
        return value > 0 && Double.isFinite(value) ? value : 0;
    }

    /** The points without heights and measures. */
    private static Coordinate[] course(LineString line) {
        CoordinateSequence points = line.getCoordinateSequence();
        Coordinate[] course = new Coordinate[points.size()];
        for (int i = 0; i < course.length; i++) {
            course[i] = new Coordinate(points.getX(i), points.getY(i));
        }
        return course;
    }
}
