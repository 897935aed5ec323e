package no.omland.dataset.intake.transport;

import static no.omland.testing.SharedData.sharedData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportReport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.network.LinkStructure;
import no.omland.network.LinkType;
import no.omland.network.OneWay;
import no.omland.network.RoadColumns;
import no.omland.network.RoadNetwork;
import no.omland.network.noding.NodedRoads;
import no.omland.store.Workspace;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.testing.TableText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of links become the layer of roads. */
class RoadLinkImportTest {

    private static final String PLACES = "navn;lon;lat\nA;7.0;61.0\nB;7.1;61.0\nC;7.1;61.05\nD;7.0;61.05\n";

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = GeoPackageWorkspace.open(folder.resolve("arbeid.gpkg"));
    }

    @Test
    void linksBetweenNamedPlacesAreANetwork() throws IOException {
        NodedRoads roads = roads(PLACES, """
            fra;til;km;kmh;minutter;slag;veg;enveiskjørt;vinterstengt;tunnel_km;merknad
            a;B;8,5;80;;veg;Rv13;ja;nei;0;x
            B;C;6;;;;Fv5627;;ja;5;
            C;D;;;20;ferje;;;;;
            """);
        RoadNetwork network = roads.network();
        assertThat(network.linkCount()).isEqualTo(3);
        assertThat(network.nodeCount()).isEqualTo(4);
        int first = link(roads, "a");
        assertThat(network.lengthMetres(first)).isCloseTo(8500, within(0.01));
        assertThat(network.speedLimitKmh(first)).isEqualTo(80);
        assertThat(network.oneWay(first)).isEqualTo(OneWay.FORWARD);
        assertThat(network.roadClass(first)).hasToString("NATIONAL");
        assertThat(network.roadNumber(first)).isEqualTo("13");
        assertThat(network.structure(first)).isEqualTo(LinkStructure.GROUND);
        int second = link(roads, "B");
        assertThat(network.structure(second)).isEqualTo(LinkStructure.TUNNEL);
        assertThat(roads.flag(second, RoadColumns.WINTER_CLOSED)).contains(true);
        int ferry = link(roads, "C");
        assertThat(network.type(ferry)).isEqualTo(LinkType.CAR_FERRY);
        assertThat(network.statedTenthSeconds(ferry)).isEqualTo(12_000);
        assertThat(network.lengthMetres(ferry)).as("as the crow flies").isBetween(5_300.0, 5_500.0);
        assertThat(roads.layer().schema().indexOf("merknad")).isPositive();
    }

    @Test
    void whatCannotBeIsToldAndTheRestIsKept() throws IOException {
        Files.writeString(folder.resolve("nodes.csv"), PLACES);
        ImportReport report = links(PLACES, """
            from,to,km,kmh,kind
            A,B,-3,80,road
            A,B,9,0,road
            B,C,6,250,road
            C,C,1,50,road
            C,X,1,50,road
            A,D,9,60,skyway
            D,A,9,60,skyway
            A,C,2,50,road
            """);
        assertThat(TableText.issues(
                        report.issues(),
                        "link.number-impossible",
                        "link.speed-impossible",
                        "link.ends-same",
                        "link.end-unknown",
                        "link.too-short",
                        "link.repeated"))
                .containsExactlyInAnyOrder(
                        "link.number-impossible@2[km][-3, km, 2000]",
                        "link.speed-impossible@3[kmh][0]",
                        "link.speed-impossible@4[kmh][250]",
                        "link.ends-same@5[to][C]",
                        "link.end-unknown@6[to][X]",
                        "link.too-short@9[km][2.0, A, C, 7.8]",
                        "link.repeated@8[7]");
        assertThat(TableText.issues(report.issues(), "road.unknown-word"))
                .containsExactly(
                        "road.unknown-word@7[kind][skyway, kind, ROAD, CAR_FERRY, PASSENGER_FERRY, PATH]",
                        "road.unknown-word@8[kind][skyway, kind, ROAD, CAR_FERRY, PASSENGER_FERRY, PATH]");
        RoadNetwork network =
                WorkspaceSnapshot.of(workspace).roads().orElseThrow().network();
        assertThat(network.linkCount()).isEqualTo(5);
        assertThat(workspace.read("roads").orElseThrow().size())
                .as("rows are kept")
                .isEqualTo(8);
    }

    @Test
    void coordinatesOfTheRowGoBeforeThoseOfALayer() throws IOException {
        NodedRoads roads = roads(
                null,
                "from,to,km,kind,from_lon,from_lat,to_lon,to_lat\n"
                        + "A,B,9,road,7,61,7.1,61\n"
                        + "B,C,9,road,7.1,61,7.1,61.05\n");
        assertThat(roads.network().nodeCount()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "from,to,km,kind\\nA,B,9,road | road-links.no-places",
                "from,to,km,kind | road-links.no-rows",
                "from,to,kind\\nA,B,road | road-links.no-columns",
                "a,b\\n1,2 | road-links.no-columns"
            })
    void aTableThatCanBeNoNetworkIsRefused(String text, String code) throws IOException {
        Path file = Files.writeString(folder.resolve("links.csv"), text.replace("\\n", "\n") + "\n");
        assertThatThrownBy(() -> run(file, DatasetKind.ROAD_LINKS))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    /** The links that the sample's network was drawn from; a table of travel times is none. */
    @Test
    void theSharedTablesAreRecognised() throws IOException {
        run(sharedData("../sample/sogn-settlements.csv"), DatasetKind.LAYER, "places");
        ImportReport links = run(sharedData("../sample/sogn-road-links.csv"), null);
        assertThat(links.imported().kind()).isEqualTo("road-links");
        assertThat(WorkspaceSnapshot.of(workspace)
                        .roads()
                        .orElseThrow()
                        .network()
                        .linkCount())
                .isEqualTo(28);
        assertThat(TableText.issues(links.issues(), "link.end-unknown")).isEmpty();
        assertThat(run(sharedData("../facts/sogn-nav-travel-table6.csv"), null)
                        .imported()
                        .kind())
                .isEqualTo("layer");
    }

    private static int link(NodedRoads roads, String from) {
        return IntStream.range(0, roads.network().linkCount())
                .filter(link -> from.equals(roads.text(link, RoadColumns.FROM_NAME)))
                .findFirst()
                .orElseThrow();
    }

    private NodedRoads roads(@org.jspecify.annotations.Nullable String places, String links) throws IOException {
        ImportReport report = links(places, links);
        assertThat(report.imported().kind()).isEqualTo("road-links");
        assertThat(report.imported().layer()).isEqualTo("roads");
        return WorkspaceSnapshot.of(workspace).roads().orElseThrow();
    }

    private ImportReport links(@org.jspecify.annotations.Nullable String places, String links) throws IOException {
        if (places != null) {
            run(Files.writeString(folder.resolve("network_nodes.csv"), places), DatasetKind.LAYER, "network_nodes");
        }
        return run(Files.writeString(folder.resolve("links.csv"), links), null);
    }

    private ImportReport run(Path file, @org.jspecify.annotations.Nullable DatasetKind kind, String... layer) {
        return DatasetImport.runTogether(
                        () -> workspace,
                        List.of(new ImportRequest(
                                file,
                                ImportOptions.NONE,
                                Optional.ofNullable(kind),
                                List.of(layer).stream().findFirst(),
                                "",
                                false)),
                        Progress.SILENT)
                .get(0);
    }
}
