package no.omland.travel.catchment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.omland.crs.EpsgCode;
import no.omland.issue.DataException;
import no.omland.network.LinkStructure;
import no.omland.network.LinkType;
import no.omland.network.NetworkAssembly;
import no.omland.network.OneWay;
import no.omland.network.RoadClass;
import no.omland.network.RoadLink;
import no.omland.network.RoadNetwork;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.TravelCosts;
import no.omland.travel.TravelRules;
import no.omland.travel.demand.AccessRules;
import no.omland.travel.demand.ConnectedDemand;
import no.omland.travel.demand.DemandPoint;
import no.omland.travel.search.TravelTimes;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A fjord of 600 m between two shores with a road along each, which meet 40 km to the east only; an island in the west with a ferry from the south shore.
 */
final class CatchmentTest {

    private static final GeometryFactory PLANE = new GeometryFactory();
    private static final int KM = 1000;

    private final NetworkAssembly assembly = new NetworkAssembly(EpsgCode.ETRS89_UTM33);
    private final int[] south =
            IntStream.rangeClosed(0, 40).map(i -> assembly.node(i * KM, -400)).toArray();
    private final int[] north =
            IntStream.rangeClosed(0, 40).map(i -> assembly.node(i * KM, 400)).toArray();
    private final int island = assembly.node(-6 * KM, 0);
    private final int farOnIsland = assembly.node(-9 * KM, 0);
    private final List<Geometry> land = List.of(
            box(-200, 40_200, -5000, -300),
            box(-200, 40_200, 300, 5000),
            box(39_000, 41_000, -5000, 5000),
            box(-10_000, -5500, -2000, 2000));
    private final RoadNetwork network;
    private final TravelCosts costs;

    CatchmentTest() {
        for (int i = 0; i < 40; i++) {
            road(south[i], south[i + 1], KM, LinkType.ROAD, LinkStructure.GROUND);
            road(north[i], north[i + 1], KM, LinkType.ROAD, LinkStructure.GROUND);
        }
        road(south[40], north[40], 800, LinkType.ROAD, LinkStructure.GROUND);
        road(south[0], island, 6 * KM, LinkType.CAR_FERRY, LinkStructure.GROUND);
        road(island, farOnIsland, 3 * KM, LinkType.ROAD, LinkStructure.GROUND);
        network = assembly.build();
        costs = TravelCosts.of(network, TravelRules.DEFAULT);
    }

    @Test
    void itClaimsNeitherTheSeaNorTheFarSideOfTheFjord() {
        Geometry area = catchment(costs, 10).area();

        assertThat(area.isValid()).isTrue();
        assertThat(area.contains(point(2 * KM, -700))).isTrue();
        // Half a cell beyond the shore is as fine as it can be.
        assertThat(area.intersects(box(-500, 45_000, -50, 50))).isFalse();
        assertThat(area.intersects(box(-500, 45_000, 300, 5000))).isFalse();
        assertThat(catchment(costs, 10).knowsSea()).isTrue();
    }

    @Test
    void theFarSideIsReachedByTheRoadAroundAndTheIslandByTheFerryAlone() {
        assertThat(catchment(costs, 180).area().contains(point(2 * KM, 700))).isTrue();
        assertThat(catchment(costs, 180).area().contains(point(-8 * KM, 0))).isTrue();
        // The crossing itself is no area.
        assertThat(catchment(costs, 180).area().intersects(box(-5000, -500, -100, 100)))
                .isFalse();

        TravelCosts without = costs.closing(linkWith(LinkType.CAR_FERRY));

        assertThat(catchment(without, 180).area().intersects(box(-11_000, -5000, -3000, 3000)))
                .isFalse();
    }

    @Test
    void eachLimitHoldsTheOnesBelowIt() {
        List<Catchment> all = Catchment.of(
                costs,
                Direction.TO,
                List.of(office()),
                new TimeLimits(List.of(90, 5, 10, 20, 45)),
                DryLand.of(land, List.of()),
                DrawingRules.USUAL);

        assertThat(all).extracting(Catchment::minutes).containsExactly(5, 10, 20, 45, 90);
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i - 1).area().getArea()).isGreaterThan(0);
            assertThat(all.get(i - 1).area().difference(all.get(i).area()).getArea())
                    .isLessThan(1e-3);
            assertThat(all.get(i).area().isValid()).isTrue();
        }
    }

    @Test
    void lakesAreLeftOut() {
        Geometry lake = box(1300, 2700, -1200, -600);
        DryLand ground = DryLand.of(land, List.of(lake));

        Geometry area = Catchment.of(
                        costs,
                        Direction.TO,
                        List.of(office()),
                        new TimeLimits(List.of(30)),
                        ground,
                        new DrawingRules(50, 1000, 5))
                .get(0)
                .area();

        assertThat(area.intersects(lake.buffer(-60))).isFalse();
        assertThat(area.contains(point(1100, -900))).isTrue();
    }

    @Test
    void wetCellsAreThoseWhoseCentresAreWet() {
        Random random = new Random(4);
        List<Geometry> blobs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            blobs.add(point(random.nextInt(20_000), random.nextInt(20_000))
                    .buffer(300 + random.nextInt(3000))
                    .difference(point(random.nextInt(20_000), random.nextInt(20_000))
                            .buffer(900)));
        }
        Geometry all = PLANE.buildGeometry(blobs).union();
        DryLand.Mask mask =
                java.util.Objects.requireNonNull(DryLand.of(blobs, List.of()).mask(170));
        CellWindow window = CellWindow.covering(new Envelope(-5000, 25_000, -5000, 25_000), 170);
        for (int i = 0; i < 2000; i++) {
            int column = random.nextInt(window.columns());
            int row = random.nextInt(window.rows());
            assertThat(mask.isWet(window, column, row))
                    .isNotEqualTo(all.intersects(point(window.centreEasting(column), window.centreNorthing(row))));
        }
    }

    @Test
    void peopleAreCountedFromTimesAndEveryoneIsSomewhere() {
        Random random = new Random(9);
        List<DemandPoint> points = IntStream.range(0, 400)
                .mapToObj(i -> new DemandPoint(
                        "p" + i, random.nextInt(60_000) - 12_000, random.nextInt(16_000) - 8000, random.nextInt(50)))
                .toList();
        TravelCosts cut = costs.closing(linkWith(LinkType.CAR_FERRY));
        ConnectedDemand demand = ConnectedDemand.of(points, costs, AccessRules.FOOT);
        TravelTimes times = TravelTimes.of(cut, Direction.TO, List.of(office()));

        PeopleWithin within = PeopleWithin.of(times, demand, new TimeLimits(List.of(15, 40)));

        long expected = demand.connected().stream()
                .filter(each -> times.find(each.place()).orElse(Integer.MAX_VALUE) <= 15 * 600)
                .mapToLong(each -> each.point().wholePeople())
                .sum();
        assertThat(within.people().get(0)).isEqualTo(expected).isPositive();
        assertThat(within.people().get(1)).isGreaterThan(expected);
        assertThat(within.unreached()).isPositive();
        assertThat(within.notConnected()).isPositive();
        assertThat(within.all())
                .isEqualTo(points.stream().mapToLong(DemandPoint::wholePeople).sum());
    }

    @Test
    void limitsThatMakeNoSenseAreRefused() {
        for (int limit : new int[] {0, -5, 7 * 24 * 60}) {
            assertThatThrownBy(() -> new TimeLimits(List.of(15, limit)))
                    .isInstanceOfSatisfying(
                            DataException.class, e -> assertThat(e.code()).isEqualTo("catchment.limit"));
        }
        assertThatThrownBy(() -> new TimeLimits(List.of()))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("catchment.no-limit"));
        assertThat(new TimeLimits(List.of(30, 15, 30)).minutes()).containsExactly(15, 30);
    }

    private Catchment catchment(TravelCosts these, int minutes) {
        return Catchment.of(
                        these,
                        Direction.TO,
                        List.of(office()),
                        new TimeLimits(List.of(minutes)),
                        DryLand.of(land, List.of()),
                        DrawingRules.USUAL)
                .get(0);
    }

    /** In the middle of the first kilometre of the south shore. */
    private NetworkPoint office() {
        return NetworkPoint.on(
                IntStream.range(0, network.linkCount())
                        .filter(link -> network.source(link) == 0)
                        .findFirst()
                        .orElseThrow(),
                0.5);
    }

    private int linkWith(LinkType type) {
        return IntStream.range(0, network.linkCount())
                .filter(link -> network.type(link) == type)
                .findFirst()
                .orElseThrow();
    }

    private void road(int from, int to, double metres, LinkType type, LinkStructure structure) {
        assembly.link(new RoadLink(from, to, metres, type, RoadClass.COUNTY, structure, OneWay.BOTH, 60, 0, "", null));
    }

    private static Geometry box(double west, double east, double south, double north) {
        return PLANE.toGeometry(new Envelope(west, east, south, north));
    }

    private static Geometry point(double x, double y) {
        return PLANE.createPoint(new Coordinate(x, y));
    }
}
