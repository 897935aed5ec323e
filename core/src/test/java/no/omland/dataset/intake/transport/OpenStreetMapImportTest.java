package no.omland.dataset.intake.transport;

import static no.omland.testing.SharedData.sharedData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportReport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.importing.ImportOptions;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.network.noding.NodedRoads;
import no.omland.store.Workspace;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.testing.TableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real extracts, against counts of GDAL's driver for OpenStreetMap. */
class OpenStreetMapImportTest {

    @TempDir
    Path folder;

    /** Ways of GDAL's layer {@code lines}, counted from {@code ogr2ogr --config OSM_USE_CUSTOM_INDEXING NO -f CSV}; with its own index it leaves out 143 of Fiji. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "liechtenstein-latest.osm.pbf, 4658, primary=123 secondary=140 residential=1108 track=1091",
        "fiji-ferry.pbf, 1179, primary=18 secondary=88 residential=384 track=28"
    })
    void waysAreAsManyAsGdalFinds(String name, long ways, String kinds) {
        SourceTable table = Importer.read(sharedData("osm/" + name), ImportOptions.NONE, Progress.SILENT);
        FeatureSet set = table.features();
        int id = set.schema().indexOf("osm_id");
        int highway = set.schema().indexOf("highway");
        Map<String, String> kindOfWay = new TreeMap<>();
        for (Feature part : set.features()) {
            if (part.text(highway) != null) {
                kindOfWay.put(String.valueOf(part.text(id)), String.valueOf(part.text(highway)));
            }
        }
        assertThat(kindOfWay.size()).isEqualTo((int) ways);
        for (String kind : kinds.split(" ")) {
            String word = kind.substring(0, kind.indexOf('='));
            assertThat(kindOfWay.values().stream().filter(word::equals).count())
                    .as(word)
                    .isEqualTo(Integer.parseInt(kind.substring(kind.indexOf('=') + 1)));
        }
        double[] shares = new double[1];
        set.features().forEach(part -> shares[0] += ((Number) part.values()[1]).doubleValue());
        assertThat(Math.round(shares[0]))
                .as("the parts of each way add up to it")
                .isEqualTo(Arrays.stream(table.rows()).distinct().count());
    }

    @Test
    void theRoadsOfLiechtensteinAreANetwork() {
        try (Workspace workspace = GeoPackageWorkspace.open(folder.resolve("arbeid.gpkg"))) {
            ImportReport report = DatasetImport.run(
                    workspace, ImportRequest.of(sharedData("osm/liechtenstein-latest.osm.pbf")), Progress.SILENT);
            assertThat(report.imported().kind()).isEqualTo("roads");
            assertThat(report.imported().layer()).isEqualTo("roads");
            assertThat(report.imported().format()).isEqualTo("OpenStreetMap PBF");
            assertThat(TableText.issues(report.issues(), "osm.speed-assumed")).hasSize(1);
            NodedRoads roads = WorkspaceSnapshot.of(workspace).roads().orElseThrow();
            assertThat(roads.network().nodeCount()).isGreaterThan(4_000);
        }
    }

    @Test
    void brokenFilesAreToldAndNothingComesOfThem() throws IOException {
        byte[] whole = Files.readAllBytes(sharedData("osm/fiji-ferry.pbf"));
        Path cut = Files.write(folder.resolve("cut.osm.pbf"), Arrays.copyOf(whole, whole.length / 2));
        Path head = Files.write(folder.resolve("head.osm.pbf"), Arrays.copyOf(whole, 77));
        byte[] spoilt = whole.clone();
        Arrays.fill(spoilt, 5_000, 6_000, (byte) 0x5a);
        Path wrong = Files.write(folder.resolve("spoilt.osm.pbf"), spoilt);
        for (Path file : List.of(cut, head, wrong)) {
            assertThatThrownBy(() -> Importer.read(file, ImportOptions.NONE, Progress.SILENT))
                    .as(file.getFileName().toString())
                    .isInstanceOfSatisfying(
                            DataException.class,
                            e -> assertThat(e.code()).isIn("file.cut-off", "osm.broken", "osm.no-roads"));
        }
    }
}
