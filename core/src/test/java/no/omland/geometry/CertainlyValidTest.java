package no.omland.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.valid.IsValidOp;

class CertainlyValidTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0)); true",
                "POLYGON ((0 0, 0 4, 4 4, 4 0, 0 0)); true",
                "POLYGON ((0 0, 2 0, 2 0, 4 0, 4 4, 0 4, 0 0)); true",
                "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 2 2, 1 1)); true",
                "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 5 1, 5 5, 1 5, 1 1)), ((2 2, 3 2, 3 3, 2 2))); true",
                // What follows is invalid by JTS' IsValidOp.
                "POLYGON ((0 0, 4 4, 4 0, 0 4, 0 0)); false",
                "POLYGON ((0 0, 4 0, 2 0, 4 4, 0 4, 0 0)); false",
                "POLYGON ((0 0, 4 0, 0 0, 0 0)); false",
                "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (10 1, 12 1, 12 2, 10 1)); false",
                "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 5 1, 5 5, 1 5, 1 1), (2 2, 3 2, 3 3, 2 2)); false",
                "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0)), ((2 2, 3 2, 3 3, 2 2))); false",
                "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0)), ((5 5, 12 5, 12 6, 5 5))); false",
                // Valid, but rings touch, so that somebody has to look closely.
                "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (0 0, 2 1, 1 2, 0 0)); false",
                "POLYGON EMPTY; false"
            })
    void itKnowsTheUsual(String wkt, boolean certain) throws ParseException {
        Geometry geometry = new WKTReader().read(wkt);
        assertThat(CertainlyValid.is(geometry)).isEqualTo(certain);
        assertThat(certain && !geometry.isValid()).isFalse();
    }

    /** Rings that wander, on a coarse grid, so that many cross, touch or turn back, beside IsValidOp of JTS. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatItCallsValidIsValid(long seed) {
        Random random = new Random(seed);
        GeometryFactory factory = new GeometryFactory();
        int certain = 0;
        int valid = 0;
        for (int round = 0; round < 4_000; round++) {
            int size = 3 + random.nextInt(12);
            double grid = random.nextBoolean() ? 1 : 0.01;
            double rough = random.nextDouble();
            Coordinate[] ring = new Coordinate[size + 1];
            for (int i = 0; i < size; i++) {
                double angle = 2 * Math.PI * (i + rough * 3 * (random.nextDouble() - 0.5)) / size;
                double reach = 2 + 8 * random.nextDouble();
                ring[i] = new Coordinate(
                        Math.rint(Math.cos(angle) * reach / grid) * grid,
                        Math.rint(Math.sin(angle) * reach / grid) * grid);
            }
            ring[size] = ring[0].copy();
            Geometry polygon = factory.createPolygon(ring);
            boolean isValid = new IsValidOp(polygon).isValid();
            boolean isCertain = CertainlyValid.is(polygon);
            assertThat(isCertain && !isValid).as(polygon.toString()).isFalse();
            valid += isValid ? 1 : 0;
            certain += isCertain ? 1 : 0;
        }
        assertThat(valid).isBetween(200, 3_900);
        assertThat(certain).isGreaterThan(valid * 9 / 10);
    }
}
