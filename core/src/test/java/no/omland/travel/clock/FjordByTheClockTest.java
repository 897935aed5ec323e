package no.omland.travel.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.omland.crs.EpsgCode;
import no.omland.network.LinkStructure;
import no.omland.network.LinkType;
import no.omland.network.NetworkAssembly;
import no.omland.network.OneWay;
import no.omland.network.RoadClass;
import no.omland.network.RoadLink;
import no.omland.network.RoadNetwork;
import no.omland.travel.ClockTime;
import no.omland.travel.Ferries;
import no.omland.travel.Ferry;
import no.omland.travel.FerryService;
import no.omland.travel.NetworkPoint;
import no.omland.travel.TravelCosts;
import no.omland.travel.TravelRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A fjord, worked out by hand: home, ten minutes by road to a quay, a crossing of twenty minutes with four at the quays, ten minutes to the office.
 */
final class FjordByTheClockTest {

    private static final RoadNetwork NETWORK = network();
    private static final NetworkPoint HOME = NetworkPoint.at(NETWORK, 0);
    private static final NetworkPoint OFFICE = NetworkPoint.at(NETWORK, 3);

    private static RoadNetwork network() {
        NetworkAssembly assembly = new NetworkAssembly(EpsgCode.ETRS89_UTM33);
        for (int i = 0; i < 4; i++) {
            assembly.node(10_000 * i, 0);
        }
        assembly.link(link(0, LinkType.ROAD, 10, "E1"));
        assembly.link(link(1, LinkType.CAR_FERRY, 0, "A–B"));
        assembly.link(link(2, LinkType.ROAD, 10, "E2"));
        return assembly.build();
    }

    private static RoadLink link(int from, LinkType type, double minutes, String name) {
        return new RoadLink(
                from,
                from + 1,
                10_000,
                type,
                RoadClass.EUROPEAN,
                LinkStructure.GROUND,
                OneWay.BOTH,
                0,
                minutes,
                name,
                null);
    }

    private static ClockCosts costs(FerryService service) {
        Ferry ferry = new Ferry("A–B", 20, service, 4, true);
        return ClockCosts.of(TravelCosts.of(
                NETWORK,
                TravelRules.DEFAULT.withFerries(Ferries.of(List.of(new Ferries.Crossing(ferry, List.of(1)))))));
    }

    private static final FerryService LIST = new FerryService.Departures(List.of(420, 480, 600, 900, 1020));

    private static int clock(String time) {
        return ClockTime.read(time).orElseThrow() * 600;
    }

    private static String time(int tenthSeconds) {
        return ClockTime.write(Math.floorDiv(tenthSeconds, 600) % 2880);
    }

    /** Ready at the quay twelve minutes after leaving; at the office 32 minutes after the boat leaves. */
    @ParameterizedTest
    @CsvSource({"06:48, 07:32", "06:49, 08:32", "07:48, 08:32", "14:00, 15:32", "16:49, 31:32", "00:00, 07:32"})
    void oneTakesTheFirstBoatThatOneReaches(String leave, String arrive) {
        ClockTrip trip = ClockSearch.leaving(costs(LIST), HOME, clock(leave))
                .trip(OFFICE)
                .orElseThrow();
        assertThat(time(trip.arriveTenthSeconds())).isEqualTo(arrive);
        assertThat(trip.ferries()).isEqualTo(1);
        assertThat(trip.kilometres()).isEqualTo(30);
    }

    /** At 05:00 the last boat was the one at 17:00 the day before. */
    @ParameterizedTest
    @CsvSource({"09:00, 07:48, 08:32", "08:32, 07:48, 08:32", "08:31, 06:48, 07:32", "20:00, 16:48, 17:32"})
    void toBeThereByATimeOneLeavesAsLateAsOneCan(String by, String leave, String arrive) {
        ClockTrip trip =
                ClockSearch.arriving(costs(LIST), OFFICE, clock(by)).trip(HOME).orElseThrow();
        assertThat(time(trip.leaveTenthSeconds())).isEqualTo(leave);
        assertThat(time(trip.arriveTenthSeconds())).isEqualTo(arrive);
    }

    @Test
    void theBoatOfTheDayBeforeIsTakenWhenTheFirstIsTooLate() {
        ClockTrip trip = ClockSearch.arriving(costs(LIST), OFFICE, clock("05:00"))
                .trip(HOME)
                .orElseThrow();
        assertThat(trip.leaveTenthSeconds()).isEqualTo(clock("16:48") - Sailings.DAY);
    }

    @Test
    void stepsTellWhenTheBoatLeaves() {
        ClockRoute route = ClockSearch.leaving(costs(LIST), HOME, clock("07:00"))
                .route(OFFICE)
                .orElseThrow();
        assertThat(route.steps())
                .extracting(step -> step.roadNumber() + " " + time(step.beginTenthSeconds()) + " "
                        + time(step.departsTenthSeconds()) + " " + time(step.endTenthSeconds()))
                .containsExactly("E1 07:00 07:00 07:10", "A–B 07:10 08:00 08:22", "E2 08:22 08:22 08:32");
        assertThat(route.geometry().getLength()).isEqualTo(30_000);
    }

    /** Every 20 minutes one waits ten; within the hours only. */
    @ParameterizedTest
    @CsvSource({"04:00, 06:32", "05:48, 06:32", "06:00, 06:54", "21:40, 22:32", "21:48, 22:32", "21:49, 30:32"})
    void whereOnlyAHeadwayIsKnownTheHoursAreKept(String leave, String arrive) {
        FerryService hours = new FerryService.Headway(20, 360, 1320);
        ClockTrip trip = ClockSearch.leaving(costs(hours), HOME, clock(leave))
                .trip(OFFICE)
                .orElseThrow();
        assertThat(time(trip.arriveTenthSeconds())).isEqualTo(arrive);
    }

    /**
     * Open nine to three, half an hour needed: the 08:00 boat is there at 08:32 and the 10:00 at 10:32; home the same way the boats are at 10, 15 and 17, quay twelve
     * minutes from the office. Out at 07:48 and served at nine, the boat at 10:00 is home at 10:32: 164 minutes away. Out with the next boat one is home at 15:32.
     */
    @Test
    void thereAndBackWithinOpeningHoursIsTheShortestAway() {
        OfficeVisits visits = OfficeVisits.of(costs(LIST), List.of(HOME, OFFICE), OFFICE, new OpenHours(540, 900, 30));
        OfficeVisit visit = visits.shortest().get(0);
        assertThat(visit).isNotNull();
        assertThat(time(visit.leaveHome())).isEqualTo("07:48");
        assertThat(time(visit.begin())).isEqualTo("09:00");
        assertThat(time(visit.home())).isEqualTo("10:32");
        assertThat(visits.shortest().get(1)).isEqualTo(new OfficeVisit(540 * 600, 540 * 600, 570 * 600, 570 * 600));
    }

    @ParameterizedTest
    @CsvSource({
        "540, 560, 30, OPEN_TOO_SHORT",
        // The first boat is there at 07:32.
        "400, 451, 0, NO_WAY_THERE",
        // The last boat home is the one at 17:00, which one reaches until 16:48; the next is home at 07:32.
        "1009, 1020, 0, NO_WAY_HOME"
    })
    void whyThereIsNoVisitIsSaid(int open, int close, int needed, OfficeVisits.Hindrance hindrance) {
        OfficeVisits visits = OfficeVisits.of(costs(LIST), List.of(HOME), OFFICE, new OpenHours(open, close, needed));
        assertThat(visits.shortest().get(0)).isNull();
        assertThat(visits.hindrance(0)).isEqualTo(hindrance);
    }

    @Test
    void aClosedFerryIsNoWay() {
        TravelCosts closed = costs(LIST).costs().closing(1);
        assertThat(ClockSearch.leaving(ClockCosts.of(closed), HOME, 0).trip(OFFICE))
                .isEmpty();
        assertThat(ClockSearch.arriving(ClockCosts.of(closed), OFFICE, 0).trip(HOME))
                .isEmpty();
    }
}
