package no.omland.dataset.intake;

import static no.omland.testing.SharedData.sharedData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.omland.crs.EpsgCode;
import no.omland.dataset.DatasetKind;
import no.omland.exporting.ExportOptions;
import no.omland.exporting.LayerExport;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.store.Workspace;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.testing.TableText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roads, offices and population grids: recognised or forced, and in the columns that the domain reads. */
class OtherKindsTest {

    private static final String ROADS = """
            {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:25833"}}, "features": [
            {"type": "Feature", "properties": {"typeVeg": "Enkel bilveg", "vegkategori": "F", "vegnummer": 17, "fartsgrense": "80 km/t",
             "feltoversikt": "1,2", "medium": "U", "navn": "Sørfoldtunnelen"},
             "geometry": {"type": "LineString", "coordinates": [[500000, 7450000], [501000, 7450000]]}},
            {"type": "Feature", "properties": {"typeVeg": "Bilferje", "vegkategori": "R", "vegnummer": 13, "fartsgrense": 500,
             "feltoversikt": "1", "medium": "L"},
             "geometry": {"type": "LineString", "coordinates": [[501000, 7450000], [502000, 7450000]]}},
            {"type": "Feature", "properties": {"typeVeg": "Flyveg", "vegkategori": "F", "feltoversikt": "2#4S"},
             "geometry": {"type": "LineString", "coordinates": [[502000, 7450000], [503000, 7450000]]}},
            {"type": "Feature", "properties": {"typeVeg": "rampe", "vegkategori": "X", "medium": "?", "fartsgrense": 60},
             "geometry": {"type": "LineString", "coordinates": [[502000, 7450000], [503000, 7450000]]}},
            {"type": "Feature", "properties": {"typeVeg": "sti"},
             "geometry": {"type": "LineString", "coordinates": [[502000, 7450000], [503000, 7450000]]}}]}
            """;

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = GeoPackageWorkspace.open(folder.resolve("arbeid.gpkg"));
    }

    @Test
    void roadsAreReadInTheColumnsOfTheNetwork() throws IOException {
        ImportReport report = run(Files.writeString(folder.resolve("veger.geojson"), ROADS), null);
        assertThat(report.imported().kind()).isEqualTo("roads");
        FeatureSet roads = workspace.read("roads").orElseThrow();
        assertThat(TableText.of(roads)).isEqualTo("""
                road_class | road_number | link_type | speed_limit_kmh | one_way | tunnel | bridge | typeVeg | vegkategori | vegnummer | fartsgrense | feltoversikt | medium | navn
                COUNTY | 17 | ROAD | 80 | BOTH | true | false | Enkel bilveg | F | 17 | 80 km/t | 1,2 | U | Sørfoldtunnelen
                NATIONAL | 13 | CAR_FERRY | - | FORWARD | false | true | Bilferje | R | 13 | 500 | 1 | L | -
                COUNTY | - | UNKNOWN | - | BACKWARD | - | - | Flyveg | F | - | - | 2#4S | - | -
                UNKNOWN | - | ROAD | 60 | - | - | - | rampe | X | - | 60 | - | ? | -
                UNKNOWN | - | PATH | - | - | - | - | sti | - | - | - | - | - | -
                """);
        assertThat(TableText.issues(report.issues(), "road.unknown-word", "link.speed-impossible"))
                .containsExactlyInAnyOrder(
                        "road.unknown-word@3[typeVeg][Flyveg, typeVeg, ROAD, CAR_FERRY, PASSENGER_FERRY, PATH]",
                        "road.unknown-word@4[vegkategori][X, vegkategori, EUROPEAN, NATIONAL, COUNTY, MUNICIPAL, PRIVATE, FOREST]",
                        "road.unknown-word@4[medium][?, medium, T, U, L, V, B, X]",
                        "link.speed-impossible@2[fartsgrense][500]");
        assertThat(TableText.issues(report.issues(), "alias.used"))
                .contains("alias.used@0[typeVeg][typeVeg, linkType]", "alias.used@0[medium][medium, structure]");
    }

    @Test
    void roadsThatWereExportedComeBackTheSame() throws IOException {
        run(Files.writeString(folder.resolve("veger.geojson"), ROADS), null);
        FeatureSet roads = workspace.read("roads").orElseThrow();
        LayerExport.write(roads, folder.resolve("ut.gpkg"), ExportOptions.PLAIN, Progress.SILENT);
        ImportReport back = run(folder.resolve("ut.gpkg"), null);
        assertThat(back.imported().layer()).isEqualTo("roads");
        FeatureSet again = workspace.read("roads").orElseThrow();
        assertThat(again.schema()).isEqualTo(roads.schema());
        assertThat(TableText.of(again)).isEqualTo(TableText.of(roads));
    }

    /** Counts by ogrinfo -sql "SELECT … , count(*) … GROUP BY …" on the same file, as design/travel.md has the ferries. */
    @Test
    void theRealRoadsHaveTheirFerriesTunnelsAndClasses() {
        ImportReport report = run(sharedData("kartverket/veglenke.shp"), null);
        assertThat(report.imported().kind()).isEqualTo("roads");
        FeatureSet roads = workspace.read("roads").orElseThrow();
        assertThat(counts(roads, "link_type"))
                .isEqualTo(Map.of("ROAD", 13_215, "CAR_FERRY", 240, "PASSENGER_FERRY", 25, "PATH", 986));
        assertThat(counts(roads, "road_class"))
                .isEqualTo(Map.of(
                        "COUNTY",
                        8_867,
                        "EUROPEAN",
                        1_515,
                        "PRIVATE",
                        1_180,
                        "MUNICIPAL",
                        1_062,
                        "UNKNOWN",
                        1_011,
                        "NATIONAL",
                        831));
        assertThat(counts(roads, "tunnel")).isEqualTo(Map.of("true", 402, "false", 12_813, "null", 1_251));
        assertThat(counts(roads, "bridge").get("true")).isEqualTo(37);
        assertThat(TableText.issues(report.issues(), "road.unknown-word")).isEmpty();
    }

    @Test
    void theRealOfficesHaveIdNameAndMunicipality() {
        ImportReport report = run(sharedData("nav/nav_kontor_approx.csv"), null);
        assertThat(report.imported().kind()).isEqualTo("offices");
        FeatureSet offices = workspace.read("offices").orElseThrow();
        assertThat(offices.crs()).isEqualTo(EpsgCode.ETRS89_UTM33);
        assertThat(offices.schema().fields().subList(0, 3))
                .extracting("name")
                .containsExactly("id", "name", "municipality_number");
        assertThat(offices.features().get(0).text(1)).isEqualTo("Nav Oppland");
        assertThat(offices.geometries().count()).isBetween(100L, (long) offices.size());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ssb/NOR0250M_POP_2022.csv, 250, pop_tot",
        "ssb/out_pop_1000m_2019.csv, 1000, p",
    })
    void theRealGridsHavePeopleAndCentres(String file, long metres, String people) throws IOException {
        Path csv = sharedData(file);
        ImportReport report = run(csv, null);
        assertThat(report.imported().kind()).isEqualTo("population-grid");
        FeatureSet grid = workspace.read("population_grid").orElseThrow();
        long sum = Files.readAllLines(csv).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .mapToLong(line -> Long.parseLong(line.split("[;,]", -1)[1]))
                .sum();
        assertThat(grid.features().stream()
                        .mapToLong(cell -> (Long) cell.values()[1])
                        .sum())
                .isEqualTo(sum);
        Feature first = grid.features().get(0);
        assertThat(first.values()[2]).isEqualTo(metres);
        assertThat(first.values()[3]).isEqualTo(-75_000 + metres / 2);
        assertThat(grid.schema().indexOf(people)).isGreaterThan(4);
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "navn;a\\nA;1 | roads | roads.no-lines",
                "navn;a\\nA;1 | offices | offices.no-place",
                "ssbid;a\\n19250006618000;1 | population-grid | population-grid.no-cells",
                "navn;a\\nA;1 | population-grid | population-grid.no-cells"
            })
    void whatCannotBeWhatItIsForcedToBeIsRefused(String text, String kind, String code) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), text.replace("\\n", "\n") + "\n");
        assertThatThrownBy(() -> run(file, DatasetKind.find(kind).orElseThrow()))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void officesCanBeForcedWhereNoColumnIsCalledAfterThem() throws IOException {
        Path file = Files.writeString(
                folder.resolve("steder.csv"),
                "id;navn;kommunenr;lat;lon\n1;Hovedkontoret;301;59.9;10.7\n2;B;tull;60;11\n");
        assertThat(DatasetImport.examine(ImportRequest.of(file), Progress.SILENT)
                        .imported()
                        .kind())
                .isEqualTo("layer");
        ImportReport report = run(file, DatasetKind.OFFICES);
        assertThat(TableText.of(workspace.read("offices").orElseThrow())).isEqualTo("""
                id | name | municipality_number | navn | kommunenr | lat | lon
                1 | Hovedkontoret | 0301 | Hovedkontoret | 301 | 59.9 | 10.7
                2 | B | tull | B | tull | 60 | 11
                """);
        assertThat(TableText.issues(report.issues(), "municipality.unknown"))
                .containsExactly("municipality.unknown@3[kommunenr][tull]");
    }

    private ImportReport run(Path file, @org.jspecify.annotations.Nullable DatasetKind kind) {
        ImportRequest request =
                new ImportRequest(file, ImportOptions.NONE, Optional.ofNullable(kind), Optional.empty(), "", false);
        return DatasetImport.run(workspace, request, Progress.SILENT);
    }

    private static Map<String, Integer> counts(FeatureSet set, String column) {
        Map<String, Integer> counts = new TreeMap<>();
        int at = set.schema().indexOf(column);
        set.features().forEach(feature -> counts.merge(String.valueOf(feature.text(at)), 1, Integer::sum));
        return counts;
    }
}
