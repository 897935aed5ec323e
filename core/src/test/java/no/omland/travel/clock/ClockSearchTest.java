package no.omland.travel.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.omland.network.LinkType;
import no.omland.network.RoadNetwork;
import no.omland.travel.Ferries;
import no.omland.travel.Ferry;
import no.omland.travel.FerryService;
import no.omland.travel.NetworkPoint;
import no.omland.travel.RandomNetworks;
import no.omland.travel.TravelCosts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The search by the clock against one that tries everything, on seeded random networks whose ferries keep hours. */
final class ClockSearchTest {

    private static final int DAY = 864_000;

    static LongStream seeds() {
        return RandomNetworks.seeds();
    }

    /** Ferries of which some have lists, some hours, some go round the clock, and some are not described. */
    private static TravelCosts costs(RoadNetwork network, long seed) {
        Random random = new Random(seed * 7 + 1);
        List<Ferries.Crossing> crossings = IntStream.range(0, network.linkCount())
                .filter(link ->
                        network.type(link) == LinkType.CAR_FERRY || network.type(link) == LinkType.PASSENGER_FERRY)
                .filter(link -> random.nextInt(5) > 0)
                .mapToObj(link -> new Ferries.Crossing(
                        new Ferry("f" + link, 1 + random.nextInt(40), service(random), random.nextInt(6), true),
                        List.of(link)))
                .toList();
        TravelCosts some = RandomNetworks.costs(network, seed);
        return TravelCosts.of(network, some.rules().withFerries(Ferries.of(crossings)))
                .closing(some.closedLinks().stream().mapToInt(each -> each).toArray());
    }

    private static FerryService service(Random random) {
        if (random.nextInt(3) > 0) {
            return new FerryService.Departures(random.ints(1 + random.nextInt(8), 0, 1600)
                    .boxed()
                    .distinct()
                    .sorted()
                    .toList());
        }
        int first = random.nextInt(700);
        return random.nextBoolean()
                ? FerryService.Headway.of(5 + random.nextInt(100))
                : new FerryService.Headway(5 + random.nextInt(100), first, first + random.nextInt(1000));
    }

    /** Every departure of a week, one after another. */
    private static int landing(TravelCosts costs, int arc, int at) {
        Ferry ferry = costs.isBoarding(arc)
                ? costs.rules()
                        .ferries()
                        .find(arc >> 1)
                        .map(Ferries.Crossing::ferry)
                        .orElse(null)
                : null;
        if (ferry == null) {
            return at + costs.cost(arc);
        }
        int terminal = (int) Math.round(ferry.terminalMinutes() * 600);
        int ready = at + terminal / 2;
        int waiting = (int) Math.round(ferry.service().waitingMinutes() * 600);
        int sailing = (int) Math.round(ferry.crossingMinutes() * 600);
        int best = Integer.MAX_VALUE;
        int today = Math.floorDiv(ready, DAY);
        for (int day = today - 3; day <= today + 3; day++) {
            if (ferry.service() instanceof FerryService.Departures list) {
                for (int minute : list.minutes()) {
                    int leaves = minute * 600 + day * DAY;
                    best = leaves >= ready ? Math.min(best, leaves) : best;
                }
            } else {
                FerryService.Headway hours = (FerryService.Headway) ferry.service();
                int first = hours.firstMinute() * 600 + day * DAY;
                int last = hours.lastMinute() * 600 + day * DAY;
                if (last - first >= DAY) {
                    best = ready + waiting;
                } else if (ready <= first) {
                    best = Math.min(best, first);
                } else if (ready <= last) {
                    best = Math.min(best, Math.min(last, ready + waiting));
                }
            }
        }
        return best + sailing + terminal - terminal / 2;
    }

    /** Every arc again and again, until nobody comes anywhere earlier. */
    private static int[] arrivals(TravelCosts costs, int from, int at) {
        RoadNetwork network = costs.network();
        int[] arrivals = new int[network.nodeCount()];
        Arrays.fill(arrivals, Integer.MAX_VALUE);
        arrivals[from] = at;
        boolean isBetter = true;
        while (isBetter) {
            isBetter = false;
            for (int arc = 0; arc < 2 * network.linkCount(); arc++) {
                int tail = arrivals[network.tail(arc)];
                if (costs.isOpen(arc) && tail < Integer.MAX_VALUE) {
                    int head = landing(costs, arc, tail);
                    if (head < arrivals[network.headOf(arc)]) {
                        arrivals[network.headOf(arc)] = head;
                        isBetter = true;
                    }
                }
            }
        }
        return arrivals;
    }

    private static List<Integer> nodesWithLinks(RoadNetwork network) {
        return IntStream.range(0, network.nodeCount())
                .filter(node -> network.firstEnd(node) < network.firstEnd(node + 1))
                .boxed()
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nobodyArrivesEarlierThanTheSearchSaysOrLater(long seed) {
        RoadNetwork network = RandomNetworks.network(seed);
        TravelCosts costs = costs(network, seed);
        ClockCosts clock = ClockCosts.of(costs);
        int origin = nodesWithLinks(network).get(0);
        int leave = (int) (seed * 7919 % DAY);
        int[] expected = arrivals(costs, origin, leave);
        ClockTimes times = ClockSearch.leaving(clock, NetworkPoint.at(network, origin), leave);
        for (int node : nodesWithLinks(network)) {
            NetworkPoint point = NetworkPoint.at(network, node);
            assertThat(times.trip(point).map(ClockTrip::arriveTenthSeconds).orElse(Integer.MAX_VALUE))
                    .as("node %s", node)
                    .isEqualTo(expected[node]);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoArrivesByATimeCouldNotHaveLeftATenthOfASecondLater(long seed) {
        RoadNetwork network = RandomNetworks.network(seed);
        TravelCosts costs = costs(network, seed);
        ClockCosts clock = ClockCosts.of(costs);
        List<Integer> nodes = nodesWithLinks(network);
        int destination = nodes.get(nodes.size() / 2);
        int by = (int) (seed * 104_729 % DAY);
        ClockTimes times = ClockSearch.arriving(clock, NetworkPoint.at(network, destination), by);
        for (int node : nodes.subList(0, Math.min(12, nodes.size()))) {
            NetworkPoint point = NetworkPoint.at(network, node);
            times.trip(point)
                    .ifPresentOrElse(
                            trip -> {
                                int[] inTime = arrivals(costs, node, trip.leaveTenthSeconds());
                                assertThat(inTime[destination]).isLessThanOrEqualTo(by);
                                assertThat(trip.arriveTenthSeconds()).isBetween(inTime[destination], by);
                                assertThat(
                                                node == destination
                                                        ? Integer.MAX_VALUE
                                                        : arrivals(costs, node, trip.leaveTenthSeconds() + 1)[
                                                                destination])
                                        .isGreaterThan(by);
                            },
                            () -> assertThat(arrivals(costs, node, by - 5 * DAY)[destination])
                                    .isEqualTo(Integer.MAX_VALUE));
        }
    }

    /** Points along links, with access: what the way adds up to is what it was found by, and leaving later never arrives earlier. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void wayAndTimesAgreeAndLeavingLaterNeverArrivesEarlier(long seed) {
        RoadNetwork network = RandomNetworks.network(seed);
        ClockCosts clock = ClockCosts.of(costs(network, seed));
        List<NetworkPoint> points = RandomNetworks.points(network, seed, 6);
        int leave = (int) (seed * 15_485_863 % DAY);
        ClockTimes now = ClockSearch.leaving(clock, points.get(0), leave);
        ClockTimes later = ClockSearch.leaving(clock, points.get(0), leave + 1234);
        for (NetworkPoint point : points) {
            now.route(point).ifPresent(route -> {
                ClockTrip trip = route.trip();
                assertThat(trip.tenthSeconds()).isEqualTo(now.lapse(point));
                assertThat(later.trip(point).orElseThrow().arriveTenthSeconds())
                        .isGreaterThanOrEqualTo(trip.arriveTenthSeconds());
                ClockTrip back = ClockSearch.arriving(clock, point, trip.arriveTenthSeconds())
                        .trip(points.get(0))
                        .orElseThrow();
                assertThat(back.leaveTenthSeconds()).isGreaterThanOrEqualTo(leave);
                assertThat(back.arriveTenthSeconds()).isLessThanOrEqualTo(trip.arriveTenthSeconds());
                if (!route.steps().isEmpty()) {
                    assertThat(route.steps().stream()
                                    .mapToLong(ClockStep::centimetres)
                                    .sum())
                            .isBetween(trip.centimetres() - 180_001, trip.centimetres());
                }
            });
        }
    }

    /** Each minute by itself, with the search that tries everything. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noVisitKeepsOneLessAwayFromHome(long seed) {
        RoadNetwork network = RandomNetworks.network(seed);
        TravelCosts costs = costs(network, seed);
        ClockCosts clock = ClockCosts.of(costs);
        List<Integer> nodes = nodesWithLinks(network);
        int office = nodes.get(nodes.size() - 1);
        List<NetworkPoint> homes = nodes.stream()
                .limit(10)
                .map(node -> NetworkPoint.at(network, node))
                .toList();
        int open = (int) (480 + seed % 120);
        OfficeVisits visits =
                OfficeVisits.of(clock, homes, NetworkPoint.at(network, office), new OpenHours(open, open + 60, 20));
        for (int i = 0; i < homes.size(); i++) {
            int least = Integer.MAX_VALUE;
            for (int minute = open; minute <= open + 40; minute++) {
                int home = arrivals(costs, office, (minute + 20) * 600)[nodes.get(i)];
                int latest = ClockSearch.arriving(clock, NetworkPoint.at(network, office), minute * 600)
                        .trip(homes.get(i))
                        .map(ClockTrip::leaveTenthSeconds)
                        .orElse(-1);
                if (latest >= 0 && home <= 27 * 36_000) {
                    least = Math.min(least, home - latest);
                }
            }
            OfficeVisit visit = visits.shortest().get(i);
            assertThat(visit == null ? Integer.MAX_VALUE : visit.awayTenthSeconds())
                    .as("home %s, %s", nodes.get(i), visits.hindrance(i))
                    .isEqualTo(least);
            assertThat(visits.hindrance(i) == OfficeVisits.Hindrance.NONE).isEqualTo(visit != null);
        }
    }
}
