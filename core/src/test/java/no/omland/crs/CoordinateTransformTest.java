package no.omland.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXYZM;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.io.WKTReader;

class CoordinateTransformTest {
    private static final CoordinateTransform TO_UTM33 =
            CoordinateTransform.between(EpsgCode.WGS84, EpsgCode.ETRS89_UTM33);

    /** Place in zone 33 from PROJ 9.1.1. 10°E 60°N is at Hønefoss; with the axes swapped it is off Somalia. */
    @ParameterizedTest
    @ValueSource(ints = {4326, 4258})
    void longitudeComesFirst(int code) {
        double[] xy = {10, 60};
        CoordinateTransform.between(new EpsgCode(code), EpsgCode.ETRS89_UTM33).apply(xy, 0, 1);
        assertThat(xy).containsExactly(new double[] {221288.7702, 6661953.0404}, within(0.001));
    }

    /** EPSG:3045 is UTM zone 33 with northing first; here it is like any other. PROJ 9.1.1. */
    @Test
    void eastingComesFirstEvenWhereTheRegisterPutsNorthingFirst() {
        double[] xy = {10, 60};
        CoordinateTransform.between(EpsgCode.ETRS89, new EpsgCode(3045)).apply(xy, 0, 1);
        assertThat(xy).containsExactly(new double[] {221288.7702, 6661953.0404}, within(0.001));
    }

    /**
     * By the seven parameters of EPSG:1588, ED50 to ETRS89 (1), Norway north of 65°N: PROJ 9.1.1, cct with +proj=helmert
     * +x=-116.641 +y=-56.931 +z=-110.559 +s=-3.52 +convention=position_vector between +proj=cart on both ellipsoids.
     */
    @Test
    void theRegisterKnowsTheShiftFromTheOldDatum() {
        CoordinateTransform fromEd50 = CoordinateTransform.between(new EpsgCode(23032), EpsgCode.ETRS89_UTM32);
        double[] xy = {600_000, 7_700_000};
        fromEd50.apply(xy, 0, 1);
        assertThat(xy).containsExactly(new double[] {599922.0953, 7699789.6406}, within(0.01));
        assertThat(fromEd50.caution()).isEmpty();
    }

    @Test
    void movesOnlyTheGivenPartOfTheArray() {
        double[] xy = {7, 7, 15, 0, 7, 7};
        TO_UTM33.apply(xy, 2, 1);
        assertThat(xy).containsExactly(new double[] {7, 7, 500_000, 0, 7, 7}, within(1e-6));
    }

    static Stream<Arguments> seedsAndCodes() {
        return LongStream.of(11, 12, 13)
                .boxed()
                .flatMap(seed -> Stream.of(25832, 25833, 25834, 25835, 32633, 3857, 4326, 3035, 3045)
                        .map(code -> Arguments.of(seed, code)));
    }

    @ParameterizedTest(name = "seed {0}, EPSG:{1}")
    @MethodSource("seedsAndCodes")
    void thereAndBackIsTheSamePlace(long seed, int code) {
        Random random = new Random(seed);
        double[] start = new double[2_000];
        for (int i = 0; i < start.length; i += 2) {
            start[i] = 4 + 30 * random.nextDouble();
            start[i + 1] = 57 + 24 * random.nextDouble();
        }
        double[] xy = start.clone();
        CoordinateTransform.between(EpsgCode.ETRS89, new EpsgCode(code)).apply(xy, 0, 1_000);
        CoordinateTransform.between(new EpsgCode(code), EpsgCode.ETRS89).apply(xy, 0, 1_000);
        // 1 mm: GeoTools' inverse of the Lambert projection of EPSG:3035 is no better. Our own ways are exact to 1e-13.
        assertThat(xy).containsExactly(start, within(code == 3035 ? 1e-8 : 1e-12));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"NaN, 60", "10, Infinity", "600000, 6600000", "10, 91"})
    void namesTheCoordinateThatIsNoPlace(double x, double y) {
        for (EpsgCode to : new EpsgCode[] {EpsgCode.ETRS89_UTM33, EpsgCode.WEB_MERCATOR, EpsgCode.WGS84}) {
            CoordinateTransform transform = CoordinateTransform.between(EpsgCode.ETRS89, to);
            double[] xy = {15, 60, x, y};
            assertThatThrownBy(() -> transform.apply(xy, 0, 2))
                    .isInstanceOf(CoordinateOutOfDomainException.class)
                    .hasMessage("coordinate (%s, %s) has no place in EPSG:4258 (ETRS89); expected longitude within"
                                    .formatted(x, y)
                            + " -360..360 and latitude within -90..90, in degrees and in this order");
        }
    }

    @Test
    void namesAPlaceTooFarAwayToBeShown() {
        assertThatThrownBy(() -> TO_UTM33.apply(new double[] {105, 0}, 0, 1))
                .isInstanceOf(CoordinateOutOfDomainException.class)
                .hasMessageStartingWith("coordinate (105.0, 0.0) in degrees cannot be moved to EPSG:25833");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"NaN, 60", "10, Infinity", "600000, 6600000"})
    void namesTheCoordinateThatIsNoPlaceOnGeoToolsWayToo(double x, double y) {
        CoordinateTransform toLambert = CoordinateTransform.between(EpsgCode.ETRS89, new EpsgCode(3035));
        assertThatThrownBy(() -> toLambert.apply(new double[] {15, 60, x, y}, 0, 2))
                .isInstanceOf(CoordinateOutOfDomainException.class)
                .hasMessageStartingWith("coordinate (%s, %s) ".formatted(x, y));
    }

    @Test
    void aCoordinateThatIsNotANumberIsRefusedEvenWhereNothingMoves() {
        CoordinateTransform still = CoordinateTransform.between(EpsgCode.ETRS89_UTM33, EpsgCode.ETRS89_UTM33);
        double[] xy = {500_000.123456789, 6_600_000};
        still.apply(xy, 0, 1);
        assertThat(xy).containsExactly(500_000.123456789, 6_600_000);
        assertThatThrownBy(() -> still.apply(new double[] {Double.NaN, 0}, 0, 1))
                .isInstanceOf(CoordinateOutOfDomainException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POINT (15 60)",
                "POINT EMPTY",
                "LINESTRING (15 60, 16 61)",
                "POLYGON ((15 60, 16 60, 16 61, 15 60), (15.5 60.2, 15.6 60.2, 15.6 60.3, 15.5 60.2))",
                "MULTIPOINT ((15 60), (16 61))",
                "MULTIPOLYGON (((15 60, 16 60, 16 61, 15 60)), EMPTY)",
                "GEOMETRYCOLLECTION (POINT (15 60), LINESTRING (15 60, 16 61))"
            })
    void aGeometryKeepsTypeStructureAndUserData(String wkt) throws Exception {
        Geometry geometry = new WKTReader().read(wkt);
        geometry.setUserData("kept");
        Geometry moved = TO_UTM33.transform(geometry);

        assertThat(moved.getGeometryType()).isEqualTo(geometry.getGeometryType());
        assertThat(moved.getNumGeometries()).isEqualTo(geometry.getNumGeometries());
        assertThat(moved.getNumPoints()).isEqualTo(geometry.getNumPoints());
        assertThat(moved.getUserData()).isEqualTo("kept");
        assertThat(moved.getSRID()).isEqualTo(25833);
        assertThat(geometry.equalsExact(new WKTReader().read(wkt))).isTrue();
        Geometry back = CoordinateTransform.between(EpsgCode.ETRS89_UTM33, EpsgCode.WGS84)
                .transform(moved);
        assertThat(back.equalsExact(geometry, 1e-9)).isTrue();
    }

    @Test
    void heightsAndMeasuresStayAsTheyAre() {
        LineString line = new GeometryFactory()
                .createLineString(
                        new Coordinate[] {new CoordinateXYZM(15, 60, 120.5, 7), new CoordinateXYZM(16, 61, -3, 8)});
        Coordinate[] moved = TO_UTM33.transform(line).getCoordinates();
        assertThat(Arrays.stream(moved).mapToDouble(Coordinate::getZ)).containsExactly(120.5, -3.0);
        assertThat(Arrays.stream(moved).mapToDouble(Coordinate::getM)).containsExactly(7.0, 8.0);
        assertThat(moved[0].getX()).isCloseTo(500_000, within(1e-6));
    }
}
