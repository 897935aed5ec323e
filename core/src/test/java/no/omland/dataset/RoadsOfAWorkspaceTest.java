package no.omland.dataset;

import static no.omland.testing.SharedData.sharedData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportReport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.feature.FeatureSet;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.network.LinkType;
import no.omland.network.RoadColumns;
import no.omland.network.RoadNetwork;
import no.omland.network.noding.LinkFault;
import no.omland.network.noding.NodedRoads;
import no.omland.network.noding.NodingOptions;
import no.omland.network.noding.RoadNoding;
import no.omland.network.report.ComponentSize;
import no.omland.network.report.NamedPlace;
import no.omland.network.report.NetworkReport;
import no.omland.store.LayerRecord;
import no.omland.store.Workspace;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.testing.TableText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file of roads to the network of a snapshot. */
class RoadsOfAWorkspaceTest {

    private static final String ROADS = """
        {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:25833"}}, "features": [
        {"type": "Feature", "properties": {"typeVeg": "Enkel bilveg", "vegkategori": "F", "vegnummer": 17, "vegfase": "V", "fartsgrense": 250, "lokalId": "a-1"},
         "geometry": {"type": "LineString", "coordinates": [[500000, 7450000], [501000, 7450000]]}},
        {"type": "Feature", "properties": {"typeVeg": "Enkel bilveg", "vegkategori": "F", "vegfase": "P", "fartsgrense": 0},
         "geometry": {"type": "LineString", "coordinates": [[501000, 7450000], [501000, 7460000]]}},
        {"type": "Feature", "properties": {"typeVeg": "Bilferje", "ferjesamband": "Austervika–Nordvika", "overfartstid": "20,5", "avgangsintervall": -30,
         "første avgang": "06:30", "avganger": "6.30, 25:99 08:15", "vinterstengt": "nei"},
         "geometry": {"type": "LineString", "coordinates": [[501000.3, 7450000], [502000, 7450000]]}},
        {"type": "Feature", "properties": {"typeVeg": "Enkel bilveg", "vinterstengt": "ja", "overfartstid": "lenge"},
         "geometry": {"type": "LineString", "coordinates": [[501000, 7449900], [501000, 7450100]]}},
        {"type": "Feature", "properties": {"typeVeg": "Enkel bilveg"},
         "geometry": {"type": "LineString", "coordinates": [[501000, 7449900], [501000, 7450100]]}}]}
        """;

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = GeoPackageWorkspace.open(folder.resolve("arbeid.gpkg"));
    }

    @Test
    void theNetworkOfASnapshotIsMadeOnceAndKnowsItsLayer() throws IOException {
        run(Files.writeString(folder.resolve("veger.geojson"), ROADS));
        WorkspaceSnapshot snapshot = WorkspaceSnapshot.of(workspace);
        NodedRoads roads = snapshot.roads().orElseThrow();
        assertThat(snapshot.roads().orElseThrow()).isSameAs(roads);
        RoadNetwork network = roads.network();
        assertThat(network.linkCount()).isEqualTo(3);
        assertThat(network.nodeCount()).isEqualTo(5);
        int ferry = IntStream.range(0, 3)
                .filter(link -> network.type(link) == LinkType.CAR_FERRY)
                .findFirst()
                .orElseThrow();
        assertThat(network.roadNumber(ferry)).isEqualTo("Austervika–Nordvika");
        assertThat(network.statedTenthSeconds(ferry)).isEqualTo(12_300);
        assertThat(roads.text(ferry, RoadColumns.FIRST_DEPARTURE)).isEqualTo("06:30");
        assertThat(roads.text(ferry, RoadColumns.DEPARTURES)).isEqualTo("06:30 08:15");
        assertThat(roads.number(ferry, RoadColumns.HEADWAY_MINUTES)).isEmpty();
        assertThat(roads.flag(ferry, RoadColumns.WINTER_CLOSED)).contains(false);
    }

    @Test
    void whatIsOddAboutTheLinksIsToldByTheImport() throws IOException {
        ImportReport report = run(Files.writeString(folder.resolve("veger.geojson"), ROADS));
        assertThat(TableText.issues(
                        report.issues(),
                        "network.noded",
                        "link.not-in-use",
                        "link.speed-impossible",
                        "link.number-impossible",
                        "value.unreadable",
                        "link.repeated"))
                .containsExactlyInAnyOrder(
                        "link.speed-impossible@1[fartsgrense][250]",
                        "link.speed-impossible@2[fartsgrense][0]",
                        "link.number-impossible@3[avgangsintervall][-30, avgangsintervall, 10080]",
                        "value.unreadable@3[avganger][6.30, 25:99 08:15]",
                        "value.unreadable@4[overfartstid][lenge]",
                        "network.noded@0[5, 3, 5, 0.5]",
                        "link.not-in-use@0[1]",
                        "link.repeated@5[4]");
        assertThat(TableText.sentences(report.issues(), "link.repeated"))
                .containsExactly("the same link as in row 4; it counts once");
    }

    @Test
    void aWorkspaceMayWantCrossingsJoinedAndABrokenWishFailsOnlyThoseWhoAskForTheNetwork() throws IOException {
        run(Files.writeString(folder.resolve("veger.geojson"), ROADS));
        NodingDocument.write(workspace, new NodingOptions(0.1, true));
        NodedRoads roads = WorkspaceSnapshot.of(workspace).roads().orElseThrow();
        assertThat(roads.options()).isEqualTo(new NodingOptions(0.1, true));
        // The two roads meet at (501000, 7450000); the ferry, 0.3 m away, is no end of theirs but is led on to them.
        assertThat(roads.network().linkCount()).isEqualTo(4);
        assertThat(roads.network().nodeCount()).isEqualTo(5);

        workspace.writeDocument(NodingDocument.NAME, "{\"toleranceMetres\": 1000}");
        WorkspaceSnapshot broken = WorkspaceSnapshot.of(workspace);
        assertThat(broken.layers()).extracting(LayerRecord::name).containsExactly("roads", "roads_report");
        assertThatThrownBy(broken::roads)
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("network.tolerance"));
        workspace.writeDocument(NodingDocument.NAME, "{");
        assertThatThrownBy(WorkspaceSnapshot.of(workspace)::roads)
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("document.broken"));
    }

    @Test
    void aWorkspaceWithoutRoadsHasNoNetwork() {
        assertThat(WorkspaceSnapshot.of(workspace).roads()).isEmpty();
    }

    /**
     * 14,466 lines of which 13 are planned, by {@code ogrinfo -sql "SELECT vegfase, count(*) …"} on the same file. Their ends are at 11,270 places and five lines
     * end where they begin, counted with Python from what {@code ogr2ogr -f CSV -lco GEOMETRY=AS_WKT} writes; six of the places lie within half a metre of others. Of the 530 ends of
     * ferries 146 touch nothing; 101 of them have the end of a road within 500 m.
     */
    @Test
    void theRoadsOfNorwayAreANetwork() {
        ImportReport report = run(sharedData("kartverket/veglenke.shp"));
        NodedRoads roads = WorkspaceSnapshot.of(workspace).roads().orElseThrow();
        assertThat(roads.network().linkCount()).isEqualTo(14_466 - 13);
        assertThat(TableText.issues(report.issues(), "link.not-in-use")).containsExactly("link.not-in-use@0[13]");
        assertThat(TableText.issues(report.issues(), "network.noded"))
                .containsExactly("network.noded@0[14466, 14453, 11163, 0.5]");
        assertThat(RoadNoding.of(roads.layer(), new NodingOptions(0, false))
                        .network()
                        .nodeCount())
                .isEqualTo(11_270);
        assertThat(roads.faults().stream().collect(Collectors.groupingBy(LinkFault::kind, Collectors.counting())))
                .containsOnly(
                        Map.entry(LinkFault.Kind.TO_ITSELF, 5L),
                        Map.entry(LinkFault.Kind.QUAY_JOINED, 101L),
                        Map.entry(LinkFault.Kind.QUAY_ADRIFT, 45L));
    }

    /**
     * The components were counted with Python from the ends that {@code ogr2ogr -f CSV -lco GEOMETRY=AS_WKT} writes: 10,832 of 11,270 places hang together with
     * ferries, and 9,340 without; half a metre of tolerance joins six places. Røst, Værøy and Træna are reached by ferry alone ({@code design/travel.md}).
     * That is as it is drawn; when ferries are led on to land, E6 at Skarberget among them, 98 % hang together.
     */
    @Test
    void theRoadsOfNorwayHangTogetherByFerryAlone() {
        run(sharedData("kartverket/veglenke.shp"));
        NodedRoads roads = WorkspaceSnapshot.of(workspace).roads().orElseThrow();
        List<NamedPlace> places = List.of(
                new NamedPlace("Oslo", 700_000, 262_000, 6_649_000),
                new NamedPlace("Røst", 500, 376_083, 7_492_254),
                new NamedPlace("Værøy", 700, 401_652, 7_507_915),
                new NamedPlace("Svolvær", 4_700, 482_206, 7_569_016));
        NetworkReport report = NetworkReport.of(roads.network(), places);
        NetworkReport asDrawn = NetworkReport.of(
                RoadNoding.of(roads.layer(), new NodingOptions(0, false)).network(), places);
        assertThat(asDrawn.withFerries().get(0).share()).isBetween(0.955, 0.965);
        assertThat(asDrawn.withFerries()).hasSizeBetween(115, 121);
        assertThat(report.withFerries().get(0).share()).isBetween(0.98, 0.985);
        assertThat(report.withFerries().get(0).name()).isEqualTo("Oslo");
        assertThat(report.withoutFerries().get(0).share()).isBetween(0.84, 0.85);
        assertThat(report.withFerries()).hasSizeBetween(68, 72);
        assertThat(report.withFerries()).extracting(ComponentSize::name).doesNotContain("Røst", "Værøy");
        assertThat(report.withoutFerries()).extracting(ComponentSize::name).contains("Oslo", "Røst", "Værøy");
        assertThat(roads.layer().features().stream().filter(each -> "CAR_FERRY".equals(each.text(2))))
                .hasSize(240);
        assertThat(report.byType()).containsKeys(LinkType.CAR_FERRY, LinkType.PASSENGER_FERRY, LinkType.PATH);
        assertThat(report.withoutSpeed()).hasSize(13_202);
        assertThat(report.traps()).isEmpty();
        FeatureSet layer = workspace.read("roads_report").orElseThrow();
        assertThat(layer.features().stream().filter(each -> "component".equals(each.text(0))))
                .hasSize(report.withFerries().size() - 1);
    }

    private ImportReport run(Path file) {
        return DatasetImport.run(workspace, ImportRequest.of(file), Progress.SILENT);
    }
}
