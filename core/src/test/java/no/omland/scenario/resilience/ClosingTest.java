package no.omland.scenario.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import no.omland.crs.EpsgCode;
import no.omland.network.LinkStructure;
import no.omland.network.LinkType;
import no.omland.network.NetworkAssembly;
import no.omland.network.OneWay;
import no.omland.network.RoadClass;
import no.omland.network.RoadLink;
import no.omland.network.RoadNetwork;
import no.omland.scenario.Assignment;
import no.omland.scenario.Office;
import no.omland.scenario.Opening;
import no.omland.scenario.StaffTravel;
import no.omland.scenario.evaluation.DemandPlace;
import no.omland.scenario.evaluation.DemandPlaces;
import no.omland.scenario.evaluation.OfficeSite;
import no.omland.scenario.evaluation.PlacedOffice;
import no.omland.scenario.evaluation.RoadTravel;
import no.omland.travel.NetworkPoint;
import no.omland.travel.TravelCosts;
import no.omland.travel.TravelRules;
import no.omland.travel.catchment.TimeLimits;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/**
 * An office in the middle of the road between West and East, and people along that road; kilometres.
 *
 * <pre>
 * 0 Far west 1 ── 1 West ── 1.25 Near west 2 ── 1.5 Nav, At the office 4 ── 1.75 Near east 8 ── 2 East ── 3 Far east 16
 * </pre>
 */
final class ClosingTest {

    private static final int ROAD = 1;
    private static final RoadNetwork NETWORK = network();
    private static final TravelCosts COSTS = TravelCosts.of(NETWORK, TravelRules.DEFAULT);
    private static final RoadTravel TRAVEL = new RoadTravel(
            COSTS,
            new DemandPlaces(List.of(
                    place("Far west", 1, 0, NetworkPoint.at(NETWORK, 0)),
                    place("Near west", 2, 1250, NetworkPoint.on(ROAD, 0.25)),
                    place("At the office", 4, 1500, NetworkPoint.on(ROAD, 0.5)),
                    place("Near east", 8, 1750, NetworkPoint.on(ROAD, 0.75)),
                    place("Far east", 16, 3000, NetworkPoint.at(NETWORK, 3)))));
    private static final PlacedOffice NAV = office("Nav", 1500, NetworkPoint.on(ROAD, 0.5));
    private static final Stretch STRETCH = new Stretch("West–East", List.of(ROAD));

    private static RoadNetwork network() {
        NetworkAssembly assembly = new NetworkAssembly(EpsgCode.ETRS89_UTM33);
        IntStream.range(0, 4).forEach(i -> assembly.node(i * 1000, 0));
        IntStream.range(0, 3)
                .forEach(i -> assembly.link(new RoadLink(
                        i,
                        i + 1,
                        1000,
                        LinkType.ROAD,
                        RoadClass.COUNTY,
                        LinkStructure.GROUND,
                        OneWay.BOTH,
                        0,
                        0,
                        "",
                        null)));
        return assembly.build();
    }

    private static DemandPlace place(String name, int people, double easting, NetworkPoint road) {
        return new DemandPlace(name, name, Optional.empty(), people, 0, easting, 0, Optional.of(road));
    }

    private static PlacedOffice office(String name, double easting, NetworkPoint road) {
        return new PlacedOffice(
                name,
                new Office(
                        name,
                        Map.of(),
                        Map.of(),
                        Opening.WEEKDAYS,
                        List.of(),
                        List.of(),
                        OptionalLong.empty(),
                        StaffTravel.NONE),
                new OfficeSite(easting, 0, road));
    }

    private static Resilience closed(PlacedOffice... offices) {
        return Resilience.of(
                TRAVEL, List.of(offices), Assignment.NEAREST, new TimeLimits(List.of(15)), List.of(STRETCH));
    }

    @Test
    void whoLivesOnTheSideThatIsOpenGetsStraightToTheOffice() {
        List<Double> cutOff = new ArrayList<>();
        for (StretchEffect side : closed(NAV).effects()) {
            cutOff.add(side.everybody().people().cutOff());
            assertThat(side.stretch().isSide()).isTrue();
            assertThat(side.everybody().people().lostTenthSeconds()).isZero();
        }

        assertThat(cutOff).containsExactly(8.0 + 16, 1.0 + 2);
    }

    @Test
    void andOutByTheEndThatIsOpenToEverythingElse() {
        PlacedOffice west = office("Far west", 0, NetworkPoint.at(NETWORK, 0));
        Closing eastwards = Closing.of(TRAVEL, List.of(NAV, west), STRETCH).get(1);
        RoadTravel closed = TRAVEL.closing(eastwards.stretch().links(), eastwards.part(), List.of());
        OfficeSite nav = eastwards.offices().get(0).site();

        for (int place = 0; place < 3; place++) {
            assertThat(closed.to(nav).tenthSeconds(place))
                    .isEqualTo(TRAVEL.to(NAV.site()).tenthSeconds(place));
            assertThat(closed.to(nav).backTenthSeconds(place))
                    .isEqualTo(TRAVEL.to(NAV.site()).backTenthSeconds(place));
            assertThat(closed.to(nav).isReachedWithoutFerry(place)).isTrue();
            assertThat(closed.to(west.site()).tenthSeconds(place))
                    .isEqualTo(TRAVEL.to(west.site()).tenthSeconds(place));
        }
        for (int place = 3; place < 5; place++) {
            assertThat(closed.to(nav).isReached(place)).isFalse();
            assertThat(closed.to(west.site()).isReached(place)).isFalse();
        }
    }

    /** Closed beyond the office furthest east, both are reached from the west. */
    @Test
    void anotherOfficeOnTheSideThatIsOpenIsReachedToo() {
        PlacedOffice other = office("Other", 1250, NetworkPoint.on(ROAD, 0.25));
        List<Double> cutOff = closed(NAV, other).effects().stream()
                .map(each -> each.everybody().people().cutOff())
                .toList();

        // Beyond Nav to the east, beyond Nav to the west, beyond the other to the west; east of the other all still
        // have Nav.
        assertThat(cutOff).contains(8.0 + 16, 1.0).doesNotContain(31.0);
    }

    @Test
    void onlyTheSideThatIsClosedIsDrawn() {
        List<LineString> lines = closed(NAV).effects().stream()
                .flatMap(each -> each.stretch().lines(NETWORK).stream())
                .toList();

        assertThat(lines.get(0).getCoordinates()).containsExactly(new Coordinate(1500, 0), new Coordinate(2000, 0));
        assertThat(lines.get(1).getCoordinates()).containsExactly(new Coordinate(1000, 0), new Coordinate(1500, 0));
        assertThat(STRETCH.lines(NETWORK).get(0).getLength()).isEqualTo(1000);
    }

    @Test
    void aNumberOfARegisterIsToldWithItsRoadAndMunicipality() {
        Stretch numbered = new Stretch("7193", List.of(0));
        Stretch one = numbered.called("E6, Vefsn");
        Stretch side = new Stretch("7193 (Nav–East)", List.of(0), "7193", Optional.empty(), "E6, Vefsn");
        Stretch next = new Stretch("7194", List.of(1)).called("E6, Vefsn");

        assertThat(STRETCH.isNumbered()).isFalse();
        assertThat(numbered.isNumbered()).isTrue();
        assertThat(side.title()).isEqualTo("E6, Vefsn (7193) (Nav–East)");
        assertThat(closure(one).name()).isEqualTo("E6, Vefsn (7193)");
        assertThat(closure(one, next).name()).isEqualTo("E6, Vefsn");
        assertThat(closure(STRETCH).name()).isEqualTo("West–East");
    }

    private static Closure closure(Stretch... parts) {
        return new Closure(List.of(parts), List.of(), List.of());
    }
}
