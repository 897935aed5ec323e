package no.omland.dataset.intake.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportReport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.importing.gtfs.FeedLayers;
import no.omland.importing.gtfs.FeedReader;
import no.omland.importing.gtfs.FeedTables;
import no.omland.importing.gtfs.GtfsFeed;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.store.Workspace;
import no.omland.store.geopackage.GeoPackageWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimetableImportTest {

    private static final Path SOGN = Path.of("data/sogn/gtfs");

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void makeWorkspace() {
        workspace = GeoPackageWorkspace.open(folder.resolve("w.gpkg"));
    }

    @AfterEach
    void closeWorkspace() {
        workspace.close();
    }

    @Test
    void feedComesBackFromTheWorkspaceAsItWasRead() {
        ImportReport report = run(SOGN);

        assertThat(report.imported().kind()).isEqualTo("timetable");
        assertThat(report.imported().format()).isEqualTo("GTFS");
        assertThat(report.imported().layer()).isEqualTo(FeedLayers.STOPS);
        assertThat(report.imported().features()).isEqualTo(29);
        assertThat(report.imported().bytes()).isPositive();
        assertThat(FeedTables.read(workspace::read)).hasValue(FeedReader.read(SOGN, new IssueLog("gtfs")));
    }

    @Test
    void zippedFeedIsKnownByItsFilesAndTheSameFeedIsNotWrittenTwice() throws IOException {
        assertThat(run(zip("gtfs.zip", "")).imported().kind()).isEqualTo("timetable");
        assertThat(run(zip("gtfs.zip", "")).outcome()).isEqualTo(ImportReport.Outcome.UNCHANGED);
        assertThat(workspace.imports()).hasSize(1);
    }

    @Test
    void feedThatLacksAFileIsToldOfThatAndNothingIsWritten() throws IOException {
        Path broken = zip("broken.zip", "stop_times.txt");

        assertThatThrownBy(() -> run(broken)).isInstanceOfSatisfying(DataException.class, e -> {
            assertThat(e.code()).isEqualTo("gtfs.file-missing");
            assertThat(e).hasMessage("broken.zip: the feed lacks stop_times.txt");
        });
        assertThat(workspace.layers()).isEmpty();
    }

    @Test
    void newFeedTakesThePlaceOfTheOldOneAndTheOldOneCanBeTakenBack() throws IOException {
        run(SOGN);
        GtfsFeed before = FeedTables.read(workspace::read).orElseThrow();
        run(feed("""
            A,23:40:00,23:40:00,V,1
            A,24:20:00,24:20:00,H,2
            """));
        assertThat(FeedTables.read(workspace::read).orElseThrow().stops()).hasSize(3);

        workspace.restore(FeedLayers.STOPS, 1, Progress.SILENT);

        assertThat(FeedTables.read(workspace::read)).hasValue(before);
    }

    @Test
    void doubtsAreKeptWithTheFileTheyWereFoundIn() throws IOException {
        ImportReport report = run(feed("""
            A,23:40:00,23:40:00,V,1
            A,24:20:00,24:20:00,H,2
            A,24:30:00,24:30:00,X,3
            """));

        assertThat(workspace.issues(report.imported().id()))
                .extracting(each -> each.code() + " " + each.source())
                .containsExactlyInAnyOrder(
                        IssueCode.GTFS_REFERENCE_UNKNOWN + " feed/stop_times.txt",
                        IssueCode.GTFS_PAST_MIDNIGHT + " feed/stop_times.txt",
                        IssueCode.GTFS_STOP_UNPLACED + " feed/stops.txt");
    }

    @Test
    void tableIsNoTimetable() throws IOException {
        Path table = Files.writeString(folder.resolve("stops.csv"), "stop_id,stop_name\nV,Vik\n");

        assertThatThrownBy(() -> DatasetImport.run(
                        workspace,
                        new ImportRequest(
                                table,
                                ImportOptions.NONE,
                                Optional.of(DatasetKind.TIMETABLE),
                                Optional.empty(),
                                "",
                                false),
                        Progress.SILENT))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("gtfs.not-a-feed"));
    }

    @Test
    void tablesThatAnotherProgramHasChangedAreToldOf() {
        run(SOGN);
        assertThatThrownBy(() -> FeedTables.read(
                        layer -> layer.equals("transit_calls") ? Optional.empty() : workspace.read(layer)))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("transit.table-missing"));
        assertThatThrownBy(() -> FeedTables.read(
                        layer -> workspace.read(layer.equals("transit_trips") ? "transit_lines" : layer)))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("transit.table-unfit"));
    }

    private ImportReport run(Path feed) {
        List<ImportReport> reports = DatasetImport.runAll(() -> workspace, ImportRequest.of(feed), Progress.SILENT);
        assertThat(reports).hasSize(1);
        return reports.get(0);
    }

    /** A bus with these rows of stop_times.txt, and a stop without a place. */
    private Path feed(String times) throws IOException {
        Path feed = Files.createDirectories(folder.resolve("feed"));
        Files.writeString(
                feed.resolve("agency.txt"),
                "agency_id,agency_name,agency_url,agency_timezone\nA,Rutelaget,https://example.org,Europe/Oslo\n");
        Files.writeString(
                feed.resolve("stops.txt"),
                "stop_id,stop_name,stop_lat,stop_lon\nV,Vik,61.07,6.60\nH,Hella,61.22,6.62\nN,Nowhere,,\n");
        Files.writeString(feed.resolve("routes.txt"), "route_id,agency_id,route_short_name,route_type\nR,A,14,3\n");
        Files.writeString(feed.resolve("trips.txt"), "route_id,service_id,trip_id\nR,W,A\n");
        Files.writeString(
                feed.resolve("stop_times.txt"), "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n" + times);
        Files.writeString(
                feed.resolve("calendar.txt"),
                "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n"
                        + "W,1,1,1,1,1,0,0,20260101,20261231\n");
        return feed;
    }

    private Path zip(String name, String without) throws IOException {
        Path zip = folder.resolve(name);
        try (Stream<Path> files = Files.list(SOGN);
                OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Path each : files.sorted().toList()) {
                String entry = String.valueOf(each.getFileName());
                if (!entry.equals(without)) {
                    packed.putNextEntry(new ZipEntry(entry));
                    Files.copy(each, packed);
                    packed.closeEntry();
                }
            }
        }
        return zip;
    }
}
