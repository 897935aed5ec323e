package no.omland.crs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values from PROJ 9.1.1: see {@code proj-points.sh} in the resources. */
class TransformsAgainstProjTest {
    private static final double A_MILLIMETRE = 0.001;
    private static final double A_CENTIMETRE = 0.01;
    private static final double METRES_PER_DEGREE_OF_LATITUDE = 111_694;

    private static List<ProjPoint> points = List.of();

    @BeforeAll
    static void readPoints() throws IOException {
        points = ProjPoint.readAll();
        EpsgDatabase.prepare();
    }

    static Stream<Arguments> pairs() {
        List<EpsgCode> projected = List.of(
                EpsgCode.ETRS89_UTM32,
                EpsgCode.ETRS89_UTM33,
                EpsgCode.ETRS89_UTM35,
                EpsgCode.WGS84_UTM33,
                EpsgCode.WEB_MERCATOR);
        List<EpsgCode> all = Stream.concat(Stream.of(EpsgCode.ETRS89, EpsgCode.WGS84), projected.stream())
                .toList();
        return all.stream()
                .flatMap(from -> projected.stream()
                        .filter(to -> !to.equals(from))
                        .flatMap(to -> Stream.of(Arguments.of(from, to), Arguments.of(to, from))))
                .distinct();
    }

    @Test
    void thereAreTwoHundredPointsOnTheMainlandAndSvalbard() {
        assertThat(points).hasSize(200);
        assertThat(points).filteredOn(point -> point.latitude() >= 74).hasSize(40);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void ourOwnWayIsWithinAMillimetreOfProj(EpsgCode from, EpsgCode to) {
        double[] xy = ProjPoint.in(from, points);
        CoordinateTransform.between(from, to).apply(xy, 0, points.size());
        assertThat(largestErrorMetres(xy, to)).isLessThan(A_MILLIMETRE);
    }

    /** Between datums GeoTools goes through geocentric coordinates, whose latitude it finds to some millimetres. */
    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void geoToolsWayIsWithinAMillimetreOfProjOnOneDatumAndACentimetreBetweenTwo(EpsgCode from, EpsgCode to)
            throws Exception {
        double[] xy = ProjPoint.in(from, points);
        MathTransform way = CRS.findMathTransform(CRS.decode(from.toString(), true), CRS.decode(to.toString(), true));
        way.transform(xy, 0, xy, 0, points.size());
        assertThat(largestErrorMetres(xy, to)).isLessThan(isEtrs89(from) == isEtrs89(to) ? A_MILLIMETRE : A_CENTIMETRE);
    }

    private static boolean isEtrs89(EpsgCode code) {
        return ReferenceSystem.of(code).name().startsWith("ETRS89");
    }

    /** Degrees are turned into metres on the ground: those of longitude shrink towards the pole. */
    private static double largestErrorMetres(double[] xy, EpsgCode code) {
        double[] expected = ProjPoint.in(code, points);
        boolean degrees = ReferenceSystem.of(code).isGeographic();
        double largest = 0;
        for (int i = 0; i < xy.length; i += 2) {
            double dx = xy[i] - expected[i];
            double dy = xy[i + 1] - expected[i + 1];
            if (degrees) {
                dx *= METRES_PER_DEGREE_OF_LATITUDE * Math.cos(Math.toRadians(expected[i + 1]));
                dy *= METRES_PER_DEGREE_OF_LATITUDE;
            }
            largest = Math.max(largest, Math.hypot(dx, dy));
        }
        return largest;
    }
}
