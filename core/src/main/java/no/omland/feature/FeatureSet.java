package no.omland.feature;

import java.util.List;
import java.util.stream.Stream;
import no.omland.crs.EpsgCode;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Features of one schema and one reference system.
 *
 * @param name the layer's name
 * @param crs the reference system of all geometries; null for an attribute table
 * @param features in the order of the source
 */
public record FeatureSet(
        String name, Schema schema, @Nullable EpsgCode crs, List<Feature> features) {

    public FeatureSet {
        features = List.copyOf(features);
        for (Feature feature : features) {
            if (feature.values().length != schema.size()) {
                throw new IllegalArgumentException(name + ": a feature has " + feature.values().length
                        + " values, its schema " + schema.size() + " fields");
            }
            if (crs == null && feature.geometry() != null) {
                throw new IllegalArgumentException(name + ": an attribute table cannot hold geometry");
            }
        }
    }

    /** A table without geometry. */
    public static FeatureSet table(String name, Schema schema, List<Feature> rows) {
        return new FeatureSet(name, schema, null, rows);
    }

    public boolean isSpatial() {
        return crs != null;
    }

    public int size() {
        return features.size();
    }

    /** The geometries there are, in the set's reference system. */
    public Stream<Geometry> geometries() {
        return features.stream().flatMap(feature -> Stream.ofNullable(feature.geometry()));
    }

    /** What all geometries together reach over; null envelope when there are none. */
    public Envelope envelope() {
        Envelope all = new Envelope();
        geometries().forEach(geometry -> all.expandToInclude(geometry.getEnvelopeInternal()));
        return all;
    }

    public FeatureSet renamed(String newName) {
        return new FeatureSet(newName, schema, crs, features);
    }
}
