package no.omland.feature;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * The features of a file too large to be held in memory: each is made anew whenever it is asked for, so going through them in order is quick and
 * keeping them is for the caller to avoid. Several threads may ask at once. That each has as many values as the schema has fields is for the maker to see to.
 */
public abstract class FeaturesOnDemand extends AbstractList<Feature> implements RandomAccess {

    /** The geometry alone, which costs less than the feature. */
    public abstract @Nullable Geometry geometry(int index);

    /** What the geometries have in common. Goes through all of them, unless somebody who did so before has kept it. */
    public GeometrySurvey survey() {
        return GeometrySurvey.of(this);
    }
}
