package no.omland.travel.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.omland.network.RoadNetwork;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.RandomNetworks;
import no.omland.travel.TravelCosts;
import no.omland.travel.search.TravelMatrix;
import no.omland.travel.search.TravelTimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ContractionHierarchyTest {

    static LongStream seeds() {
        return RandomNetworks.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void timesAndMatrixAreThoseOfThePlainSearch(long seed) {
        RoadNetwork network = RandomNetworks.network(seed);
        TravelCosts costs = RandomNetworks.costs(network, seed);
        List<NetworkPoint> origins = RandomNetworks.points(network, seed, 7);
        List<NetworkPoint> destinations = RandomNetworks.points(network, seed, 9);
        ContractionHierarchy hierarchy = ContractionHierarchy.of(costs);

        TravelMatrix matrix = hierarchy.matrix(origins, destinations);

        TravelMatrix plain = TravelMatrix.of(costs, origins, destinations);
        for (int o = 0; o < origins.size(); o++) {
            for (int d = 0; d < destinations.size(); d++) {
                assertThat(matrix.find(o, d)).isEqualTo(plain.find(o, d));
            }
        }
        for (Direction direction : Direction.values()) {
            for (List<NetworkPoint> places : List.of(origins.subList(0, 1), destinations)) {
                TravelTimes times = hierarchy.times(direction, places);
                TravelTimes searched = TravelTimes.of(costs, direction, places);
                for (int node = 0; node < network.nodeCount(); node++) {
                    assertThat(times.find(node)).isEqualTo(searched.find(node));
                }
                assertThat(times.find(destinations.get(3))).isEqualTo(searched.find(destinations.get(3)));
            }
        }
    }

    @Test
    void aSweepIsUsedAgainAndAgain() {
        RoadNetwork network = RandomNetworks.network(11);
        TravelCosts costs = RandomNetworks.costs(network, 11);
        TimeSweep sweep = new TimeSweep(ContractionHierarchy.of(costs));
        for (NetworkPoint place : RandomNetworks.points(network, 11, 20)) {
            sweep.run(Direction.TO, List.of(place));
            TravelTimes searched = TravelTimes.to(costs, place);
            for (int node = 0; node < network.nodeCount(); node++) {
                assertThat(sweep.isReached(node)).isEqualTo(searched.isReached(node));
                if (sweep.isReached(node)) {
                    assertThat(sweep.tenthSeconds(node)).isEqualTo(searched.tenthSeconds(node));
                }
            }
        }
    }

    @Test
    void withAllRoadsClosedNothingIsReached() {
        RoadNetwork network = RandomNetworks.network(5);
        int[] all = IntStream.range(0, network.linkCount()).toArray();
        TravelCosts costs = RandomNetworks.costs(network, 5).closing(all);
        List<NetworkPoint> two = List.of(NetworkPoint.at(network, network.from(0)), NetworkPoint.on(1, 0.5));

        TravelMatrix matrix = ContractionHierarchy.of(costs).matrix(two, two);

        assertThat(matrix.unreached(0)).containsExactly(1);
        assertThat(matrix.unreached(1)).containsExactly(0);
        assertThat(matrix.get(1, 1).tenthSeconds()).isZero();
    }
}
