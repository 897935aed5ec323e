package no.omland.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TravelCostsTest {

    /** 10 km at so many km/h: tenths of a second by hand. */
    @ParameterizedTest
    @CsvSource({
        "ROAD, EUROPEAN, GROUND, BOTH, 0, 0, SUMMER, CAR, 4800, 4800",
        "ROAD, EUROPEAN, GROUND, BOTH, 0, 0, WINTER, CAR, 5294, 5294",
        "ROAD, EUROPEAN, TUNNEL, BOTH, 0, 0, WINTER, CAR, 4800, 4800",
        "ROAD, COUNTY, GROUND, BOTH, 80, 0, SUMMER, CAR, 4737, 4737",
        "ROAD, COUNTY, GROUND, BOTH, 80, 12, WINTER, CAR, 7200, 7200",
        "ROAD, COUNTY, GROUND, FORWARD, 0, 0, SUMMER, CAR, 6000, 2147483647",
        "ROAD, COUNTY, GROUND, BACKWARD, 0, 0, SUMMER, CAR, 2147483647, 6000",
        "ROAD, COUNTY, GROUND, BACKWARD, 80, 12, SUMMER, FOOT, 72000, 72000",
        "ROAD, COUNTY, TUNNEL, BOTH, 0, 0, SUMMER, FOOT, 2147483647, 2147483647",
        "ROAD, MUNICIPAL, TUNNEL, BOTH, 0, 0, SUMMER, FOOT, 72000, 72000",
        "ROAD, EUROPEAN, GROUND, BOTH, 90, 0, SUMMER, FOOT, 2147483647, 2147483647",
        "PATH, UNKNOWN, GROUND, FORWARD, 0, 0, WINTER, FOOT, 80000, 80000",
        "PATH, UNKNOWN, GROUND, BOTH, 0, 0, SUMMER, CAR, 2147483647, 2147483647",
        "PASSENGER_FERRY, UNKNOWN, GROUND, BOTH, 0, 0, SUMMER, CAR, 2147483647, 2147483647",
    })
    void aLinkTakesWhatItsKindAndTheRulesSay(
            LinkType type,
            RoadClass roadClass,
            LinkStructure structure,
            OneWay oneWay,
            int limitKmh,
            double minutes,
            Season season,
            TravelMode mode,
            int along,
            int against) {
        NetworkAssembly assembly = nodes(2);
        assembly.link(new RoadLink(0, 1, 10_000, type, roadClass, structure, oneWay, limitKmh, minutes, "", null));
        TravelCosts costs = TravelCosts.of(
                assembly.build(), TravelRules.DEFAULT.withSeason(season).withMode(mode));

        int first = costs.network().easting(costs.network().from(0)) == 0 ? 0 : 1;
        assertThat(costs.cost(first)).isEqualTo(along);
        assertThat(costs.cost(first ^ 1)).isEqualTo(against);
    }

    /** The bound is 2^26 tenths of a second, 111,848.1 minutes; the wrapped sums of larger ones once looked like short journeys. */
    @ParameterizedTest
    @CsvSource({
        "ROAD, 111848, 67108800",
        "ROAD, 111849, 2147483647",
        "ROAD, 447392.5, 2147483647",
        "ROAD, 1000000, 2147483647",
        "ROAD, 1e12, 2147483647",
        "ROAD, 0.0001, 1",
        "CAR_FERRY, 447392.5, 2147483647",
        "CAR_FERRY, 111848, 2147483647",
    })
    void aStatedTimeAboveTheBoundIsClosed(LinkType type, double minutes, int tenthSeconds) {
        NetworkAssembly assembly = nodes(2);
        assembly.link(RoadLink.plain(0, 1, 10_000).withType(type).withMinutes(minutes));
        TravelCosts costs = TravelCosts.of(assembly.build(), TravelRules.DEFAULT);
        assertThat(costs.cost(0)).isEqualTo(tenthSeconds);
        assertThat(costs.cost(1)).isEqualTo(tenthSeconds);
    }

    @Test
    void oneWaitsForAFerryAtTheQuayAndNotOutAtSea() {
        // Road, then a crossing drawn as two links with a node at sea, 4 and 6 km, then road.
        NetworkAssembly assembly = nodes(5);
        assembly.link(RoadLink.plain(0, 1, 1000));
        assembly.link(RoadLink.plain(1, 2, 4000).withType(LinkType.CAR_FERRY));
        assembly.link(RoadLink.plain(2, 3, 6000).withType(LinkType.CAR_FERRY));
        assembly.link(RoadLink.plain(3, 4, 1000));
        RoadNetwork network = assembly.build();
        int near = linkOf(network, 1);
        int far = linkOf(network, 2);
        Ferry ferry = Ferry.of("Hella–Vangsnes", 15, 40).withTerminalMinutes(3);
        Ferries ferries = Ferries.of(List.of(new Ferries.Crossing(ferry, List.of(far, near))));

        TravelCosts costs = TravelCosts.of(network, TravelRules.DEFAULT.withFerries(ferries));

        // Waiting 15 + ln(40 / 30) = 15.2877 minutes and 3 at the quays: 10,973 tenths; 6 and 9 minutes of sailing.
        assertThat(costs.cost(arcFrom(network, near, 1))).isEqualTo(3600 + 10_973);
        assertThat(costs.cost(arcFrom(network, far, 2))).isEqualTo(5400);
        assertThat(costs.cost(arcFrom(network, far, 3))).isEqualTo(5400 + 10_973);
        assertThat(costs.cost(arcFrom(network, near, 2))).isEqualTo(3600);
        assertThat(IntStream.range(0, 8).filter(costs::isBoarding).count()).isEqualTo(2);

        TravelCosts undescribed = TravelCosts.of(network, TravelRules.DEFAULT);
        // 4 km at 20 km/h, and by assumption an hour between departures: 15 + ln 2 minutes, and 3 at the quays.
        assertThat(undescribed.cost(arcFrom(network, near, 1))).isEqualTo(7200 + 11_216);

        TravelCosts noCars = TravelCosts.of(
                network,
                TravelRules.DEFAULT.withFerries(
                        Ferries.of(List.of(new Ferries.Crossing(ferry.withTakesCars(false), List.of(far, near))))));
        assertThat(noCars.isOpen(2 * near)).isFalse();
    }

    @Test
    void aScenarioChangesWhatItNamesAndSharesTheRest() {
        NetworkAssembly assembly = nodes(20_001);
        for (int i = 0; i < 20_000; i++) {
            assembly.link(RoadLink.plain(i, i + 1, 1000));
        }
        TravelCosts costs = TravelCosts.of(assembly.build(), TravelRules.DEFAULT);

        TravelCosts changed = costs.change().close(7, 9000).drive(8, 20).build();

        assertThat(changed.isOpen(14)).isFalse();
        assertThat(changed.isOpen(15)).isFalse();
        assertThat(changed.isOpen(18_000)).isFalse();
        assertThat(changed.cost(16)).isEqualTo(1800);
        assertThat(changed.closedLinks()).containsExactly(7, 9000);
        assertThat(IntStream.range(0, 40_000).filter(arc -> changed.cost(arc) != costs.cost(arc)))
                .hasSize(6);
        assertThat(costs.closedLinks()).isEmpty();
        // Two pages of 1,024 arcs, and the list of 40 pages.
        assertThat(changed.bytes(costs)).isLessThan(2 * 4096 + 200);
        TravelCosts reopened = changed.change().reopen(7, 9000, 8).build();
        assertThat(IntStream.range(0, 40_000)).allMatch(arc -> reopened.cost(arc) == costs.cost(arc));
        assertThatThrownBy(() -> costs.change().drive(3, 0)).hasMessageContaining("between 1 and 200 km/h, got 0.0");
    }

    @Test
    void aFerryGetsAnotherServiceInAScenario() {
        NetworkAssembly assembly = nodes(3);
        assembly.link(RoadLink.plain(0, 1, 1000));
        assembly.link(RoadLink.plain(1, 2, 4000).withType(LinkType.CAR_FERRY));
        RoadNetwork network = assembly.build();
        int link = linkOf(network, 1);
        TravelCosts costs = TravelCosts.of(network, TravelRules.DEFAULT);

        TravelCosts slower = costs.change()
                .sail(new Ferries.Crossing(Ferry.of("night boat", 30, 20), List.of(link)))
                .build();

        assertThat(slower.cost(2 * link)).isEqualTo((30 + 10) * 600);
        assertThatThrownBy(() ->
                        costs.change().sail(new Ferries.Crossing(Ferry.of("x", 30, 20), List.of(linkOf(network, 0)))))
                .hasMessageContaining("is no ferry but ROAD");
    }

    @Test
    void timeLengthAndFerriesAddAndCompareAsOneNumber() {
        long fast = PathCost.of(600, 900_000_000, 3);
        long slow = PathCost.of(601, 1, 0);

        assertThat(fast).isLessThan(slow);
        assertThat(PathCost.of(600, 5, 9)).isLessThan(PathCost.of(600, 6, 0));
        assertThat(Trip.of(fast + slow)).isEqualTo(new Trip(1201, 900_000_001, 3));
        assertThat((PathCost.BOUND - 1) + (PathCost.BOUND - 1)).isPositive();
    }

    private static NetworkAssembly nodes(int count) {
        NetworkAssembly assembly = new NetworkAssembly(EpsgCode.ETRS89_UTM33);
        IntStream.range(0, count).forEach(i -> assembly.node(i * 1000, 0));
        return assembly;
    }

    private static int linkOf(RoadNetwork network, int source) {
        return IntStream.range(0, network.linkCount())
                .filter(link -> network.source(link) == source)
                .findFirst()
                .orElseThrow();
    }

    /** The arc of a link that leaves the node at so many kilometres. */
    private static int arcFrom(RoadNetwork network, int link, int kilometre) {
        return Math.round(network.easting(network.tail(2 * link))) == 1000L * kilometre ? 2 * link : 2 * link + 1;
    }
}
