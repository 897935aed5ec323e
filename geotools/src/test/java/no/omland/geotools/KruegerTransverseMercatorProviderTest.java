package no.omland.geotools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Iterator;
import java.util.ServiceLoader;
import org.geotools.api.data.DataStoreFactorySpi;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.geotools.referencing.operation.MathTransformProvider;
import org.geotools.referencing.operation.projection.TransverseMercator;
import org.junit.jupiter.api.Test;

class KruegerTransverseMercatorProviderTest {
    private static final String UTM_33 = """
            PROJCS["ETRS_1989_UTM_Zone_33N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,\
            298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],\
            PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],\
            PARAMETER["Central_Meridian",15.0],PARAMETER["Scale_Factor",0.9996],\
            PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]""";

    /** The modified Bessel ellipsoid and the Oslo meridian of NGO 1948, with a latitude of origin of 58°N. */
    private static final String NGO_ZONE_3 = """
            PROJCS["NGO_zone_3",GEOGCS["NGO",DATUM["D_NGO_1948",SPHEROID["Bessel_Modified",6377492.018,299.1528128]],\
            PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],\
            PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",0.0],\
            PARAMETER["Central_Meridian",10.722916666666667],PARAMETER["Scale_Factor",1.0],\
            PARAMETER["Latitude_Of_Origin",58.0],UNIT["Meter",1.0]]""";

    /** PROJ 9.1.1 as in KruegerTransverseMercatorTest; GeoTools' own inverse is 2.35 m off here. */
    @Test
    void geoToolsIsRightInEastFinnmarkInZone33() throws Exception {
        double[] xy = {31, 70};
        MathTransform fromDegrees = CRS.findMathTransform(geographic(UTM_33), CRS.parseWKT(UTM_33));
        fromDegrees.transform(xy, 0, xy, 0, 1);
        assertThat(xy).containsExactly(new double[] {1104629.435645437, 7845845.077572139}, within(1e-4));
        fromDegrees.inverse().transform(xy, 0, xy, 0, 1);
        assertThat(xy).containsExactly(new double[] {31, 70}, within(1e-9));
    }

    /** PROJ 9.1.1: cs2cs +proj=longlat +a=6377492.018 +rf=299.1528128 +to +proj=tmerc +lat_0=58 +lon_0=10.7229166667 … */
    @Test
    void countsNorthingsFromTheLatitudeOfOrigin() throws Exception {
        double[] xy = {31, 70};
        MathTransform fromDegrees = CRS.findMathTransform(geographic(NGO_ZONE_3), CRS.parseWKT(NGO_ZONE_3));
        fromDegrees.transform(xy, 0, xy, 0, 1);
        assertThat(xy).containsExactly(new double[] {761747.784706126, 1465871.209793691}, within(1e-4));
        fromDegrees.inverse().transform(xy, 0, xy, 0, 1);
        assertThat(xy).containsExactly(new double[] {31, 70}, within(1e-9));
    }

    @Test
    void offersItselfInPlaceOfGeoToolsOwnProvider() {
        assertThat(ServiceLoader.load(MathTransformProvider.class).stream().map(ServiceLoader.Provider::type))
                .contains(KruegerTransverseMercatorProvider.class)
                .doesNotContain(TransverseMercator.Provider.class)
                .hasSizeGreaterThan(60);
    }

    @Test
    void aPlaceTooFarFromTheCentralMeridianIsAnErrorAndNotANumber() throws Exception {
        MathTransform fromDegrees = CRS.findMathTransform(geographic(UTM_33), CRS.parseWKT(UTM_33));
        assertThatThrownBy(() -> fromDegrees.transform(new double[] {100, 0}, 0, new double[2], 0, 1))
                .hasMessageContaining("too far from the central meridian");
    }

    @Test
    void theShapefileStoreIsOnOffer() {
        Iterator<DataStoreFactorySpi> stores =
                ServiceLoader.load(DataStoreFactorySpi.class).iterator();
        assertThat(stores.next().getDisplayName()).isEqualTo("Shapefile");
    }

    private static CoordinateReferenceSystem geographic(String projectedWkt) throws Exception {
        return ((ProjectedCRS) CRS.parseWKT(projectedWkt)).getBaseCRS();
    }
}
