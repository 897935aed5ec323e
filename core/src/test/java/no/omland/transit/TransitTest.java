package no.omland.transit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.omland.importing.gtfs.FeedReader;
import no.omland.importing.gtfs.GtfsFeed;
import no.omland.issue.DataException;
import no.omland.issue.IssueLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bus along the fjord, a ferry across, and a bus on the other side, three days a week. */
class TransitTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @TempDir
    private Path folder;

    private GtfsFeed feed = new GtfsFeed("", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    private Timetable monday = Timetable.of(RandomFeed.of(1), RandomFeed.DAY, TransitSettings.USUAL);

    @BeforeEach
    void readFeed() throws IOException {
        write(
                "agency.txt",
                "agency_id,agency_name,agency_url,agency_timezone\nA,Rutelaget,https://example.org,Europe/Oslo\n");
        // The quay is 334 m north of the bus stop: 334 m × 1.3 at 1.3 m/s is 334 s.
        write("stops.txt", """
                stop_id,stop_name,stop_lat,stop_lon
                farm,Farm,61.0,7.0
                bus,Bus at the quay,61.1,7.0
                quay,Quay,61.103,7.0
                town,Town,61.2,7.0
                """);
        write("routes.txt", """
                route_id,agency_id,route_short_name,route_long_name,route_type
                1,A,1,,3
                2,A,2,,4
                """);
        write("trips.txt", """
                route_id,service_id,trip_id
                1,MTW,morning
                1,MTW,evening
                2,MTW,over
                2,MTW,back
                """);
        write("stop_times.txt", """
                trip_id,arrival_time,departure_time,stop_id,stop_sequence
                morning,08:00:00,08:00:00,farm,1
                morning,08:30:00,08:30:00,bus,2
                evening,23:50:00,23:50:00,bus,1
                evening,24:20:00,24:20:00,farm,2
                over,09:00:00,09:00:00,quay,1
                over,09:45:00,09:45:00,town,2
                back,22:30:00,22:30:00,town,1
                back,23:15:00,23:15:00,quay,2
                """);
        write("calendar.txt", """
                service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
                MTW,1,1,1,0,0,0,0,20260101,20261231
                """);
        feed = FeedReader.read(folder, new IssueLog("feed"));
        monday = Timetable.of(feed, MONDAY, TransitSettings.USUAL);
    }

    @Test
    void journeyWalksFromTheBusToTheFerry() {
        Journey journey = search().journey(at("farm"), at("town"), clock(7, 0)).orElseThrow();

        assertThat(journey.leaveSeconds()).isEqualTo(clock(8, 0));
        assertThat(journey.arriveSeconds()).isEqualTo(clock(9, 45));
        assertThat(journey.changes()).isEqualTo(1);
        int farm = monday.stop("farm");
        int bus = monday.stop("bus");
        int quay = monday.stop("quay");
        int town = monday.stop("town");
        assertThat(journey.legs())
                .containsExactly(
                        new Leg.Ride("1", 3, "", "morning", farm, bus, clock(8, 0), clock(8, 30)),
                        new Leg.Walk(bus, quay, clock(8, 30), clock(8, 30) + 334),
                        new Leg.Ride("2", 4, "", "over", quay, town, clock(9, 0), clock(9, 45)));
    }

    @Test
    void roundTripLastsUntilAfterMidnight() {
        RoundTrips trips =
                search().roundTrips(at("farm"), at("town"), new OpeningHours(clock(9, 0), clock(15, 0), clock(1, 0)));

        assertThat(trips.trips())
                .containsExactly(new RoundTrip(clock(8, 0), clock(9, 45), clock(22, 30), clock(24, 20), 1, 1));
        assertThat(trips.shortest().orElseThrow().awaySeconds()).isEqualTo(clock(16, 20));
        assertThat(trips.shortest().orElseThrow().changes()).isEqualTo(2);
    }

    @Test
    void nobodyIsServedWhoComesTooLateOrNeedsTooLong() {
        assertThat(search().roundTrips(
                                at("farm"), at("town"), new OpeningHours(clock(8, 0), clock(10, 0), clock(1, 0))))
                .isEqualTo(new RoundTrips(List.of(), RoundTrips.Hindrance.TOO_LATE_THERE));
        assertThat(search().roundTrips(
                                at("farm"), at("town"), new OpeningHours(clock(9, 0), clock(10, 0), clock(2, 0))))
                .isEqualTo(new RoundTrips(List.of(), RoundTrips.Hindrance.OPEN_TOO_SHORT));
    }

    @Test
    void nobodyGetsHomeToWhereNothingLeadsInTheEvening() {
        RoundTrips trips = search().roundTrips(
                        List.of(new Access(monday.stop("farm"), 0)),
                        at("bus"),
                        new OpeningHours(clock(8, 0), clock(9, 0), clock(0, 15)));
        assertThat(trips.feasible()).isTrue();

        RoundTrips there =
                search().roundTrips(at("town"), at("farm"), new OpeningHours(clock(8, 0), clock(16, 0), clock(1, 0)));
        assertThat(there).isEqualTo(new RoundTrips(List.of(), RoundTrips.Hindrance.NO_WAY_THERE));

        RoundTrips toTheQuay =
                search().roundTrips(at("quay"), at("town"), new OpeningHours(clock(9, 0), clock(23, 59), clock(13, 0)));
        assertThat(toTheQuay).isEqualTo(new RoundTrips(List.of(), RoundTrips.Hindrance.NO_WAY_HOME));
    }

    @Test
    void tripOfTheDayBeforeIsStillOnTheRoadAfterMidnight() {
        List<Access> bus = List.of(new Access(monday.stop("bus"), 0));
        int farm = monday.stop("farm");
        Timetable tuesday = Timetable.of(feed, MONDAY.plusDays(1), TransitSettings.USUAL);
        Timetable thursday = Timetable.of(feed, MONDAY.plusDays(3), TransitSettings.USUAL);
        Timetable friday = Timetable.of(feed, MONDAY.plusDays(4), TransitSettings.USUAL);

        assertThat(new TransitSearch(tuesday).arrivals(bus, -900).seconds(farm)).hasValue(clock(0, 20));
        assertThat(new TransitSearch(thursday).arrivals(bus, -900).seconds(farm))
                .hasValue(clock(0, 20));
        assertThat(new TransitSearch(thursday).arrivals(bus, 0).seconds(farm)).isEmpty();
        assertThat(friday.runs()).isFalse();
        assertThat(new TransitSearch(friday).roundTrips(at("farm"), at("town"), new OpeningHours(0, clock(23, 0), 0)))
                .isEqualTo(new RoundTrips(List.of(), RoundTrips.Hindrance.NOTHING_RUNS));
    }

    @Test
    void dateOutsideTheFeedAndUnknownStopAreRefusedWithWords() {
        assertThatThrownBy(() -> Timetable.of(feed, LocalDate.of(2025, 3, 3), TransitSettings.USUAL))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("gtfs.date-outside"))
                .hasMessage("feed: 2025-03-03 is outside the days of the timetable, 2026-01-05 to 2026-12-30");
        assertThatThrownBy(() -> monday.stop("nowhere"))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("gtfs.stop-unknown"))
                .hasMessage("feed: there is no stop \"nowhere\" in the timetable");
        assertThat(monday.findStop("nowhere")).isEmpty();
    }

    @Test
    void whoeverLivesByTheQuayWalksToTheBus() {
        DayProfile profile = search().profile(at("quay"), at("bus"));

        assertThat(profile.departures()).isEmpty();
        assertThat(profile.walkSeconds()).hasValue(334);
        assertThat(profile.arrivalSeconds(clock(12, 0))).hasValue(clock(12, 0) + 334);
        RoundTrips trips =
                search().roundTrips(at("quay"), at("bus"), new OpeningHours(clock(9, 0), clock(15, 0), clock(1, 0)));
        assertThat(trips.trips())
                .containsExactly(new RoundTrip(clock(9, 0) - 334, clock(9, 0), clock(10, 0), clock(10, 0) + 334, 0, 0));
    }

    @Test
    void stopsNearAPlaceAreThoseWithinTheLongestWalk() {
        assertThat(monday.near(7.0, 61.1))
                .containsExactly(new Access(monday.stop("bus"), 0), new Access(monday.stop("quay"), 334));
        assertThat(monday.near(7.0, 61.15)).isEmpty();
    }

    @Test
    void settingsThatNobodyCanTravelByAreRefused() {
        assertThatThrownBy(() -> new TransitSettings(120, 0, 1.3, 600, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got 0.0 m/s");
        assertThatThrownBy(() -> new OpeningHours(clock(15, 0), clock(9, 0), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private TransitSearch search() {
        return new TransitSearch(monday);
    }

    private List<Access> at(String stop) {
        return monday.at(monday.stop(stop));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static int clock(int hours, int minutes) {
        return (hours * 60 + minutes) * 60;
    }
}
