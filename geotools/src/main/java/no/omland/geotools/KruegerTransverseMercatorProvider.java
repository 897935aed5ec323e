package no.omland.geotools;

import org.geotools.api.parameter.ParameterNotFoundException;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.operation.projection.TransverseMercator;

/**
 * Stands in GeoTools' place under the names of its own provider ({@code Transverse_Mercator}, {@code Gauss_Kruger}, EPSG
 * 9807), so that every transverse Mercator from an EPSG code or a WKT text is computed by the Krüger series. Registered in
 * {@code META-INF/services/org.geotools.referencing.operation.MathTransformProvider}.
 */
public final class KruegerTransverseMercatorProvider extends TransverseMercator.Provider {
    private static final long serialVersionUID = 1;

    @Override
    protected MathTransform createMathTransform(ParameterValueGroup parameters) throws ParameterNotFoundException {
        return new KruegerMapProjection(parameters);
    }
}
