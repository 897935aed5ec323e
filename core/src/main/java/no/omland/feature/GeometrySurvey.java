package no.omland.feature;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** What the geometries of a layer have in common, put together piece by piece. Not for several threads at once. */
public final class GeometrySurvey {

    private final Envelope envelope = new Envelope();
    private @Nullable String name;
    private long count;
    private long withZ;
    private long withM;

    /** A survey of all geometries of a set. */
    public static GeometrySurvey of(FeatureSet set) {
        if (set.features() instanceof FeaturesOnDemand onDemand) {
            return onDemand.survey();
        }
        GeometrySurvey all = new GeometrySurvey();
        set.geometries().forEach(all::add);
        return all;
    }

    /** A survey of features that has not been taken yet. */
    static GeometrySurvey of(FeaturesOnDemand features) {
        GeometrySurvey all = new GeometrySurvey();
        OrderedChunks.run(features.size(), (from, to) -> of(features, from, to), (some, to) -> all.add(some));
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

    public void add(Geometry geometry) {
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

    /** Takes in what another survey found. */
    public void add(GeometrySurvey other) {
        if (other.name != null) {
            addName(other.name);
        }
        count += other.count;
        withZ += other.withZ;
        withM += other.withM;
        envelope.expandToInclude(other.envelope);
    }

    /** What all geometries reach over, in their reference system. */
    public Envelope envelope() {
        return new Envelope(envelope);
    }

    /** The one type of all geometries in capital letters, {@code GEOMETRY} when there are several or none. */
    public String typeName() {
        return name == null ? "GEOMETRY" : name;
    }

    /** Whether any has a height: 0 none, 1 all, 2 some. */
    public int heights() {
        return flag(withZ);
    }

    /** Whether any has a measure, likewise. */
    public int measures() {
        return flag(withM);
    }

    private int flag(long with) {
        return with == 0 ? 0 : with == count ? 1 : 2;
    }
}
