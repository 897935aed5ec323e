package no.omland.network.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import no.omland.crs.EpsgCode;
import no.omland.network.LinkType;
import no.omland.network.NetworkAssembly;
import no.omland.network.OneWay;
import no.omland.network.RoadClass;
import no.omland.network.RoadLink;
import no.omland.network.RoadNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small networks whose parts can be counted on the fingers, and random ones against a slow and plain search. */
class NetworkReportTest {

    /** A square of roads with a spur, a ferry to an island of two roads, and an island of one road by itself. */
    private static RoadNetwork islands() {
        NetworkAssembly assembly = new NetworkAssembly(EpsgCode.ETRS89_UTM33);
        int[] node = new int[10];
        double[][] places = {
            {0, 0}, {1000, 0}, {1000, 1000}, {0, 1000}, {-1000, 0},
            {5000, 0}, {6000, 0}, {6000, 1000}, {9000, 0}, {9500, 0}
        };
        for (int i = 0; i < node.length; i++) {
            node[i] = assembly.node(500_000 + places[i][0], 6_800_000 + places[i][1]);
        }
        int[][] roads = {{0, 1}, {1, 2}, {2, 3}, {3, 0}, {0, 4}, {5, 6}, {6, 7}, {8, 9}};
        for (int[] road : roads) {
            assembly.link(RoadLink.plain(node[road[0]], node[road[1]], 1000));
        }
        assembly.link(RoadLink.plain(node[1], node[5], 4000)
                .withType(LinkType.CAR_FERRY)
                .withMinutes(20));
        return assembly.build();
    }

    @Test
    void componentsAreCountedWithAndWithoutFerriesAndCalledByTheirLargestPlace() {
        List<NamedPlace> places = List.of(
                new NamedPlace("Grenda", 20, 500_990, 6_800_020),
                new NamedPlace("Byen", 2000, 499_000, 6_800_100),
                new NamedPlace("Øya", 50, 506_100, 6_800_000),
                new NamedPlace("Langt unna", 9000, 600_000, 6_800_000));
        NetworkReport report = NetworkReport.of(islands(), places);
        assertThat(report.nodes()).isEqualTo(10);
        assertThat(report.all()).isEqualTo(new LinkAmount(9, 12));
        assertThat(report.withFerries())
                .extracting(each -> each.nodes() + " " + each.name() + " " + each.km() + " " + each.share())
                .containsExactly("8 Byen 11.0 0.8", "2  1.0 0.2");
        assertThat(report.withoutFerries())
                .extracting(each -> each.nodes() + " " + each.name() + " " + each.km())
                .containsExactly("5 Byen 5.0", "3 Øya 2.0", "2  1.0");
        assertThat(report.byType())
                .containsEntry(LinkType.ROAD, new LinkAmount(8, 8))
                .containsEntry(LinkType.CAR_FERRY, new LinkAmount(1, 4));
        assertThat(report.byClass()).containsOnlyKeys(RoadClass.MUNICIPAL);
        assertThat(report.deadEnds())
                .as("the spur, the far end of the island, both ends of the lone road")
                .hasSize(4);
        assertThat(report.withoutSpeed()).hasSize(8);
        assertThat(report.traps()).isEmpty();
    }

    @Test
    void aOneWayRoadIntoAPlaceIsATrapAndOneOutOfItIsItsOpposite() {
        NetworkAssembly assembly = new NetworkAssembly(EpsgCode.ETRS89_UTM33);
        for (int i = 0; i < 7; i++) {
            assembly.node(500_000 + 100 * i, 6_800_000);
        }
        assembly.link(RoadLink.plain(0, 1, 100));
        assembly.link(RoadLink.plain(1, 2, 100));
        assembly.link(RoadLink.plain(2, 3, 100).withOneWay(OneWay.FORWARD));
        assembly.link(RoadLink.plain(3, 4, 100));
        assembly.link(RoadLink.plain(0, 5, 100).withOneWay(OneWay.BACKWARD));
        assembly.link(RoadLink.plain(0, 6, 100).withOneWay(OneWay.FORWARD).withType(LinkType.PATH));
        RoadNetwork network = assembly.build();
        List<OneWayTrap> traps = NetworkReport.of(network, List.of()).traps();
        assertThat(traps).extracting(OneWayTrap::isEntered).containsExactly(true, false);
        assertThat(traps.get(0).nodes()).hasSize(2);
        assertThat(network.easting(traps.get(1).nodes().get(0))).isCloseTo(500_500, within(0.001));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void trapsOfRandomNetworksAreThoseOfAPlainSearch(long seed) {
        Random random = new Random(seed);
        NetworkAssembly assembly = new NetworkAssembly(EpsgCode.ETRS89_UTM33);
        int nodes = 40;
        for (int i = 0; i < nodes; i++) {
            assembly.node(500_000 + random.nextInt(10_000), 6_800_000 + random.nextInt(10_000));
        }
        for (int i = 0; i < 55; i++) {
            assembly.link(RoadLink.plain(random.nextInt(nodes), random.nextInt(nodes), 100)
                    .withOneWay(OneWay.values()[random.nextInt(3)]));
        }
        RoadNetwork network = assembly.build();
        TreeSet<Integer> found = new TreeSet<>();
        NetworkReport report = NetworkReport.of(network, List.of());
        report.traps().forEach(trap -> found.addAll(trap.nodes()));
        List<BitSet> reach = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            reach.add(reach(network, node));
        }
        for (OneWayTrap trap : report.traps()) {
            for (int node : trap.nodes()) {
                assertThat(trap.nodes()).allMatch(other -> reach.get(node).get(other));
            }
        }
        TreeSet<Integer> expected = new TreeSet<>();
        for (int node = 0; node < nodes; node++) {
            int main = main(network, reach, node);
            if (reach.get(main).get(node) != reach.get(node).get(main)) {
                expected.add(node);
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    /** A node of the largest set of mutual reach in the node's component, of equal ones that of the lowest node. */
    private static int main(RoadNetwork network, List<BitSet> reach, int node) {
        Components weak = new Components(network, link -> true);
        int best = node;
        int bestSize = -1;
        for (int each = 0; each < network.nodeCount(); each++) {
            int candidate = each;
            if (weak.of(each) == weak.of(node)) {
                int size = (int) reach.get(each).stream()
                        .filter(other -> reach.get(other).get(candidate))
                        .count();
                if (size > bestSize) {
                    best = each;
                    bestSize = size;
                }
            }
        }
        return best;
    }

    private static BitSet reach(RoadNetwork network, int from) {
        BitSet reached = new BitSet();
        reached.set(from);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (int link = 0; link < network.linkCount(); link++) {
                boolean along = network.oneWay(link) != OneWay.BACKWARD && reached.get(network.from(link));
                boolean against = network.oneWay(link) != OneWay.FORWARD && reached.get(network.to(link));
                if (along && !reached.get(network.to(link)) || against && !reached.get(network.from(link))) {
                    reached.set(network.to(link));
                    reached.set(network.from(link));
                    grew = true;
                }
            }
        }
        return reached;
    }

    @Test
    void anEmptyNetworkHasNothingToReport() {
        NetworkReport report = NetworkReport.of(new NetworkAssembly(EpsgCode.ETRS89_UTM33).build(), List.of());
        assertThat(report.withFerries()).isEmpty();
        assertThat(report.traps()).isEmpty();
        assertThat(report.all()).isEqualTo(new LinkAmount(0, 0));
    }
}
