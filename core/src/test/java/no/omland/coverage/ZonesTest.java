package no.omland.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.omland.crs.EpsgCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class ZonesTest {

    /** Two squares of 10 m side by side, and one of 10 m apart from them. */
    private static final Zones SQUARES = zones(
            "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))",
            "POLYGON ((10 0, 20 0, 20 10, 10 10, 10 0))",
            "POLYGON ((40 0, 50 0, 50 10, 40 10, 40 0))");

    @Test
    void aPolygonAcrossTheBorderIsDividedByAreaAndTheRestLiesOutside() {
        Lying lying = SQUARES.locate(wkt("POLYGON ((8 -2, 18 -2, 18 8, 8 8, 8 -2))"), Amount.AREA_SQUARE_METRES);
        assertThat(lying.total()).isEqualTo(100);
        assertThat(lying.parts()).containsExactly(new Lying.Part(1, 64, 0.64), new Lying.Part(0, 16, 0.16));
        assertThat(lying.outside()).isCloseTo(20, within(1e-9));
        assertThat(lying.outsideShare()).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void aLineIsDividedByLength() {
        Lying lying = SQUARES.locate(wkt("LINESTRING (5 5, 25 5)"), Amount.LENGTH_METRES);
        assertThat(lying.in(0).orElseThrow().amount()).isEqualTo(5);
        assertThat(lying.in(1).orElseThrow().amount()).isEqualTo(10);
        assertThat(lying.outside()).isCloseTo(5, within(1e-9));
    }

    @Test
    void aLineAlongTheBorderBelongsHalfToEach() {
        Lying lying = SQUARES.locate(wkt("LINESTRING (10 0, 10 8, 14 8)"), Amount.LENGTH_METRES);
        assertThat(lying.in(0).orElseThrow().amount()).isCloseTo(4, within(1e-9));
        assertThat(lying.in(1).orElseThrow().amount()).isCloseTo(8, within(1e-9));
        assertThat(lying.outside()).isZero();
    }

    @Test
    void aLineAlongTheOuterBorderBelongsWhollyToTheOneZone() {
        Lying lying = SQUARES.locate(wkt("LINESTRING (0 2, 0 8)"), Amount.LENGTH_METRES);
        assertThat(lying.parts()).containsExactly(new Lying.Part(0, 6, 1));
    }

    @Test
    void aFeatureCountsInEveryZoneThatItLiesInButNotWhereItOnlyTouches() {
        assertThat(SQUARES.locate(wkt("POLYGON ((5 5, 15 5, 15 8, 5 5))"), Amount.COUNT)
                        .parts())
                .extracting(Lying.Part::zone)
                .containsExactly(0, 1);
        assertThat(SQUARES.locate(wkt("POLYGON ((5 5, 10 5, 10 8, 5 5))"), Amount.COUNT)
                        .parts())
                .extracting(Lying.Part::zone)
                .containsExactly(0);
        assertThat(SQUARES.locate(wkt("POINT (30 5)"), Amount.COUNT).outside()).isEqualTo(1);
    }

    @Test
    void whatLiesInTwoOverlappingZonesIsInBothAndNotOutside() {
        Zones overlapping = zones("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))", "POLYGON ((5 0, 15 0, 15 10, 5 10, 5 0))");
        Lying lying = overlapping.locate(wkt("POLYGON ((4 4, 8 4, 8 8, 4 8, 4 4))"), Amount.AREA_SQUARE_METRES);
        assertThat(lying.parts()).containsExactly(new Lying.Part(0, 16, 1), new Lying.Part(1, 12, 0.75));
        assertThat(lying.outside()).isZero();
    }

    @Test
    void aLineThroughOverlappingZonesIsWholeInBoth() {
        Zones overlapping = zones("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))", "POLYGON ((5 0, 15 0, 15 10, 5 10, 5 0))");
        Lying lying = overlapping.locate(wkt("LINESTRING (6 2, 9 2)"), Amount.LENGTH_METRES);
        assertThat(lying.parts()).containsExactly(new Lying.Part(0, 3, 1), new Lying.Part(1, 3, 1));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void partsAndTheRestAddUpToTheWhole(long seed) {
        Random random = new Random(seed);
        GeometryFactory factory = new GeometryFactory();
        List<Coordinate> way = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            way.add(new Coordinate(random.nextDouble() * 60 - 5, random.nextDouble() * 14 - 2));
        }
        Geometry line = factory.createLineString(way.toArray(Coordinate[]::new));
        Lying ofLine = SQUARES.locate(line, Amount.LENGTH_METRES);
        assertThat(sum(ofLine) + ofLine.outside()).isCloseTo(line.getLength(), within(1e-6));
        Geometry blob = line.buffer(0.3);
        Lying ofBlob = SQUARES.locate(blob, Amount.AREA_SQUARE_METRES);
        assertThat(sum(ofBlob) + ofBlob.outside()).isCloseTo(blob.getArea(), within(1e-6));
    }

    /** A square of one kilometre near 5° E 61° N. On the ground it is smaller than on the plane of zone 33: PROJ's Albers equal-area projection gives 993,824.38 m². */
    @Test
    void theEqualAreaSystemGivesAreasAsOnTheGround() {
        Geometry square =
                wkt("POLYGON ((-35000 6790000, -34000 6790000, -34000 6791000, -35000 6791000, -35000 6790000))");
        double onTheGround =
                MeasuringSystem.EQUAL_AREA.place(square, new EpsgCode(25833)).getArea();
        assertThat(onTheGround).isCloseTo(GROUND_SQUARE_METRES, within(0.5));
        assertThat(MeasuringSystem.NATIONAL.place(square, new EpsgCode(25833)).getArea())
                .isEqualTo(1_000_000);
    }

    private static final double GROUND_SQUARE_METRES = 993_824.38;

    private static double sum(Lying lying) {
        return lying.parts().stream().mapToDouble(Lying.Part::amount).sum();
    }

    private static Zones zones(String... polygons) {
        return new Zones(List.of(polygons).stream().map(ZonesTest::wkt).toList());
    }

    private static Geometry wkt(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
