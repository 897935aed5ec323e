package no.omland.importing.gtfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.omland.issue.DataException;
import no.omland.issue.ImportIssue;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.issue.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

    @TempDir
    private Path folder;

    private final Map<String, String> files = new LinkedHashMap<>(Map.of(
            "agency.txt",
            """
            agency_id,agency_name,agency_url,agency_timezone
            A,Rutelaget,https://example.org,Europe/Oslo
            """,
            "stops.txt",
            """
            stop_id,stop_name,stop_lat,stop_lon
            V,Vik,61.07,6.60
            H,Hella,61.22,6.62
            S,Sogndal,61.23,7.13
            """,
            "routes.txt",
            """
            route_id,agency_id,route_short_name,route_long_name,route_type
            R,A,14,Vik–Sogndal,3
            """,
            "trips.txt",
            """
            route_id,service_id,trip_id,trip_headsign
            R,W,T,Sogndal
            """,
            "stop_times.txt",
            """
            trip_id,arrival_time,departure_time,stop_id,stop_sequence
            T,21:40:00,21:40:00,V,1
            T,22:20:00,22:25:00,H,2
            T,23:10:00,23:10:00,S,3
            """,
            "calendar.txt",
            """
            service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
            W,1,1,1,1,1,0,0,20260101,20261231
            """));

    private final IssueLog log = new IssueLog("feed");

    @Test
    void progressTellsAShareOfTheWholeAndNotACount() throws IOException {
        read();
        List<Double> shares = new ArrayList<>();
        FeedReader.table(folder.resolve("feed"), log, (phase, done, share) -> shares.add(share));
        assertThat(shares).isNotEmpty().allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
    }

    @Test
    void timesPastMidnightGoOnPastTwentyFourHours() throws IOException {
        files.put("stop_times.txt", """
            trip_id,arrival_time,departure_time,stop_id,stop_sequence
            T,23:40:00,23:40:00,V,1
            T,24:20:00,24:25:00,H,2
            T,25:10:00,25:10:00,S,3
            """);

        GtfsFeed feed = read();

        assertThat(log.issues()).extracting(ImportIssue::code).containsExactly(IssueCode.GTFS_PAST_MIDNIGHT);
        assertThat(log.issues().get(0).message(Language.ENGLISH))
                .isEqualTo(
                        "1 of 1 trips call after midnight, the last at 25:10; such a call is on the night after the day"
                                + " the trip runs");
        assertThat(feed.trips())
                .containsExactly(new FeedTrip(
                        "T",
                        0,
                        0,
                        "Sogndal",
                        List.of(
                                new FeedCall(2, 85_200, 85_200, true, true),
                                new FeedCall(0, 87_600, 87_900, true, true),
                                new FeedCall(1, 90_600, 90_600, true, true)),
                        List.of()));
        assertThat(feed.lines()).containsExactly(new FeedLine("R", "14", "Rutelaget", 3));
        assertThat(feed.stops()).contains(new FeedStop("V", "Vik", new FeedStop.Place(6.60, 61.07)));
    }

    @Test
    void zipArchiveGivesTheSameAsTheFolderEvenWithAFolderInIt() throws IOException {
        GtfsFeed ofFolder = read();
        Path zip = folder.resolve("feed.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> each : files.entrySet()) {
                packed.putNextEntry(new ZipEntry("within/" + each.getKey()));
                packed.write(("\uFEFF" + each.getValue()).getBytes(StandardCharsets.UTF_8));
                packed.closeEntry();
            }
        }

        assertThat(FeedReader.read(zip, log)).isEqualTo(ofFolder);
        assertThat(log.issues()).isEmpty();
    }

    @Test
    void daysAreAddedAndRemoved() throws IOException {
        files.put("calendar_dates.txt", """
            service_id,date,exception_type
            W,20260517,1
            W,20260514,2
            """);

        FeedService days = read().services().get(0);

        assertThat(days.runsOn(LocalDate.of(2026, 5, 13))).isTrue();
        assertThat(days.runsOn(LocalDate.of(2026, 5, 14))).isFalse();
        assertThat(days.runsOn(LocalDate.of(2026, 5, 16))).isFalse();
        assertThat(days.runsOn(LocalDate.of(2026, 5, 17))).isTrue();
        assertThat(days.firstDay()).contains(LocalDate.of(2026, 1, 1));
        assertThat(days.lastDay()).contains(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency.txt", "stops.txt", "routes.txt", "trips.txt", "stop_times.txt"})
    void missingFileIsNamedWithWhatIsExpected(String file) {
        files.remove(file);

        assertThatThrownBy(this::read).isInstanceOfSatisfying(DataException.class, e -> {
            assertThat(e.code()).isEqualTo("gtfs.file-missing");
            assertThat(e.message(Language.ENGLISH)).isEqualTo("feed: the feed lacks " + file);
            assertThat(e.hint(Language.BOKMAAL)).contains(file);
        });
    }

    @Test
    void feedWithoutAnyCalendarIsRefused() {
        files.remove("calendar.txt");

        assertThatThrownBy(this::read).hasMessage("feed: the feed lacks calendar.txt/calendar_dates.txt");
    }

    @Test
    void missingColumnIsNamedWithThoseThatAreThere() {
        files.put("stop_times.txt", "trip_id;arrival_time;departure_time;stop_id;stop_sequence\nT;1;1;V;1\n");

        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("gtfs.column-missing"))
                .hasMessage("feed/stop_times.txt: there is no column stop_id, stop_sequence, trip_id; there are: "
                        + "trip_id;arrival_time;departure_time;stop_id;stop_sequence");
    }

    @Test
    void fileThatIsNoArchiveIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("feed.zip"), "stop_id,stop_name\n");

        assertThatThrownBy(() -> FeedReader.read(file, log))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("gtfs.not-a-feed"));
        assertThatThrownBy(() -> FeedReader.read(folder.resolve("none"), log))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("file.not-found"));
    }

    @Test
    void feedInWhichNothingRunsIsRefused() {
        files.put("trips.txt", "route_id,service_id,trip_id\n");

        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("gtfs.nothing-runs"));
    }

    @Test
    void referencesToNothingAreToldRowByRowAndTheRestIsRead() throws IOException {
        add("stop_times.txt", "T,25:30:00,25:30:00,X,4\nU,08:00:00,08:00:00,V,1\n");
        add("routes.txt", "Q,B,1,,3\n");
        add("trips.txt", "P,W,T2,\nR,X,T3,\n");
        files.put("transfers.txt", "from_stop_id,to_stop_id,transfer_type\nV,Y,0\nV,H,0\n");

        GtfsFeed feed = read();

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "feed/stop_times.txt 5: the row names \"X\", which is in no usable row of stops.txt; the row"
                                + " was left out",
                        "feed/stop_times.txt 6: the row names \"U\", which is in no usable row of trips.txt; the row"
                                + " was left out",
                        "feed/routes.txt 3: the row names \"B\", which is in no usable row of agency.txt; the row was"
                                + " left out",
                        "feed/trips.txt 3: the row names \"P\", which is in no usable row of routes.txt; the row was"
                                + " left out",
                        "feed/transfers.txt 2: the row names \"Y\", which is in no usable row of stops.txt; the row"
                                + " was left out",
                        "feed/trips.txt 0: trip \"T3\" runs on the days of \"X\", which are in neither calendar.txt"
                                + " nor calendar_dates.txt; the trip was left out");
        assertThat(log.issues())
                .extracting(ImportIssue::code)
                .containsOnly(IssueCode.GTFS_REFERENCE_UNKNOWN, IssueCode.GTFS_SERVICE_UNKNOWN);
        assertThat(feed.trips()).hasSize(1);
        assertThat(feed.trips().get(0).calls()).hasSize(3);
        assertThat(feed.transfers()).containsExactly(new FeedTransfer(2, 0, FeedTransfer.Kind.RECOMMENDED, 0));
    }

    @Test
    void tripsThatNobodyCanRunAreLeftOut() throws IOException {
        add("trips.txt", "R,W,back,\nR,W,one,\nR,W,none,\nR,W,open,\n");
        add("stop_times.txt", """
            back,09:00:00,09:00:00,V,1
            back,08:00:00,08:00:00,H,2
            one,09:00:00,09:00:00,V,1
            open,09:00:00,09:00:00,V,1
            open,,,H,2
            """);

        GtfsFeed feed = read();

        assertThat(log.issues())
                .extracting(ImportIssue::code)
                .containsExactlyInAnyOrder(
                        IssueCode.GTFS_TIMES_BACKWARDS,
                        IssueCode.GTFS_TRIP_EMPTY,
                        IssueCode.GTFS_TRIP_EMPTY,
                        IssueCode.GTFS_TRIP_END_UNTIMED);
        assertThat(feed.trips()).extracting(FeedTrip::id).containsExactly("T");
    }

    @Test
    void timesThatOnlyTheStopsBetweenLackAreFilledIn() throws IOException {
        files.put("stop_times.txt", """
            trip_id,arrival_time,departure_time,stop_id,stop_sequence
            T,08:00:00,08:00:00,V,1
            T,,,H,2
            T,08:30:00,08:30:00,S,3
            """);

        assertThat(read().trips().get(0).calls().get(1).arrivalSeconds()).isEqualTo(8 * 3600 + 900);
        assertThat(log.issues()).extracting(ImportIssue::code).containsExactly(IssueCode.GTFS_TIMES_FILLED);
    }

    @Test
    void valuesThatAreNoneAreToldAndTheFirstOfTwoIdsCounts() throws IOException {
        add("stops.txt", "V,Another,61.0,6.0\nN,Nowhere,north,\n,Nameless,61,7\n");
        add("stop_times.txt", "T,half past one,25:30:00,V,4\n");
        add("calendar.txt", "E,1,1,1,1,1,1,1,20270101,20261231\nW,0,0,0,0,0,1,1,20260101,20261231\n");

        GtfsFeed feed = read();

        assertThat(log.issues())
                .extracting(each -> each.code() + " " + each.source() + " " + each.row())
                .containsExactlyInAnyOrder(
                        "gtfs.id-repeated feed/stops.txt 5",
                        "value.unreadable feed/stops.txt 6",
                        "gtfs.stop-unplaced feed/stops.txt 0",
                        "gtfs.value-missing feed/stops.txt 7",
                        "gtfs.time-unreadable feed/stop_times.txt 5",
                        "gtfs.service-without-days feed/calendar.txt 0",
                        "gtfs.id-repeated feed/calendar.txt 0");
        assertThat(feed.stops()).extracting(FeedStop::name).containsExactly("Hella", "Nowhere", "Sogndal", "Vik");
        assertThat(feed.services().get(0).runsOn(LocalDate.of(2026, 1, 3))).isFalse();
    }

    @Test
    void frequenciesAndTransfersThatCannotBeUsedAreLeftOut() throws IOException {
        add("trips.txt", "R,W,never,\n");
        add("stop_times.txt", "never,08:00:00,08:00:00,V,1\nnever,09:00:00,09:00:00,S,2\n");
        files.put("frequencies.txt", """
            trip_id,start_time,end_time,headway_secs,exact_times
            T,06:00:00,09:00:00,1800,0
            never,06:00:00,09:00:00,0,1
            """);
        files.put("transfers.txt", """
            from_stop_id,to_stop_id,from_trip_id,to_trip_id,transfer_type,min_transfer_time
            V,V,,,2,300
            V,H,T,never,4,
            """);

        GtfsFeed feed = read();

        assertThat(log.issues())
                .extracting(ImportIssue::code)
                .containsExactlyInAnyOrder(
                        IssueCode.GTFS_FREQUENCY_INEXACT,
                        IssueCode.GTFS_FREQUENCY_UNUSABLE,
                        IssueCode.GTFS_TRANSFER_LEFT_OUT);
        assertThat(feed.trips()).extracting(FeedTrip::id).containsExactly("T");
        assertThat(feed.trips().get(0).frequencies()).containsExactly(new FeedFrequency(21_600, 32_400, 1800));
        assertThat(feed.transfers()).containsExactly(new FeedTransfer(2, 2, FeedTransfer.Kind.MINIMUM_TIME, 300));
    }

    private List<String> told() {
        return log.issues().stream()
                .map(each -> each.source() + " " + each.row() + ": " + each.message(Language.ENGLISH))
                .toList();
    }

    private void add(String file, String rows) {
        files.merge(file, rows, String::concat);
    }

    private GtfsFeed read() throws IOException {
        Path feed = Files.createDirectories(folder.resolve("feed"));
        for (Map.Entry<String, String> each : files.entrySet()) {
            Files.writeString(feed.resolve(each.getKey()), each.getValue());
        }
        return FeedReader.read(feed, log);
    }
}
