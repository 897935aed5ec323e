package no.omland.data.lofoten;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Which municipalities a water body lies in, by the share of its length or area. */
final class Overlay {

    /** A body that only brushes a border is not shared. */
    static final double SMALLEST_SHARE = 0.02;

    private final TreeMap<String, Geometry> municipalitiesMetres;

    Overlay(TreeMap<String, Geometry> municipalitiesMetres) {
        this.municipalitiesMetres = municipalitiesMetres;
    }

    /** Numbers of the municipalities that hold at least {@link #SMALLEST_SHARE} of the body, lowest first. */
    List<String> numbers(Geometry bodyMetres) {
        double whole = size(bodyMetres);
        List<String> numbers = new ArrayList<>();
        for (Map.Entry<String, Geometry> municipality : municipalitiesMetres.entrySet()) {
            if (municipality.getValue().getEnvelopeInternal().intersects(bodyMetres.getEnvelopeInternal())) {
                Geometry common = OverlayNGRobust.overlay(bodyMetres, municipality.getValue(), OverlayNG.INTERSECTION);
                if (size(common) >= SMALLEST_SHARE * whole) {
                    numbers.add(municipality.getKey());
                }
            }
        }
        return numbers;
    }

    private static double size(Geometry geometry) {
        return geometry.getDimension() == 2 ? geometry.getArea() : geometry.getLength();
    }
}
