package no.omland.store.sql;

import no.omland.feature.FeatureSet;
import no.omland.feature.GeometrySurvey;

/**
 * What a layer's geometry column holds.
 *
 * @param name the one type of all geometries, {@code GEOMETRY} when there are several or none
 * @param z whether any has a height: 0 none, 1 all, 2 some
 * @param m whether any has a measure, likewise
 */
public record GeometryTypes(String name, int z, int m) {

    public static GeometryTypes of(FeatureSet set) {
        return of(GeometrySurvey.of(set));
    }

    public static GeometryTypes of(GeometrySurvey survey) {
        return new GeometryTypes(survey.typeName(), survey.heights(), survey.measures());
    }
}
