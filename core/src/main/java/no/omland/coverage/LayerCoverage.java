package no.omland.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.geometry.MendedGeometry;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * How much of each feature of one layer lies in each polygon of another.
 *
 * @param system the plane that everything was measured on
 * @param rows by the order of the first layer, largest part first; what lies in no polygon is a row without one
 * @param withoutGeometry features of the first layer that have no geometry and so no row
 * @param mended geometries of both layers that were invalid and were mended before they were laid over one another
 */
public record LayerCoverage(MeasuringSystem system, List<Row> rows, int withoutGeometry, int mended) {

    /**
     * One part of one feature.
     *
     * @param of the feature's key
     * @param in the polygon's key; null for what lies outside all
     * @param total the whole feature, in the unit of {@code amount}
     * @param within what lies in the polygon, in the same unit
     * @param share 0–1
     */
    public record Row(String of, @Nullable String in, Amount amount, double total, double within, double share) {}

    public LayerCoverage {
        rows = List.copyOf(rows);
    }

    /**
     * Lays one layer over the other.
     *
     * @param keyOf the position of the first layer's key column, or -1 to count its features from 1; features of one key are not added up
     * @param zones polygons; those of one key are taken as one
     * @param amount null for each feature's natural one
     * @throws IllegalArgumentException when a layer has no geometry, or {@code zones} holds something other than polygons
     */
    public static LayerCoverage of(
            FeatureSet layer, int keyOf, FeatureSet zones, int keyIn, MeasuringSystem system, @Nullable Amount amount) {
        Counting mended = new Counting();
        Map<String, Geometry> shapes = shapes(zones, keyIn, system, mended);
        List<String> keys = List.copyOf(shapes.keySet());
        Zones laid = new Zones(List.copyOf(shapes.values()));
        EpsgCode crs = crs(layer);
        List<Row> rows = new ArrayList<>();
        int without = 0;
        int number = 0;
        for (Feature feature : layer.features()) {
            number++;
            Geometry geometry = feature.geometry();
            if (geometry == null || geometry.isEmpty()) {
                without++;
                continue;
            }
            Geometry placed = mended.mend(system.place(geometry, crs));
            Amount measured = amount == null ? Amount.naturalOf(placed) : amount;
            add(rows, key(feature, keyOf, number), laid.locate(placed, measured), keys);
        }
        return new LayerCoverage(system, rows, without, mended.count);
    }

    private static void add(List<Row> rows, String key, Lying lying, List<String> zoneKeys) {
        for (Lying.Part part : lying.parts()) {
            rows.add(new Row(
                    key, zoneKeys.get(part.zone()), lying.amount(), lying.total(), part.amount(), part.share()));
        }
        if (lying.outside() > 0 || lying.parts().isEmpty()) {
            rows.add(new Row(key, null, lying.amount(), lying.total(), lying.outside(), lying.outsideShare()));
        }
    }

    private static Map<String, Geometry> shapes(FeatureSet zones, int keyIn, MeasuringSystem system, Counting mended) {
        EpsgCode crs = crs(zones);
        Map<String, List<Geometry>> parts = new LinkedHashMap<>();
        int number = 0;
        for (Feature feature : zones.features()) {
            number++;
            Geometry geometry = feature.geometry();
            if (geometry == null || geometry.isEmpty()) {
                continue;
            }
            if (geometry.getDimension() != 2) {
                throw new IllegalArgumentException(
                        zones.name() + " must hold polygons, found " + geometry.getGeometryType());
            }
            parts.computeIfAbsent(key(feature, keyIn, number), any -> new ArrayList<>())
                    .add(mended.mend(system.place(geometry, crs)));
        }
        Map<String, Geometry> shapes = new LinkedHashMap<>();
        parts.forEach((key, own) -> shapes.put(key, own.size() == 1 ? own.get(0) : UnaryUnionOp.union(own)));
        return shapes;
    }

    private static EpsgCode crs(FeatureSet layer) {
        EpsgCode crs = layer.crs();
        if (crs == null) {
            throw new IllegalArgumentException(layer.name() + " has no geometry");
        }
        return crs;
    }

    private static String key(Feature feature, int position, int number) {
        return Objects.requireNonNullElse(feature.text(position), String.valueOf(number));
    }

    /** Mends, and counts how often. */
    private static final class Counting {
        private int count;

        Geometry mend(Geometry geometry) {
            MendedGeometry mended = MendedGeometry.of(geometry);
            count += mended.changed() ? 1 : 0;
            return mended.geometry();
        }
    }
}
