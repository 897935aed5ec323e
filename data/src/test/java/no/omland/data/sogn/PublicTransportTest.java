package no.omland.data.sogn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.omland.importing.gtfs.FeedReader;
import no.omland.importing.gtfs.GtfsFeed;
import no.omland.issue.ImportIssue;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.transit.Access;
import no.omland.transit.DayProfile;
import no.omland.transit.Departure;
import no.omland.transit.Journey;
import no.omland.transit.Leg;
import no.omland.transit.OpeningHours;
import no.omland.transit.RoundTrip;
import no.omland.transit.RoundTrips;
import no.omland.transit.Timetable;
import no.omland.transit.TransitSearch;
import no.omland.transit.TransitSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The illustrative timetable of Sogn gives what the report on the NAV offices printed, row by row, as it stands in {@code data/sogn/public-transport.csv}. */
class PublicTransportTest {

    private static final Path FOLDER = Path.of("data", "sogn");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);

    /** What the report calls its municipal centres, and the stop there. */
    private static final Map<String, String> STOP_OF = Map.of(
            "Sogndal", "sogndalsfjora",
            "Årdalstangen", "ardalstangen",
            "Vikøyri", "vikoyri",
            "Gaupne", "gaupne",
            "Lærdal", "lardalsoyri",
            "Leikanger", "hermansverk");

    /** Printed as an example, and faster than the fastest that is printed for the same pair. */
    private static final Departure EXAMPLE_HOME = new Departure(clock(15, 25), clock(17, 16), 1);

    private final IssueLog log = new IssueLog("gtfs");
    private final GtfsFeed feed = FeedReader.read(FOLDER.resolve("gtfs"), log);
    private final Timetable timetable = Timetable.of(feed, WEDNESDAY, TransitSettings.USUAL);
    private final TransitSearch search = new TransitSearch(timetable);

    @ParameterizedTest
    @CsvFileSource(files = "data/sogn/public-transport.csv", numLinesToSkip = 1)
    void everyPrintedRowIsReproduced(
            String from, String to, int departures, int changes, int minutesFastest, int minutesSlowest) {
        DayProfile profile = search.profile(at(from), at(to));

        assertThat(profile.departures()).hasSize(departures).allMatch(each -> each.changes() == changes);
        List<Integer> minutes = profile.departures().stream()
                .filter(each -> !each.equals(EXAMPLE_HOME))
                .map(each -> each.travelSeconds() / 60)
                .toList();
        assertThat(minutes).contains(minutesFastest, minutesSlowest);
        assertThat(minutes).allSatisfy(each -> assertThat(each).isBetween(minutesFastest, minutesSlowest));
    }

    @Test
    void printedExampleLeadsFromLaerdalToWorkInGaupneAndHome() {
        assertThat(search.profile(at("Lærdal"), at("Gaupne")).departures())
                .hasSize(5)
                .contains(new Departure(clock(6, 43), clock(8, 45), 1));
        assertThat(search.profile(at("Gaupne"), at("Lærdal")).departures()).contains(EXAMPLE_HOME);

        RoundTrips day = search.roundTrips(
                at("Lærdal"), at("Gaupne"), new OpeningHours(clock(8, 45), clock(15, 25), clock(6, 40)));

        assertThat(day.trips())
                .containsExactly(new RoundTrip(clock(6, 43), clock(8, 45), clock(15, 25), clock(17, 16), 1, 1));
        assertThat(day.shortest().orElseThrow().awaySeconds()).isEqualTo(clock(10, 33));
    }

    @Test
    void wayToWorkIsToldLegByLeg() {
        Journey journey = search.journeyArrivingBy(at("Lærdal"), at("Gaupne"), clock(9, 0))
                .orElseThrow();

        assertThat(journey.legs())
                .map(leg -> ((Leg.Ride) leg).line() + " " + name(((Leg.Ride) leg).fromStop()) + " "
                        + leg.departSeconds() / 60 + " " + name(((Leg.Ride) leg).toStop()) + " "
                        + leg.arriveSeconds() / 60)
                .containsExactly("S2 Lærdalsøyri 403 Sogndalsfjøra 468", "S1 Sogndalsfjøra 485 Gaupne 525");
    }

    @Test
    void dayAtNavInSogndalIsLongFromVikAndImpossibleFromVeitastrond() {
        OpeningHours hours = new OpeningHours(clock(10, 0), clock(14, 0), clock(1, 0));

        RoundTrips fromVik = search.roundTrips(at("Vikøyri"), at("Sogndal"), hours);
        RoundTrips fromVeitastrond =
                search.roundTrips(timetable.at(timetable.stop("veitastrond")), at("Sogndal"), hours);

        assertThat(fromVik.trips())
                .containsExactly(new RoundTrip(clock(11, 1), clock(12, 36), clock(16, 20), clock(17, 55), 0, 0));
        assertThat(fromVeitastrond.feasible()).isFalse();
        assertThat(fromVeitastrond.hindrance()).isEqualTo(RoundTrips.Hindrance.NO_WAY_THERE);
    }

    @Test
    void nightBusOnFridayRunsPastMidnightAndIsThereOnSaturdayMorningToo() {
        LocalDate friday = LocalDate.of(2026, 3, 6);
        TransitSearch late = new TransitSearch(Timetable.of(feed, friday, TransitSettings.USUAL));
        TransitSearch next = new TransitSearch(Timetable.of(feed, friday.plusDays(1), TransitSettings.USUAL));
        List<Access> hafslo = List.of(new Access(timetable.stop("hafslo"), 0));

        assertThat(late.arrivals(at("Sogndal"), clock(23, 0))
                        .seconds(timetable.stop("gaupne"))
                        .orElseThrow())
                .isEqualTo(clock(24, 25));
        assertThat(next.arrivals(hafslo, 0).seconds(timetable.stop("gaupne")).orElseThrow())
                .isEqualTo(clock(0, 25));
    }

    @Test
    void feedHasNoFaultsAndSaysThatItIsAnIllustration() throws Exception {
        assertThat(log.issues()).extracting(ImportIssue::code).containsExactly(IssueCode.GTFS_PAST_MIDNIGHT);
        assertThat(feed.stops()).hasSize(29).allMatch(stop -> stop.place() != null);
        assertThat(feed.publisher()).contains("illustrasjon");
        assertThat(feed.agencies()).allMatch(name -> name.contains("illustrasjon"));
        assertThat(Files.readString(FOLDER.resolve("gtfs").resolve("agency.txt")))
                .contains("https://example.org");
        assertThat(Files.readString(FOLDER.resolve("gtfs").resolve("README.md")))
                .contains("llustrati");
    }

    private List<Access> at(String place) {
        return timetable.at(timetable.stop(String.valueOf(STOP_OF.get(place))));
    }

    private String name(int stop) {
        return timetable.stop(stop).name();
    }

    private static int clock(int hours, int minutes) {
        return (hours * 60 + minutes) * 60;
    }
}
