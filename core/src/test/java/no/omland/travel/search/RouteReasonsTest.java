package no.omland.travel.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import no.omland.crs.EpsgCode;
import no.omland.network.LinkStructure;
import no.omland.network.LinkType;
import no.omland.network.NetworkAssembly;
import no.omland.network.OneWay;
import no.omland.network.RoadClass;
import no.omland.network.RoadLink;
import no.omland.network.RoadNetwork;
import no.omland.travel.NetworkPoint;
import no.omland.travel.TravelCosts;
import no.omland.travel.TravelRules;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A fjord: from the west (0) by a road to the quay (1), by a ferry over to 2 and on to the east (3), all along the x axis; or round the head of the fjord by a long
 * road from 1 to 2; or over a mountain from 0 to 3, which is the fastest when it is open.
 */
final class RouteReasonsTest {

    private final NetworkAssembly assembly = new NetworkAssembly(EpsgCode.ETRS89_UTM33);
    private final RoadNetwork network;
    private final TravelCosts costs;

    RouteReasonsTest() {
        IntStream.range(0, 4).forEach(i -> assembly.node(1000 * i, 0));
        road(0, 1, 1000, 5, "Rv13", LinkType.ROAD);
        road(1, 2, 1000, 10, "Hella–Vangsnes", LinkType.CAR_FERRY);
        road(1, 2, 90_000, 90, "Rv5", LinkType.ROAD);
        road(2, 3, 1000, 6, "Rv13", LinkType.ROAD);
        road(0, 3, 20_000, 20, "Fv53", LinkType.ROAD);
        network = assembly.build();
        costs = TravelCosts.of(network, TravelRules.DEFAULT);
    }

    @Test
    void aRouteTellsWhatItWouldBeWithoutTheFerryAndWithTheMountainOpen() {
        TravelCosts winter = costs.closing(linkOf(4));

        RouteReasons reasons = RouteReasons.of(new RouteSearch(network), winter, at(0), at(3));

        // 5 + 6 minutes of road, 10 of crossing, by assumption 15 + ln 2 of waiting and 3 at the quays.
        Route route = reasons.route().orElseThrow();
        assertThat(route.trip().tenthSeconds()).isEqualTo(21 * 600 + 11_216);
        assertThat(route.trip().ferries()).isEqualTo(1);
        assertThat(route.trip().kilometres()).isEqualTo(3);
        assertThat(route.steps().stream().map(RouteStep::roadNumber)).containsExactly("Rv13", "Hella–Vangsnes", "Rv13");
        assertThat(route.geometry().toText()).isEqualTo("LINESTRING (0 0, 1000 0, 2000 0, 3000 0)");
        assertThat(reasons.withoutFerry()).singleElement().satisfies(without -> {
            assertThat(without.name()).isEqualTo("Hella–Vangsnes");
            assertThat(without.route().orElseThrow().trip().minutes()).isEqualTo(101);
        });
        assertThat(reasons.ifAllOpen().orElseThrow().trip().minutes()).isEqualTo(20);
        assertThat(reasons.ifAllOpen().orElseThrow().steps().get(0).roadNumber())
                .isEqualTo("Fv53");
    }

    /** A crossing whose legs are parts of two roads, as a register draws Røst–Bodø: the boat is one, and called as its longest leg. */
    @Test
    void aBoatThatIsDrawnInLegsOfTwoRoadsIsOne() {
        NetworkAssembly drawn = new NetworkAssembly(EpsgCode.ETRS89_UTM33);
        IntStream.range(0, 4).forEach(i -> drawn.node(1000 * i, 0));
        drawn.link(RoadLink.plain(0, 1, 1000));
        drawn.link(leg(1, 2, 6000, RoadClass.COUNTY, "80"));
        drawn.link(leg(2, 3, 103_000, RoadClass.NATIONAL, "76"));
        RoadNetwork sailed = drawn.build();
        TravelCosts open = TravelCosts.of(sailed, TravelRules.DEFAULT);

        RouteReasons reasons = RouteReasons.of(
                new RouteSearch(sailed),
                open,
                NetworkPoint.at(sailed, node(sailed, 0)),
                NetworkPoint.at(sailed, node(sailed, 3000)));

        assertThat(reasons.route().orElseThrow().steps())
                .extracting(
                        RouteStep::roadNumber,
                        RouteStep::roadClass,
                        step -> step.trip().kilometres())
                .containsExactly(tuple("", RoadClass.MUNICIPAL, 1.0), tuple("76", RoadClass.NATIONAL, 109.0));
        assertThat(reasons.withoutFerry()).singleElement().satisfies(without -> {
            assertThat(without.name()).isEqualTo("76");
            assertThat(without.links()).hasSize(2);
            assertThat(without.route()).isEmpty();
        });
    }

    private static RoadLink leg(int from, int to, double metres, RoadClass roadClass, String number) {
        return new RoadLink(
                from, to, metres, LinkType.CAR_FERRY, roadClass, LinkStructure.GROUND, OneWay.BOTH, 0, 0, number, null);
    }

    private static int node(RoadNetwork network, double easting) {
        return IntStream.range(0, network.nodeCount())
                .filter(node -> network.easting(node) == easting)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noWayIsSaidToBeNone() {
        TravelCosts cut = costs.closing(linkOf(1), linkOf(2), linkOf(4));

        RouteReasons reasons = RouteReasons.of(new RouteSearch(network), cut, at(0), at(3));

        assertThat(reasons.route()).isEmpty();
        assertThat(reasons.withoutFerry()).isEmpty();
        assertThat(reasons.ifAllOpen()).isPresent();
        assertThat(TravelTimes.from(cut, at(0)).find(at(3))).isEmpty();
        assertThat(TravelMatrix.of(cut, List.of(at(0)), List.of(at(3))).find(0, 0))
                .isEmpty();
    }

    @Test
    void aRouteMayBeginAndEndOnLinks() {
        NetworkPoint begin = NetworkPoint.on(linkOf(0), alongFromWest(linkOf(0), 0.2));
        NetworkPoint end =
                NetworkPoint.on(linkOf(3), alongFromWest(linkOf(3), 0.5)).withAccess(60, 1000);

        Route route = new RouteSearch(network)
                .find(costs.closing(linkOf(4)), begin, end)
                .orElseThrow();

        assertThat(route.trip().tenthSeconds()).isEqualTo(4 * 600 + 10 * 600 + 11_216 + 3 * 600 + 60);
        assertThat(route.trip().centimetres()).isEqualTo(80_000 + 100_000 + 50_000 + 1000);
        assertThat(route.geometry().toText()).isEqualTo("LINESTRING (200 0, 1000 0, 2000 0, 2500 0)");
        Route within = new RouteSearch(network)
                .find(costs, begin, NetworkPoint.on(linkOf(0), alongFromWest(linkOf(0), 0.7)))
                .orElseThrow();
        assertThat(within.trip().tenthSeconds()).isEqualTo(1500);
        assertThat(within.geometry().toText()).isEqualTo("LINESTRING (200 0, 700 0)");
        Route nowhere = new RouteSearch(network).find(costs, begin, begin).orElseThrow();
        assertThat(nowhere.trip().tenthSeconds()).isZero();
        assertThat(nowhere.geometry().toText()).isEqualTo("LINESTRING (200 0, 200 0)");
    }

    private double alongFromWest(int link, double share) {
        return network.easting(network.from(link)) < network.easting(network.to(link)) ? share : 1 - share;
    }

    private void road(int from, int to, double metres, double minutes, String number, LinkType type) {
        var line = new GeometryFactory()
                .createLineString(new Coordinate[] {new Coordinate(1000 * from, 0), new Coordinate(1000 * to, 0)});
        assembly.link(new RoadLink(
                from,
                to,
                metres,
                type,
                RoadClass.NATIONAL,
                LinkStructure.GROUND,
                OneWay.BOTH,
                0,
                minutes,
                number,
                line));
    }

    private int linkOf(int source) {
        return IntStream.range(0, network.linkCount())
                .filter(link -> network.source(link) == source)
                .findFirst()
                .orElseThrow();
    }

    private NetworkPoint at(int node) {
        return NetworkPoint.at(
                network,
                IntStream.range(0, 4)
                        .filter(i -> Math.round(network.easting(i)) == 1000 * node)
                        .findFirst()
                        .orElseThrow());
    }
}
