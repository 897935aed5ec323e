package no.omland.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
        boolean onDemand = features instanceof FeaturesOnDemand;
        if (onDemand && crs == null) {
            throw new IllegalArgumentException(name + ": features on demand have a reference system");
        }
        features = onDemand ? features : List.copyOf(features);
        for (Feature feature : onDemand ? List.<Feature>of() : features) {
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
        if (features instanceof FeaturesOnDemand onDemand) {
            return IntStream.range(0, onDemand.size())
                    .mapToObj(onDemand::geometry)
                    .flatMap(Stream::ofNullable);
        }
        return features.stream().flatMap(feature -> Stream.ofNullable(feature.geometry()));
    }

    /** Some of the geometries there are, spread over the set: about {@code most} of a set that is read on demand, all of another. */
    public List<Geometry> sample(int most) {
        if (!(features instanceof FeaturesOnDemand onDemand)) {
            return geometries().toList();
        }
        List<Geometry> some = new ArrayList<>();
        int step = 1 + onDemand.size() / most;
        for (int begin = 0; begin < onDemand.size(); begin += step) {
            Geometry geometry = null;
            for (int i = begin; geometry == null && i < Math.min(begin + step, onDemand.size()); i++) {
                geometry = onDemand.geometry(i);
            }
            if (geometry != null) {
                some.add(geometry);
            }
        }
        return some;
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
