package no.omland.travel.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
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
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;

final class ConnectedDemandTest {

    private static final GeometryFactory LINES = new GeometryFactory();

    @Test
    void theNearestPlaceIsThatOfACheckOfEveryLink() {
        Random random = new Random(5);
        NetworkAssembly assembly = new NetworkAssembly(EpsgCode.ETRS89_UTM33);
        double[][] nodes = IntStream.range(0, 120)
                .mapToObj(i -> new double[] {random.nextDouble() * 40_000, random.nextDouble() * 9_000})
                .toArray(double[][]::new);
        for (double[] node : nodes) {
            assembly.node(node[0], node[1]);
        }
        for (int i = 0; i < 200; i++) {
            int from = random.nextInt(nodes.length);
            int to = random.nextInt(nodes.length);
            Coordinate bend = new Coordinate(random.nextDouble() * 40_000, random.nextDouble() * 9_000);
            LineString line = LINES.createLineString(new Coordinate[] {
                new Coordinate(nodes[from][0], nodes[from][1]), bend, new Coordinate(nodes[to][0], nodes[to][1])
            });
            assembly.link(link(from, to, line, LinkType.ROAD, LinkStructure.GROUND));
        }
        RoadNetwork network = assembly.build();
        LinkIndex index = LinkIndex.of(TravelCosts.of(network, TravelRules.DEFAULT));
        for (int i = 0; i < 500; i++) {
            Coordinate place =
                    new Coordinate(random.nextDouble() * 60_000 - 10_000, random.nextDouble() * 29_000 - 10_000);
            double nearest = IntStream.range(0, network.linkCount())
                    .mapToDouble(link -> network.line(link).distance(LINES.createPoint(place)))
                    .min()
                    .orElseThrow();

            NetworkPoint found = index.nearest(place.x, place.y, new AccessRules(20, 100_000))
                    .orElseThrow();

            assertThat(found.accessCentimetres() / 100.0).isCloseTo(nearest, within(0.006));
            LineString line = network.line(found.link());
            Coordinate there = new LengthIndexedLine(line).extractPoint(found.fraction() * line.getLength());
            assertThat(there.distance(place)).isCloseTo(nearest, within(0.001));
            assertThat(found.accessTenthSeconds()).isCloseTo((int) Math.round(nearest * 1.8), within(1));
        }
    }

    @Test
    void peopleAreNotConnectedToFerriesTunnelsOrWhatIsTooFarAway() {
        NetworkAssembly assembly = new NetworkAssembly(EpsgCode.ETRS89_UTM33);
        IntStream.range(0, 4).forEach(i -> assembly.node(i * 1000, 0));
        assembly.link(link(0, 1, null, LinkType.ROAD, LinkStructure.GROUND));
        assembly.link(link(1, 2, null, LinkType.CAR_FERRY, LinkStructure.GROUND));
        assembly.link(link(2, 3, null, LinkType.ROAD, LinkStructure.TUNNEL));
        TravelCosts costs = TravelCosts.of(assembly.build(), TravelRules.DEFAULT);
        List<DemandPoint> points = List.of(
                new DemandPoint("by the road", 500, 30, 5),
                new DemandPoint("by the ferry", 1600, 0, 7),
                new DemandPoint("over the tunnel", 2900, 10, 11),
                new DemandPoint("in the hills", 500, 2001, 13));

        ConnectedDemand demand = ConnectedDemand.of(points, costs, AccessRules.FOOT);

        assertThat(demand.connected())
                .extracting(each -> each.point().id())
                .containsExactly("by the road", "by the ferry", "over the tunnel");
        assertThat(demand.connected())
                .allSatisfy(each ->
                        assertThat(costs.network().source(each.place().link())).isZero());
        assertThat(demand.connected().get(1).place().accessCentimetres()).isEqualTo(60_000);
        assertThat(demand.notConnected()).extracting(DemandPoint::id).containsExactly("in the hills");
        assertThat(demand.people()).isEqualTo(36);
        assertThat(demand.notConnectedPeople()).isEqualTo(13);
    }

    @Test
    void aNetworkWithoutRoadsConnectsNobody() {
        NetworkAssembly assembly = new NetworkAssembly(EpsgCode.ETRS89_UTM33);
        assembly.node(0, 0);
        TravelCosts costs = TravelCosts.of(assembly.build(), TravelRules.DEFAULT);

        assertThat(ConnectedDemand.of(List.of(new DemandPoint("a", 0, 0, 1)), costs, AccessRules.CAR)
                        .notConnected())
                .hasSize(1);
    }

    private static RoadLink link(
            int from, int to, @org.jspecify.annotations.Nullable LineString line, LinkType type, LinkStructure built) {
        double metres = line == null ? 1000 : line.getLength();
        return new RoadLink(from, to, metres, type, RoadClass.COUNTY, built, OneWay.BOTH, 0, 0, "", line);
    }
}
