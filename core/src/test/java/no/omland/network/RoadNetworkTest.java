package no.omland.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import no.omland.crs.EpsgCode;
import org.junit.jupiter.api.Test;

final class RoadNetworkTest {

    @Test
    void everyLinkMeetsItsTwoNodesByItsTwoArcs() {
        RoadNetwork network = random(7, 300, 700);

        int ends = 0;
        for (int node = 0; node < network.nodeCount(); node++) {
            for (int end = network.firstEnd(node); end < network.firstEnd(node + 1); end++) {
                assertThat(network.tail(network.arc(end))).isEqualTo(node);
                assertThat(network.headOf(network.arc(end))).isEqualTo(network.head(end));
                assertThat(network.headOf(network.arc(end) ^ 1)).isEqualTo(node);
                ends++;
            }
        }
        assertThat(ends).isEqualTo(1400);
        assertThat(IntStream.range(0, 700).map(network::source).sorted().boxed())
                .containsExactlyElementsOf(IntStream.range(0, 700).boxed().toList());
    }

    @Test
    void whatALinkIsFollowsItThroughTheNewNumbers() {
        Random random = new Random(3);
        NetworkAssembly assembly = new NetworkAssembly(EpsgCode.ETRS89_UTM33);
        IntStream.range(0, 50).forEach(i -> assembly.node(random.nextDouble() * 9000, random.nextDouble() * 9000));
        IntStream.range(0, 90)
                .forEach(i -> assembly.link(RoadLink.plain(i % 50, (i * 7 + 1) % 50, i + 0.25)
                        .withOneWay(i % 3 == 0 ? OneWay.FORWARD : OneWay.BOTH)
                        .withMinutes(i)));

        RoadNetwork network = assembly.build();

        for (int link = 0; link < network.linkCount(); link++) {
            int source = network.source(link);
            assertThat(network.lengthMillimetres(link)).isEqualTo(source * 1000 + 250);
            assertThat(network.oneWay(link)).isEqualTo(source % 3 == 0 ? OneWay.FORWARD : OneWay.BOTH);
            assertThat(network.statedTenthSeconds(link)).isEqualTo(source * 600);
            assertThat(network.line(link).getStartPoint().getX()).isEqualTo(network.easting(network.from(link)));
        }
    }

    @Test
    void aLinkWithItsCostsTakesLessThanSixtyFourBytes() {
        // Nodes and links in the relation of the national network at 1:1,000,000; eight bytes are the costs of its two
        // arcs.
        RoadNetwork network = random(1, 50_000, 57_000);

        assertThat(network.bytes() / 57_000.0 + 8).isLessThan(64);
    }

    @Test
    void aLinkWithoutLengthOrNodeIsRefused() {
        NetworkAssembly assembly = new NetworkAssembly(EpsgCode.ETRS89_UTM33);
        assembly.node(0, 0);
        assembly.node(1, 0);

        assertThatThrownBy(() -> assembly.link(RoadLink.plain(0, 1, 0))).hasMessageContaining("0.0 metres");
        assertThatThrownBy(() -> assembly.link(RoadLink.plain(0, 1, -5))).hasMessageContaining("-5.0 metres");
        assertThatThrownBy(() -> assembly.link(RoadLink.plain(0, 1, Double.NaN)))
                .hasMessageContaining("NaN metres");
        assertThatThrownBy(() -> assembly.link(RoadLink.plain(0, 2, 5))).hasMessageContaining("among 2 nodes");
    }

    private static RoadNetwork random(long seed, int nodes, int links) {
        Random random = new Random(seed);
        NetworkAssembly assembly = new NetworkAssembly(EpsgCode.ETRS89_UTM33);
        IntStream.range(0, nodes).forEach(i -> assembly.node(random.nextInt(100_000), random.nextInt(100_000)));
        IntStream.range(0, links)
                .forEach(i -> assembly.link(
                        RoadLink.plain(random.nextInt(nodes), random.nextInt(nodes), 1 + random.nextInt(5000))));
        return assembly.build();
    }
}
