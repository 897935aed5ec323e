package no.omland.network.noding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.network.LinkStructure;
import no.omland.network.LinkType;
import no.omland.network.OneWay;
import no.omland.network.RoadColumns;
import no.omland.network.RoadNetwork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Lines in, nodes and links out. */
class RoadNodingTest {

    private static final NodingOptions EXACT = new NodingOptions(0, false);
    private static final NodingOptions CROSSING = new NodingOptions(0.5, true);

    @Test
    void endsWithinTheToleranceAreOneNodeAndThoseBeyondAreNot() {
        String[] lines = {
            "LINESTRING (500000 0, 500100 0)", "LINESTRING (500100.4 0, 500200 0)", "LINESTRING (500200.6 0, 500300 0)"
        };
        assertThat(noded(NodingOptions.USUAL, lines).network().nodeCount()).isEqualTo(5);
        assertThat(noded(EXACT, lines).network().nodeCount()).isEqualTo(6);
        assertThat(noded(new NodingOptions(1, false), lines).network().nodeCount())
                .isEqualTo(4);
    }

    @Test
    void aNodeIsWhereMostOfItsEndsAreAndTheLinesAreLedThere() {
        NodedRoads roads = noded(
                NodingOptions.USUAL,
                "LINESTRING (500000 0, 500100 0)",
                "LINESTRING (500100.3 0, 500200 0)",
                "LINESTRING (500100.3 0, 500150 100)");
        RoadNetwork network = roads.network();
        for (int link = 0; link < 3; link++) {
            int[] ends = {network.from(link), network.to(link)};
            assertThat(network.line(link).getStartPoint().getX()).isCloseTo(network.easting(ends[0]), within(1e-3));
            assertThat(network.line(link).getEndPoint().getX()).isCloseTo(network.easting(ends[1]), within(1e-3));
        }
        assertThat(IntStream.range(0, network.nodeCount()).mapToDouble(network::easting))
                .anyMatch(x -> Math.abs(x - 500_100.3) < 1e-3)
                .noneMatch(x -> Math.abs(x - 500_100) < 1e-3);
    }

    /** Ends at 0, 0.4, 0.8 and 1.2 m: each is near the next, the first far from the last. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void aChainOfNearEndsIsOneNodeWhateverTheOrderOfTheLines(long seed) {
        List<String> lines = new ArrayList<>(List.of(
                "LINESTRING (500000 0, 499900 0)",
                "LINESTRING (500000.4 0, 499900 100)",
                "LINESTRING (500000.8 0, 500100 100)",
                "LINESTRING (500001.2 0, 500100 0)"));
        Collections.shuffle(lines, new Random(seed));
        NodedRoads roads = noded(NodingOptions.USUAL, lines.toArray(String[]::new));
        assertThat(roads.network().nodeCount()).isEqualTo(5);
        assertThat(roads.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(LinkFault.Kind.NODE_CHAIN);
            assertThat(fault.place()).isNotNull();
            assertThat(fault.place().x).isEqualTo(500_000);
        });
    }

    @Test
    void nearEndsInDifferentCellsOfTheGridMeetEverywhere() {
        Random random = new Random(7);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            double x = 400_000 + 200_000 * random.nextDouble();
            double y = -5_000 + 10_000 * random.nextDouble();
            double angle = 2 * Math.PI * random.nextDouble();
            lines.add("LINESTRING (" + x + " " + y + ", " + x + " " + (y + 3_000) + ")");
            lines.add("LINESTRING (" + (x + 0.49 * Math.cos(angle)) + " " + (y + 0.49 * Math.sin(angle)) + ", " + x
                    + " " + (y - 3_000) + ")");
        }
        assertThat(noded(NodingOptions.USUAL, lines.toArray(String[]::new))
                        .network()
                        .nodeCount())
                .isEqualTo(1_500);
    }

    @Test
    void linesThatCrossAreJoinedOnlyWhenAsked() {
        String[] cross = {"LINESTRING (500000 0, 500100 0)", "LINESTRING (500050 -50, 500050 50)"};
        assertThat(noded(NodingOptions.USUAL, cross).network().linkCount()).isEqualTo(2);
        NodedRoads joined = noded(CROSSING, cross);
        assertThat(joined.network().linkCount()).isEqualTo(4);
        assertThat(joined.network().nodeCount()).isEqualTo(5);
        assertThat(IntStream.range(0, 4).map(joined::feature)).containsExactlyInAnyOrder(0, 0, 1, 1);
        assertThat(IntStream.range(0, 4).mapToDouble(joined.network()::lengthMetres))
                .allSatisfy(metres -> assertThat(metres).isCloseTo(50 / 0.9996, within(0.01)));
    }

    @Test
    void anEndOnAnotherRoadIsJoinedOnlyWhenAsked() {
        String[] branch = {"LINESTRING (500000 0, 500100 0)", "LINESTRING (500050 0.2, 500050 50)"};
        assertThat(noded(NodingOptions.USUAL, branch).network().nodeCount()).isEqualTo(4);
        NodedRoads joined = noded(CROSSING, branch);
        assertThat(joined.network().linkCount()).isEqualTo(3);
        assertThat(joined.network().nodeCount()).isEqualTo(4);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"tunnel", "bridge", "ferry"})
    void roadsAreNeverJoinedWithWhatPassesOverOrUnderThem(String what) {
        FeatureSet layer = layer(
                road("LINESTRING (500000 0, 500100 0)", "ROAD", null, false, false),
                road(
                        "LINESTRING (500050 -50, 500050 50)",
                        what.equals("ferry") ? "CAR_FERRY" : "ROAD",
                        null,
                        what.equals("tunnel"),
                        what.equals("bridge")));
        assertThat(RoadNoding.of(layer, CROSSING).network().linkCount()).isEqualTo(2);
    }

    @Test
    void partsOfALineAreLinksOfTheirOwnAndShareWhatIsStatedOfTheWhole() {
        Feature road = road("MULTILINESTRING ((500000 0, 500300 0), (500300 0, 500300 100))", "ROAD", null, null, null);
        road.values()[RoadColumns.ALL.indexOf(RoadColumns.LENGTH_KM)] = 0.8;
        road.values()[RoadColumns.ALL.indexOf(RoadColumns.MINUTES)] = 4.0;
        NodedRoads roads = RoadNoding.of(layer(road), NodingOptions.USUAL);
        assertThat(IntStream.range(0, 2).map(roads.network()::lengthMillimetres))
                .containsExactlyInAnyOrder(600_000, 200_000);
        assertThat(IntStream.range(0, 2).map(roads.network()::statedTenthSeconds))
                .containsExactlyInAnyOrder(1_800, 600);
    }

    @Test
    void whatCanBeNoLinkIsToldWithItsRowAndTheRestIsANetwork() {
        FeatureSet layer = layer(
                road("LINESTRING (500000 0, 500100 0)", "ROAD", null, null, null),
                road(null, "ROAD", null, null, null),
                road("POINT (500000 0)", "ROAD", null, null, null),
                road("LINESTRING (500000 0, 500000 0)", "ROAD", null, null, null),
                road("LINESTRING (500000 0, 500000.3 0)", "ROAD", null, null, null),
                road("LINESTRING (500100 0, 500000 0)", "ROAD", null, null, null),
                road("LINESTRING (500000 0, 500050 50, 499950 50, 500000 0)", "ROAD", null, null, null));
        NodedRoads roads = RoadNoding.of(layer, NodingOptions.USUAL);
        assertThat(roads.network().linkCount()).isEqualTo(2);
        assertThat(roads.faults().stream().map(fault -> fault.kind() + " " + fault.feature() + " " + fault.other()))
                .containsExactly(
                        "NO_LINE 1 -1",
                        "NOT_A_LINE 2 -1",
                        "ZERO_LENGTH 3 -1",
                        "ZERO_LENGTH 4 -1",
                        "REPEATED 5 0",
                        "TO_ITSELF 6 -1");
    }

    @Test
    void twoDirectionsOfOneRoadAreNoRepetitionAndTheSameDirectionDrawnTheOtherWayIs() {
        String there = "LINESTRING (500000 0, 500100 0)";
        String back = "LINESTRING (500100 0, 500000 0)";
        assertThat(RoadNoding.of(
                                layer(
                                        road(there, "ROAD", "FORWARD", null, null),
                                        road(there, "ROAD", "BACKWARD", null, null)),
                                EXACT)
                        .network()
                        .linkCount())
                .isEqualTo(2);
        assertThat(RoadNoding.of(
                                layer(
                                        road(there, "ROAD", "FORWARD", null, null),
                                        road(back, "ROAD", "BACKWARD", null, null)),
                                EXACT)
                        .network()
                        .linkCount())
                .isEqualTo(1);
        assertThat(noded(EXACT, there, "LINESTRING (500000 0, 500050 40, 500100 0)")
                        .network()
                        .linkCount())
                .isEqualTo(2);
    }

    @Test
    void plannedRoadsAreCountedAndLeftOut() {
        Feature planned = road("LINESTRING (500000 0, 500100 0)", "ROAD", null, null, null);
        planned.values()[RoadColumns.ALL.indexOf(RoadColumns.IN_USE)] = false;
        NodedRoads roads = RoadNoding.of(layer(planned), NodingOptions.USUAL);
        assertThat(roads.network().linkCount()).isZero();
        assertThat(roads.notInUse()).isEqualTo(1);
    }

    @Test
    void aLinkKnowsWhatTheLayerSaysOfIt() {
        Feature road = road("LINESTRING Z (500000 0 10, 500100 0 900)", "CAR_FERRY", "BACKWARD", null, true);
        road.values()[RoadColumns.ALL.indexOf(RoadColumns.SPEED_LIMIT_KMH)] = 130L;
        road.values()[RoadColumns.ALL.indexOf(RoadColumns.FERRY_NAME)] = "Hella–Vangsnes";
        road.values()[RoadColumns.ALL.indexOf(RoadColumns.ROAD_NUMBER)] = "13";
        road.values()[RoadColumns.ALL.indexOf(RoadColumns.WINTER_CLOSED)] = true;
        NodedRoads roads = RoadNoding.of(layer(road), NodingOptions.USUAL);
        RoadNetwork network = roads.network();
        assertThat(network.type(0)).isEqualTo(LinkType.CAR_FERRY);
        assertThat(network.structure(0)).isEqualTo(LinkStructure.BRIDGE);
        assertThat(network.oneWay(0)).isEqualTo(OneWay.BACKWARD);
        assertThat(network.speedLimitKmh(0)).isEqualTo(130);
        assertThat(network.roadNumber(0)).isEqualTo("Hella–Vangsnes");
        assertThat(network.lengthMetres(0)).as("heights do not count").isCloseTo(100 / 0.9996, within(0.01));
        assertThat(roads.text(0, RoadColumns.ROAD_NUMBER)).isEqualTo("13");
        assertThat(roads.flag(0, RoadColumns.WINTER_CLOSED)).contains(true);
        assertThat(roads.number(0, RoadColumns.HEADWAY_MINUTES)).isEmpty();
    }

    /** Lengths by {@code cs2cs EPSG:25833 EPSG:4258} and {@code geod +ellps=GRS80 -I} of PROJ. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'LINESTRING (70000 6800000, 80000 6800000)', 9981.895",
        "'LINESTRING (500000 6800000, 510000 6800000)', 10003.998",
        "'LINESTRING (1090000 7830000, 1090000 7840000)', 9961.540"
    })
    void lengthsAreThoseOnTheGround(String line, double metres) {
        assertThat(noded(EXACT, line).network().lengthMetres(0)).isCloseTo(metres, within(0.2));
    }

    @Test
    void nothingGivesAnEmptyNetworkAndATableIsRefused() {
        assertThat(RoadNoding.of(layer(), NodingOptions.USUAL).network().nodeCount())
                .isZero();
        FeatureSet table = FeatureSet.table("roads", Schema.of(Field.text("a")), List.of());
        assertThatThrownBy(() -> RoadNoding.of(table, NodingOptions.USUAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("roads has no reference system");
        assertThatThrownBy(() -> new NodingOptions(-1, false)).hasMessageContaining("got -1.0 m");
    }

    static NodedRoads noded(NodingOptions options, String... lines) {
        Feature[] roads = new Feature[lines.length];
        for (int i = 0; i < lines.length; i++) {
            roads[i] = road(lines[i], "ROAD", null, null, null);
        }
        return RoadNoding.of(layer(roads), options);
    }

    static FeatureSet layer(Feature... roads) {
        List<Field> fields = RoadColumns.ALL.stream()
                .map(column -> new Field(
                        column,
                        switch (column) {
                            case RoadColumns.SPEED_LIMIT_KMH -> FieldType.INTEGER;
                            case RoadColumns.TUNNEL,
                                    RoadColumns.BRIDGE,
                                    RoadColumns.IN_USE,
                                    RoadColumns.WINTER_CLOSED -> FieldType.BOOLEAN;
                            case RoadColumns.LENGTH_KM, RoadColumns.MINUTES, RoadColumns.HEADWAY_MINUTES ->
                                FieldType.REAL;
                            default -> FieldType.TEXT;
                        }))
                .toList();
        return new FeatureSet("roads", new Schema(fields), EpsgCode.ETRS89_UTM33, List.of(roads));
    }

    static Feature road(
            @Nullable String wkt,
            String type,
            @Nullable String oneWay,
            @Nullable Boolean tunnel,
            @Nullable Boolean bridge) {
        @Nullable Object[] values = new @Nullable Object[RoadColumns.ALL.size()];
        values[RoadColumns.ALL.indexOf(RoadColumns.LINK_TYPE)] = type;
        values[RoadColumns.ALL.indexOf(RoadColumns.ONE_WAY)] = oneWay;
        values[RoadColumns.ALL.indexOf(RoadColumns.TUNNEL)] = tunnel;
        values[RoadColumns.ALL.indexOf(RoadColumns.BRIDGE)] = bridge;
        return new Feature(wkt == null ? null : geometry(wkt), values);
    }

    private static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }
}
