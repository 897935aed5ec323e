package no.omland.dataset.layer;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Whether two sets hold the same: columns, reference system, and features in their order with all values and positions, heights included. */
public final class SameContent {

    private SameContent() {}

    public static boolean of(FeatureSet one, FeatureSet other) {
        if (!one.schema().equals(other.schema())
                || !Objects.equals(one.crs(), other.crs())
                || one.size() != other.size()) {
            return false;
        }
        Iterator<Feature> others = other.features().iterator();
        for (Feature feature : one.features()) {
            Feature there = others.next();
            if (!Arrays.equals(feature.values(), there.values()) || !same(feature.geometry(), there.geometry())) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(@Nullable Geometry one, @Nullable Geometry other) {
        if (one == null || other == null) {
            return one == other;
        }
        // Positions are equal in the plane first, then in height.
        return one.equalsExact(other)
                && Arrays.equals(
                        Arrays.stream(one.getCoordinates())
                                .mapToDouble(position -> position.getZ())
                                .toArray(),
                        Arrays.stream(other.getCoordinates())
                                .mapToDouble(position -> position.getZ())
                                .toArray());
    }
}
