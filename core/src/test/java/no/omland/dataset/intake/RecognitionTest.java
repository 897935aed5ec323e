package no.omland.dataset.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.omland.crs.EpsgCode;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.feature.FeatureSet;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.store.LayerRecord;
import no.omland.store.Workspace;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.testing.TableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is about, what its layer is called, and folders of files. */
class RecognitionTest {

    private static final String SQUARE =
            "{\"type\": \"Polygon\", \"coordinates\": [[[15, 68], [15.1, 68], [15.1, 68.1], [15, 68]]]}";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "VannforekomstID;Økologisk tilstand, 179-1-L;God, water-bodies",
        "lokalId;areal, NO179-1-L;3, water-bodies",
        "id;lat;lon, 179-1-L;68;15, water-body-points",
        "id;lat;lon;kjemisk tilstand, 179-1-L;68;15;God, water-bodies",
        "id;lat;lon, 17;68;15, layer",
        "kommunenummer;kommunenavn, 1865;Vågan, layer",
        "a;b, 1;2, layer"
    })
    void tablesAreToldByTheirColumnsAndValues(String header, String row, String kind) throws IOException {
        Path file = Files.writeString(folder.resolve("fil.csv"), header + "\n" + row + "\n");
        assertThat(examined(file).imported().kind()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "kommunenummer, 1865, municipalities",
        "kommunenummer, 301, municipalities",
        "kommunenummer, Vågan, layer",
        "fylke, 18, layer",
        "lokalId, 179-1-L, water-bodies"
    })
    void areasAreToldByTheirColumnsAndValues(String column, String value, String kind) throws IOException {
        assertThat(examined(area("fil.geojson", column, value)).imported().kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "veglenke.shp, veglenke",
        "Ærø & Sørøya 2024.geojson, ærø_sørøya_2024",
        "water_bodies.csv, layer_water_bodies",
        "municipalities.shp, layer_municipalities",
        "gpkg_contents.csv, layer_gpkg_contents",
        "omland_imports.csv, layer_omland_imports",
        "sqlite_master.csv, layer_sqlite_master",
        "RTREE_a_geom.csv, layer_rtree_a_geom",
        "---.csv, layer_",
        "a.b.csv, a_b",
        "\"; DROP TABLE x.csv, drop_table_x"
    })
    void aLayerIsCalledAsItsFileAndNeverAsATableOfTheStore(String file, String layer) {
        assertThat(LayerImport.nameFor(file)).isEqualTo(layer);
    }

    @Test
    void aTableWithLongitudeAndLatitudeBecomesPoints() throws IOException {
        Path file = Files.writeString(folder.resolve("kontor.csv"), "navn;lat;lng\nA;68,2;14,5\nB;;\n");
        try (Workspace workspace = workspace()) {
            ImportReport report = DatasetImport.run(workspace, ImportRequest.of(file), Progress.SILENT);
            assertThat(report.imported().crs()).isEqualTo("EPSG:4326");
            FeatureSet read = workspace.read("kontor").orElseThrow();
            assertThat(read.geometries()).map(Object::toString).containsExactly("POINT (14.5 68.2)");
            assertThat(read.size()).isEqualTo(2);
            assertThat(TableText.of(read)).isEqualTo("navn | lat | lng\nA | 68,2 | 14,5\nB | - | -\n");
        }
    }

    @Test
    void aChangedTableBesideTheSameShapefileIsNew() throws IOException {
        for (boolean capitals : new boolean[] {false, true}) {
            Path shp = Files.write(folder.resolve(capitals ? "B.SHP" : "a.shp"), new byte[] {1});
            Path dbf = folder.resolve(capitals ? "B.DBF" : "a.dbf");
            Files.write(dbf, new byte[] {2, 3});
            Fingerprint before = Fingerprint.of(shp);
            Files.write(dbf, new byte[] {2, 4});
            assertThat(before.bytes()).isEqualTo(3);
            assertThat(Fingerprint.of(shp).sha256()).isNotEqualTo(before.sha256());
        }
    }

    /** {@code printf abc | sha256sum}. */
    @Test
    void theFingerprintIsTheSha256OfTheFile() throws IOException {
        Fingerprint fingerprint = Fingerprint.of(Files.writeString(folder.resolve("a.csv"), "abc"));
        assertThat(fingerprint.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(fingerprint.bytes()).isEqualTo(3);
    }

    @Test
    void aDatasetIsImportedWholeAndOnce() throws IOException {
        area("kommuner.geojson", "kommunenummer", "1865");
        Files.writeString(folder.resolve("vann.csv"), "VannforekomstID;Vannområde\n179-1-L;Lofoten\n");
        Files.writeString(folder.resolve("dataset.json"), """
                {"title": "Prøve", "description": "d", "source": "s", "licence": "CC0", "date": "2024-01-01", "crs": "EPSG:25833",
                 "illustrative": true, "notes": ["en"], "more": 1,
                 "files": [{"file": "kommuner.geojson", "as": "municipalities"}, {"file": "vann.csv", "as": "water-bodies"},
                           {"file": "vann.csv", "as": "layer", "name": "land"}]}
                """);
        assertThat(DatasetFolder.isDataset(folder)).isTrue();
        try (Workspace workspace = workspace()) {
            List<ImportReport> reports = DatasetFolder.open(folder).importInto(workspace, Progress.SILENT);
            assertThat(reports).extracting(ImportReport::outcome).containsOnly(ImportReport.Outcome.IMPORTED);
            assertThat(workspace.layers())
                    .extracting(LayerRecord::name)
                    .containsExactly("land", "municipalities", "water_bodies");
            String version = workspace.version();
            assertThat(DatasetFolder.open(folder).importInto(workspace, Progress.SILENT))
                    .extracting(ImportReport::outcome)
                    .containsOnly(ImportReport.Outcome.UNCHANGED);
            assertThat(workspace.version()).isEqualTo(version);
            WorkspaceSnapshot snapshot = WorkspaceSnapshot.of(workspace);
            assertThat(snapshot.datasets()).singleElement().satisfies(dataset -> {
                assertThat(dataset.title()).isEqualTo("Prøve");
                assertThat(dataset.illustrative()).isTrue();
                assertThat(dataset.id()).isEqualTo(String.valueOf(folder.getFileName()));
            });
            assertThat(snapshot.backdrop("land").orElseThrow().size()).isEqualTo(1);
            assertThat(snapshot.backdrop("places")).isEmpty();
            assertThat(snapshot.imports()).hasSize(3);
            assertThat(snapshot.issues(1)).isNotEmpty();
            assertThat(snapshot.title()).isEqualTo("arbeid.gpkg");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"files\": 5}",
                "not json",
                "null",
                "{}",
                "{\"files\": [null]}",
                "{\"files\": [{\"as\": \"layer\"}]}",
                "{\"files\": [{\"file\": \"a.csv\"}]}",
                "{\"files\": [{\"file\": \"a.csv\", \"as\": \"layer\"}, {\"file\": \"a.csv\", \"as\": \"nonsense\"}]}"
            })
    void aBrokenDescriptionIsRefused(String json) throws IOException {
        Files.writeString(folder.resolve("dataset.json"), json);
        Files.writeString(folder.resolve("a.csv"), "a;b\n1;2\n");
        try (Workspace workspace = workspace()) {
            assertThatThrownBy(() -> DatasetFolder.open(folder).importInto(workspace, Progress.SILENT))
                    .isInstanceOfSatisfying(
                            DataException.class, e -> assertThat(e.code()).isEqualTo("dataset.broken"));
            assertThat(workspace.imports()).isEmpty();
        }
    }

    @Test
    void aDatasetWithAMissingFileIsNotHalfImported() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "a;b\n1;2\n");
        Files.writeString(folder.resolve("dataset.json"), """
                {"files": [{"file": "a.csv", "as": "layer"}, {"file": "b.csv", "as": "layer"}]}
                """);
        try (Workspace workspace = workspace()) {
            assertThatThrownBy(() -> DatasetFolder.open(folder).importInto(workspace, Progress.SILENT))
                    .isInstanceOf(DataException.class);
            assertThat(workspace.layers()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "layer_styles.csv, layer_layer_styles",
        "spatial_ref_sys.csv, layer_spatial_ref_sys",
        "a\u030Alesund.csv, ålesund",
        "Ålesund 1.csv, ålesund_1"
    })
    void namesOfLayers(String file, String layer) {
        assertThat(LayerImport.nameFor(file)).isEqualTo(layer);
    }

    @Test
    void anUnknownReferenceSystemIsRefusedBeforeAnythingIsWritten() throws IOException {
        Path file = area("a.geojson", "a", "b");
        ImportRequest request = new ImportRequest(
                file, new ImportOptions(new EpsgCode(99_999), null), Optional.empty(), Optional.empty(), "", false);
        try (Workspace workspace = workspace()) {
            assertThatThrownBy(() -> DatasetImport.run(workspace, request, Progress.SILENT))
                    .isInstanceOf(DataException.class)
                    .hasMessage("--crs: \"EPSG:99999\" is no reference system that is known");
            assertThat(workspace.layers()).isEmpty();
        }
    }

    @Test
    void everyKindHasItsWord() {
        for (DatasetKind kind : DatasetKind.values()) {
            assertThat(DatasetKind.find(kind.word())).contains(kind);
            assertThat(kind.word())
                    .isEqualTo(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        assertThat(DatasetKind.find("annet")).isEmpty();
    }

    private static ImportReport examined(Path file) {
        return DatasetImport.examine(ImportRequest.of(file), Progress.SILENT);
    }

    private Workspace workspace() {
        return GeoPackageWorkspace.open(folder.resolve("arbeid.gpkg"));
    }

    private Path area(String name, String column, String value) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "{\"type\": \"Feature\", \"properties\": {\"%s\": \"%s\", \"navn\": \"x\"}, \"geometry\": %s}"
                        .formatted(column, value, SQUARE));
    }
}
