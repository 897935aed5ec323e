package no.omland.store;

import java.util.Locale;
import no.omland.feature.FeatureSet;
import no.omland.feature.FeaturesOnDemand;
import no.omland.feature.OrderedChunks;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** What the geometries of a layer have in common, put together piece by piece. */
final class GeometrySurvey {

    private final Envelope envelope = new Envelope();
    private @Nullable String name;
    private long count;
    private long withZ;
    private long withM;

    /** A survey of all geometries of a set. */
    static GeometrySurvey of(FeatureSet set) {
        GeometrySurvey all = new GeometrySurvey();
        if (set.features() instanceof FeaturesOnDemand onDemand) {
            OrderedChunks.run(onDemand.size(), (from, to) -> of(onDemand, from, to), (some, to) -> all.add(some));
        } else {
            set.geometries().forEach(all::add);
        }
        return all;
    }

    private static GeometrySurvey of(FeaturesOnDemand features, int from, int to) {
        GeometrySurvey some = new GeometrySurvey();
        for (int i = from; i < to; i++) {
            Geometry geometry = features.geometry(i);
            if (geometry != null) {
                some.add(geometry);
            }
        }
        return some;
    }

    private void add(Geometry geometry) {
        String type = geometry.getGeometryType().toUpperCase(Locale.ROOT);
        addName(type.equals("LINEARRING") ? "LINESTRING" : type);
        Coordinate first = geometry.getCoordinate();
        count++;
        withZ += first != null && !Double.isNaN(first.getZ()) ? 1 : 0;
        withM += first != null && !Double.isNaN(first.getM()) ? 1 : 0;
        envelope.expandToInclude(geometry.getEnvelopeInternal());
    }

    private void addName(String type) {
        name = name == null || name.equals(type) ? type : "GEOMETRY";
    }

    private void add(GeometrySurvey other) {
        if (other.name != null) {
            addName(other.name);
        }
        count += other.count;
        withZ += other.withZ;
        withM += other.withM;
        envelope.expandToInclude(other.envelope);
    }

    Envelope envelope() {
        return envelope;
    }

    GeometryTypes types() {
        return new GeometryTypes(name == null ? "GEOMETRY" : name, flag(withZ), flag(withM));
    }

    private int flag(long with) {
        return with == 0 ? 0 : with == count ? 1 : 2;
    }
}
