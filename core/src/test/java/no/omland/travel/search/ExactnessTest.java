package no.omland.travel.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.omland.network.RoadNetwork;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.RandomNetworks;
import no.omland.travel.TextbookDijkstra;
import no.omland.travel.TravelCosts;
import no.omland.travel.Trip;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers are those of a textbook's Dijkstra (JGraphT), on 200 networks with one-ways, ferries, islands and closures. */
final class ExactnessTest {

    static LongStream seeds() {
        return RandomNetworks.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void timesOfAllNodesAreThoseOfTheTextbook(long seed) {
        RoadNetwork network = RandomNetworks.network(seed);
        TravelCosts costs = RandomNetworks.costs(network, seed);
        NetworkPoint place = RandomNetworks.points(network, seed, 1).get(0);
        TextbookDijkstra textbook = new TextbookDijkstra(costs);
        textbook.addOrigin("place", place);
        textbook.addDestination("goal", place);
        SingleSourcePaths<Object, DefaultWeightedEdge> paths = textbook.from("place");

        TravelTimes from = TravelTimes.from(costs, place);
        TravelTimes to = TravelTimes.to(costs, place);

        for (int node = 0; node < network.nodeCount(); node++) {
            assertThat(wide(from.find(node))).isEqualTo(TextbookDijkstra.tenthSeconds(paths, node));
            assertThat(wide(to.find(node))).isEqualTo(textbook.tenthSeconds(node, "goal"));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theMatrixIsThatOfTheTextbookAndOfTheRoutes(long seed) {
        RoadNetwork network = RandomNetworks.network(seed);
        TravelCosts costs = RandomNetworks.costs(network, seed);
        List<NetworkPoint> origins = RandomNetworks.points(network, seed, 4);
        List<NetworkPoint> destinations = RandomNetworks.points(network, seed, 5);

        TravelMatrix matrix = TravelMatrix.of(costs, origins, destinations);

        TravelMatrix searchedBackwards = TravelMatrix.of(
                costs,
                origins,
                IntStream.range(0, 3).mapToObj(destinations::get).toList());
        RouteSearch routes = new RouteSearch(network);
        for (int o = 0; o < origins.size(); o++) {
            for (int d = 0; d < destinations.size(); d++) {
                TextbookDijkstra textbook = new TextbookDijkstra(costs);
                textbook.addOrigin("o", origins.get(o));
                textbook.addDestination("d", destinations.get(d));
                textbook.addDirect("o", origins.get(o), "d", destinations.get(d));
                Optional<Trip> trip = matrix.find(o, d);
                assertThat(trip.map(each -> (long) each.tenthSeconds()))
                        .isEqualTo(boxed(textbook.tenthSeconds("o", "d")));
                trip.ifPresent(each -> assertThat(each.centimetres()).isEqualTo(textbook.centimetres("o", "d")));
                Optional<Route> route = routes.find(costs, origins.get(o), destinations.get(d));
                assertThat(route.map(Route::trip)).isEqualTo(trip);
                if (d < 3) {
                    assertThat(searchedBackwards.find(o, d)).isEqualTo(trip);
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aRouteIsConnectedOpenAndAddsUp(long seed) {
        RoadNetwork network = RandomNetworks.network(seed);
        TravelCosts costs = RandomNetworks.costs(network, seed);
        List<NetworkPoint> points = RandomNetworks.points(network, seed, 8);
        RouteSearch routes = new RouteSearch(network);
        for (int i = 0; i + 1 < points.size(); i++) {
            NetworkPoint origin = points.get(i);
            NetworkPoint destination = points.get(i + 1);
            routes.find(costs, origin, destination).ifPresent(route -> {
                assertThat(route.arcs()).allMatch(costs::isOpen);
                assertThat(route.links()).noneMatch(costs.closedLinks()::contains);
                for (int k = 0; k + 1 < route.arcs().size(); k++) {
                    assertThat(network.headOf(route.arcs().get(k)))
                            .isEqualTo(network.tail(route.arcs().get(k + 1)));
                }
                long access = origin.accessTenthSeconds() + destination.accessTenthSeconds();
                assertThat(route.steps().stream()
                                        .mapToLong(step -> step.trip().tenthSeconds())
                                        .sum()
                                + access)
                        .isEqualTo(route.trip().tenthSeconds());
                assertThat(route.steps().stream()
                                .mapToInt(step -> step.trip().ferries())
                                .sum())
                        .isEqualTo(route.trip().ferries());
            });
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void closingALinkMakesNothingFaster(long seed) {
        RoadNetwork network = RandomNetworks.network(seed);
        TravelCosts costs = RandomNetworks.costs(network, seed);
        NetworkPoint place = RandomNetworks.points(network, seed, 1).get(0);
        TravelTimes before = TravelTimes.from(costs, place);

        for (int link = 0; link < network.linkCount(); link += 5) {
            TravelTimes after = TravelTimes.from(costs.closing(link), place);
            for (int node = 0; node < network.nodeCount(); node++) {
                assertThat(after.find(node).orElse(Integer.MAX_VALUE))
                        .isGreaterThanOrEqualTo(before.find(node).orElse(Integer.MAX_VALUE));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noWayRoundIsFasterThanTheFastest(long seed) {
        RoadNetwork network = RandomNetworks.network(seed);
        TravelCosts costs = RandomNetworks.costs(network, seed);
        List<NetworkPoint> nodes = IntStream.range(0, network.nodeCount())
                .filter(node -> network.firstEnd(node) < network.firstEnd(node + 1))
                .limit(25)
                .mapToObj(node -> NetworkPoint.at(network, node))
                .toList();
        TravelMatrix matrix = TravelMatrix.of(costs, nodes, nodes);
        for (int a = 0; a < nodes.size(); a++) {
            assertThat(matrix.tenthSeconds(a, a)).isZero();
            for (int b = 0; b < nodes.size(); b++) {
                for (int c = 0; matrix.isReached(a, b) && c < nodes.size(); c++) {
                    if (matrix.isReached(b, c)) {
                        assertThat(matrix.tenthSeconds(a, c))
                                .isLessThanOrEqualTo(matrix.tenthSeconds(a, b) + matrix.tenthSeconds(b, c));
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theNearestTwoOfficesAreThoseOfTryingAll(long seed) {
        RoadNetwork network = RandomNetworks.network(seed);
        TravelCosts costs = RandomNetworks.costs(network, seed);
        List<NetworkPoint> offices = RandomNetworks.points(network, seed, 6);
        for (Direction direction : Direction.values()) {
            NearestOffices nearest = NearestOffices.of(costs, direction, offices);
            List<TravelTimes> each = offices.stream()
                    .map(office -> TravelTimes.of(costs, direction, List.of(office)))
                    .toList();
            for (int node = 0; node < network.nodeCount(); node++) {
                int at = node;
                List<NearestOffices.Near> found = Stream.of(nearest.nearest(at), nearest.second(at))
                        .flatMap(Optional::stream)
                        .toList();
                assertThat(found)
                        .isEqualTo(firstTwo(
                                each.stream().map(times -> times.find(at)).toList()));
            }
            for (NetworkPoint point : RandomNetworks.points(network, seed, 12)) {
                assertThat(nearest.of(point))
                        .isEqualTo(firstTwo(
                                each.stream().map(times -> times.find(point)).toList()));
            }
        }
    }

    private static List<NearestOffices.Near> firstTwo(List<OptionalInt> times) {
        return IntStream.range(0, times.size())
                .filter(office -> times.get(office).isPresent())
                .mapToObj(office ->
                        new NearestOffices.Near(office, times.get(office).getAsInt()))
                .sorted(Comparator.comparingInt(NearestOffices.Near::tenthSeconds)
                        .thenComparingInt(NearestOffices.Near::office))
                .limit(2)
                .toList();
    }

    private static OptionalLong wide(OptionalInt time) {
        return time.isPresent() ? OptionalLong.of(time.getAsInt()) : OptionalLong.empty();
    }

    private static Optional<Long> boxed(OptionalLong time) {
        return time.isPresent() ? Optional.of(time.getAsLong()) : Optional.empty();
    }
}
