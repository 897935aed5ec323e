package no.omland.tiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import no.omland.tiling.TilingFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

class TilingCheckTest {

    @Test
    void areasThatShareTheirCornersTile() {
        assertThat(faults(
                        "A: POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))",
                        "B: POLYGON ((100 0, 200 0, 200 100, 100 100, 100 0))"))
                .isEmpty();
    }

    @Test
    void aCornerThatTheNeighbourLacksIsNoFaultWhenItLiesOnTheLine() {
        assertThat(faults(
                        "A: POLYGON ((0 0, 100 0, 100 50, 100 100, 0 100, 0 0))",
                        "B: POLYGON ((100 0, 200 0, 200 100, 100 100, 100 0))"))
                .isEmpty();
    }

    @Test
    void anIslandByItselfAndATouchInOnePointAreNoFaults() {
        assertThat(faults(
                        "A: POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))",
                        "B: POLYGON ((100 100, 200 100, 200 200, 100 200, 100 100))",
                        "C: POLYGON ((500 500, 600 500, 600 600, 500 600, 500 500))"))
                .isEmpty();
    }

    @Test
    void anOverlapIsAsLargeAsWhatTheyHaveInCommon() {
        assertThat(faults(
                        "A: POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))",
                        "B: POLYGON ((98 0, 200 0, 200 100, 98 100, 98 0))"))
                .containsExactly("OVERLAP [A, B] 200.00 m² 2.0 m");
    }

    @Test
    void whereTwoOverlapInTwoPlacesThereAreTwoFaults() {
        assertThat(faults(
                        "A: POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))",
                        "B: POLYGON ((90 10, 150 10, 150 90, 80 90, 80 80, 120 80, 120 20, 90 20, 90 10))"))
                .containsExactly(
                        "OVERLAP [A, B] 200.00 m² 10.0 m",
                        "OVERLAP [A, B] 100.00 m² 10.0 m",
                        "GAP [A, B] 1200.00 m² 20.0 m");
    }

    @Test
    void oneInsideAnotherOverlapsInAllOfIt() {
        assertThat(faults(
                        "A: POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))",
                        "B: POLYGON ((40 40, 60 40, 60 60, 40 60, 40 40))"))
                .containsExactly("OVERLAP [A, B] 400.00 m² 20.0 m");
    }

    @Test
    void oneThatFillsAHoleOfTheOtherTiles() {
        assertThat(faults(
                        "A: POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0), (40 40, 60 40, 60 60, 40 60, 40 40))",
                        "B: POLYGON ((40 40, 60 40, 60 60, 40 60, 40 40))"))
                .isEmpty();
    }

    /** Corners match everywhere but the layer lies there twice: each edge has its partner, and still every place is counted twice. */
    @Test
    void twoTilingsOverOneAnotherAreAllOverlap() {
        assertThat(faults(
                        "A: POLYGON ((0 0, 100 0, 100 50, 0 50, 0 0))",
                        "B: POLYGON ((0 50, 100 50, 100 100, 0 100, 0 50))",
                        "C: POLYGON ((0 0, 50 0, 50 100, 0 100, 0 50, 0 0))",
                        "D: POLYGON ((50 0, 100 0, 100 50, 100 100, 50 100, 50 0))"))
                .containsExactlyInAnyOrder(
                        "OVERLAP [A, C] 2500.00 m² 50.0 m",
                        "OVERLAP [A, D] 2500.00 m² 50.0 m",
                        "OVERLAP [B, C] 2500.00 m² 50.0 m",
                        "OVERLAP [B, D] 2500.00 m² 50.0 m");
    }

    @Test
    void theSameAreaTwiceIsOneFaultWhereverItsRingBegins() {
        assertThat(faults(
                        "A: POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))",
                        "B: POLYGON ((100 100, 100 0, 0 0, 0 100, 100 100))",
                        "C: POLYGON ((100 0, 200 0, 200 100, 100 100, 100 0))"))
                .containsExactly("DUPLICATE [A, B] 10000.00 m² 100.0 m");
    }

    @Test
    void theSameToHalfAMillimetreIsTheSame() {
        assertThat(faults(
                        "A: POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))",
                        "B: POLYGON ((0 0.0005, 50 0, 100 0, 100 100, 0 100, 0 0.0005))"))
                .containsExactly("DUPLICATE [A, B] 9999.99 m² 100.0 m");
    }

    @Test
    void aBorderThatIsOffByTwoMillimetresIsAnOverlapAndOffByLessIsNone() {
        assertThat(faults(
                        "A: POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))",
                        "B: POLYGON ((99.998 0, 200 0, 200 100, 99.998 100, 99.998 0))"))
                .containsExactly("OVERLAP [A, B] 0.20 m² 0.0 m");
        TilingFaults rounding = TilingCheck.of(areas(
                "A: POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))",
                "B: POLYGON ((99.9999 0, 200 0, 200 100, 99.9999 100, 99.9999 0))"));
        assertThat(rounding.faults()).isEmpty();
        assertThat(rounding.tooNarrow()).isEqualTo(1);
    }

    @Test
    void aNarrowPlaceInNoAreaIsAGapBetweenAllAroundIt() {
        assertThat(faults(
                        "A: POLYGON ((0 0, 200 0, 200 40, 0 40, 0 0))",
                        "B: POLYGON ((0 40, 50 40, 50 44, 0 44, 0 40))",
                        "C: POLYGON ((150 40, 200 40, 200 44, 150 44, 150 40))",
                        "D: POLYGON ((0 44, 50 44, 150 44, 200 44, 200 100, 0 100, 0 44))",
                        "E: POLYGON ((0 100, 200 100, 200 200, 0 200, 0 100))"))
                .containsExactly("GAP [A, B, C, D] 400.00 m² 4.0 m");
    }

    /** The circle touches two sides of the hole and the island's corner: its radius is 400 √2 / (1 + √2) m = 234.3 m. */
    @Test
    void aWideOneIsAHoleThatMayBeMeantLessTheIslandInIt() {
        assertThat(faults(
                        "A: POLYGON ((0 0, 1000 0, 1000 1000, 0 1000, 0 0), (200 200, 800 200, 800 800, 200 800, 200"
                                + " 200))",
                        "B: POLYGON ((300 300, 400 300, 400 400, 300 400, 300 300))"))
                .containsExactly("HOLE [A, B] 350000.00 m² 468.5 m");
    }

    @Test
    void aPlaceThatIsOpenToTheOutsideIsABay() {
        assertThat(faults(
                        "A: POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))",
                        "B: POLYGON ((100 0, 200 0, 200 100, 104 100, 100 0))"))
                .isEmpty();
    }

    @Test
    void aLongNarrowPartIsASliverAndASmallIslandIsNone() {
        assertThat(faults(
                        "A: MULTIPOLYGON (((0 0, 100 0, 100 100, 0 100, 0 0)), ((200 0, 300 0, 300 2, 200 2,"
                                + " 200 0)))",
                        "B: MULTIPOLYGON (((0 500, 9 500, 9 509, 0 509, 0 500)), ((600 0, 700 0, 700 12, 600"
                                + " 12, 600 0)))"))
                .containsExactly("SLIVER [A] 200.00 m² 2.0 m");
    }

    @Test
    void aSliverTooNarrowToMeasureIsToldAllTheSame() {
        List<TilingFault> faults = TilingCheck.of(areas("A: POLYGON ((0 0, 100 0, 100 0.0001, 0 0.0001, 0 0))"))
                .faults();
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.SLIVER);
            assertThat(fault.areaSquareMetres()).isCloseTo(0.01, within(1e-9));
            assertThat(fault.widthMetres()).isCloseTo(0.0001, within(1e-8));
        });
    }

    @Test
    void thinnessIsThatOfTheShape() {
        TilingFault strip = TilingCheck.of(areas("A: POLYGON ((0 0, 100 0, 100 1, 0 1, 0 0))"))
                .faults()
                .get(0);
        assertThat(strip.thinness()).isCloseTo(100.0 / (202 * 202), within(1e-12));
        assertThat(strip.place().y).isCloseTo(0.5, within(0.01));
    }

    @Test
    void aLayerThatWasNeverMeantToTileEndsTheSearch() {
        List<Area> rings = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            rings.add(new Area("r" + i, new GeometryFactory().toGeometry(new Envelope(-i, i, -i, i))));
        }
        TilingFaults few = TilingCheck.of(rings, new TilingLimits(0.001, 100, 10, 0.011, 100));
        assertThat(few.stopped()).isTrue();
        assertThat(few.of(Kind.OVERLAP)).hasSize(100);
        assertThat(TilingCheck.of(rings).of(Kind.OVERLAP)).hasSize(30 * 29 / 2);
    }

    @Test
    void nothingHasNoFaults() {
        assertThat(TilingCheck.of(List.of()).faults()).isEmpty();
        assertThat(faults("A: POLYGON EMPTY")).isEmpty();
        assertThatThrownBy(() -> area("A: POINT (0 0)"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an area must be a polygon, got Point");
    }

    /** A grid of 100 m cells, some of which have been moved, taken away or doubled; each fault is as large as what was done. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aBrokenGridHasTheFaultsThatWereMadeWhateverTheOrder(long seed) {
        Random random = new Random(seed);
        List<Area> grid = new ArrayList<>();
        double overlap = 0;
        double gap = 0;
        double twice = 0;
        int size = 12;
        for (int x = 0; x < size; x++) {
            for (int y = 0; y < size; y++) {
                String id = String.format(Locale.ROOT, "%02d-%02d", x, y);
                // Every other cell alone is broken, so that no two faults meet.
                boolean mayBreak = x % 2 == 1 && y % 2 == 1 && x < size - 1 && y < size - 1;
                int what = mayBreak ? random.nextInt(5) : 4;
                double metres = 0.5 + random.nextInt(200) / 10.0;
                Envelope cell = new Envelope(x * 100, x * 100 + 100, y * 100, y * 100 + 100);
                switch (what) {
                    case 0 -> {
                        cell = new Envelope(x * 100, x * 100 + 100 + metres, y * 100, y * 100 + 100);
                        overlap += 100 * metres;
                    }
                    case 1 -> {
                        cell = new Envelope(x * 100 + metres, x * 100 + 100, y * 100, y * 100 + 100);
                        gap += 100 * metres;
                    }
                    case 2 -> {
                        grid.add(new Area(id + "b", new GeometryFactory().toGeometry(cell)));
                        twice += 10_000;
                    }
                    case 3 -> {
                        gap += 10_000;
                        continue;
                    }
                    default -> {}
                }
                grid.add(new Area(id, new GeometryFactory().toGeometry(cell)));
            }
        }
        TilingFaults faults = TilingCheck.of(grid);
        assertThat(faults.areaSquareMetres(Kind.OVERLAP)).isCloseTo(overlap, within(1e-6));
        assertThat(faults.areaSquareMetres(Kind.GAP) + faults.areaSquareMetres(Kind.HOLE))
                .isCloseTo(gap, within(1e-6));
        assertThat(faults.areaSquareMetres(Kind.DUPLICATE)).isCloseTo(twice, within(1e-6));

        double sum =
                grid.stream().mapToDouble(area -> area.geometry().getArea()).sum();
        assertThat(sum - overlap - twice + gap).isCloseTo(size * size * 10_000.0, within(1e-6));

        List<Area> shuffled = new ArrayList<>(grid);
        Collections.shuffle(shuffled, random);
        assertThat(described(TilingCheck.of(shuffled).faults())).isEqualTo(described(faults.faults()));
    }

    /** Triangles thrown at random: what is found is what laying every pair over one another finds. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void overlapsAreThoseOfEveryPair(long seed) {
        Random random = new Random(seed);
        List<Area> areas = new ArrayList<>();
        while (areas.size() < 60) {
            double x = random.nextInt(300);
            double y = random.nextInt(300);
            Geometry triangle = geometry(String.format(
                    Locale.ROOT,
                    "POLYGON ((%1$s %2$s, %3$s %2$s, %1$s %4$s, %1$s %2$s))",
                    x,
                    y,
                    x + 20 + random.nextInt(40),
                    y + 20 + random.nextInt(40)));
            areas.add(new Area(String.format(Locale.ROOT, "%03d", areas.size()), triangle));
        }
        double byPairs = 0;
        for (int i = 0; i < areas.size(); i++) {
            for (int j = 0; j < i; j++) {
                byPairs += OverlayNGRobust.overlay(
                                areas.get(i).geometry(), areas.get(j).geometry(), OverlayNG.INTERSECTION)
                        .getArea();
            }
        }
        Geometry union =
                OverlayNGRobust.union(areas.stream().map(Area::geometry).toList());
        double holes = 0;
        for (var part : PolygonMeasure.parts(union)) {
            holes += new GeometryFactory().createPolygon(part.getExteriorRing()).getArea() - part.getArea();
        }
        TilingFaults faults = TilingCheck.of(areas);
        assertThat(byPairs).isPositive();
        assertThat(faults.areaSquareMetres(Kind.OVERLAP)).isCloseTo(byPairs, within(1e-6));
        assertThat(faults.areaSquareMetres(Kind.GAP)).isCloseTo(holes, within(1e-6));
    }

    private static List<String> faults(String... areas) {
        return described(TilingCheck.of(areas(areas)).faults());
    }

    private static List<String> described(List<TilingFault> faults) {
        return faults.stream()
                .map(fault -> String.format(
                        Locale.ROOT,
                        "%s %s %.2f m² %.1f m",
                        fault.kind(),
                        fault.ids(),
                        fault.areaSquareMetres(),
                        fault.widthMetres()))
                .toList();
    }

    private static List<Area> areas(String... areas) {
        return Stream.of(areas).map(TilingCheckTest::area).toList();
    }

    private static Area area(String text) {
        String[] parts = text.split(": ", 2);
        return new Area(parts[0], geometry(parts[1]));
    }

    private static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }
}
