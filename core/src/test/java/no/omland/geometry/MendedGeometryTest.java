package no.omland.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class MendedGeometryTest {

    @Test
    void aValidGeometryIsTheVerySame() throws ParseException {
        Geometry square = new WKTReader().read("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))");
        MendedGeometry mended = MendedGeometry.of(square);
        assertThat(mended.geometry()).isSameAs(square);
        assertThat(mended.changed()).isFalse();
        assertThat(mended.reason()).isEmpty();
        assertThat(mended.areaChange()).isZero();
    }

    /** The area that is left is worked out by hand: what a person sees when the rings are drawn. */
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))                          | Self-intersection | 50",
                "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (20 20, 22 20, 22 22, 20 22, 20 20)) | Hole lies outside shell | 104",
                "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (2 2, 12 2, 12 4, 2 4, 2 2)) | Self-intersection | 84",
                "POLYGON ((0 0, 10 0, 10 10, 5 10, 5 15, 5 10, 0 10, 0 0))        | Self-intersection | 100",
                "MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0)), ((5 0, 15 0, 15 10, 5 10, 5 0))) | Self-intersection | 150",
                "POLYGON ((1 1, 1 1, 1 1, 1 1))                                   | Too few distinct points | 0",
                "POLYGON ((0 0, 5 0, 10 0, 0 0))                                  | Too few distinct points | 0"
            })
    void anInvalidOneIsMadeValidAndKeepsWhatHasAnArea(String wkt, String reason, double area) throws ParseException {
        Geometry before = new WKTReader().read(wkt);
        MendedGeometry mended = MendedGeometry.of(before);
        assertThat(mended.geometry().isValid()).isTrue();
        assertThat(mended.changed()).isTrue();
        assertThat(mended.geometry().getArea()).isCloseTo(area, within(1e-9));
        assertThat(mended.areaChange()).isCloseTo(area - before.getArea(), within(1e-9));
        assertThat(mended.reason())
                .isNotBlank()
                .satisfiesAnyOf(
                        words -> assertThat(words).contains(reason),
                        words -> assertThat(before.getArea()).isZero());
        assertThat(MendedGeometry.of(mended.geometry()).changed()).isFalse();
    }
}
