package no.omland.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.importing.Progress;
import no.omland.testing.Ogr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** GDAL 3.6 opens every file and finds in it what was written. */
class GdalReadsExportsTest {

    @TempDir
    Path folder;

    private static FeatureSet layer(String... wkt) throws ParseException {
        java.util.ArrayList<Feature> features = new java.util.ArrayList<>();
        for (String each : wkt) {
            features.add(new Feature(new WKTReader().read(each), new Object[] {
                "Čáhcesuolu, \"Ærøy\" đŋšŧž",
                "0301",
                42L,
                123_456_789_012_345L,
                1234.5678,
                true,
                LocalDate.of(2024, 2, 29),
                LocalDateTime.of(2024, 2, 29, 13, 36, 7)
            }));
        }
        features.add(new Feature(null, new Object[] {null, "0302", null, null, null, null, null, null}));
        return new FeatureSet("vann", RandomLayer.SCHEMA, EpsgCode.ETRS89_UTM33, features);
    }

    private String info(FeatureSet layer, String file) {
        LayerExport.write(layer, folder.resolve(file), ExportOptions.PLAIN, Progress.SILENT);
        return Ogr.info("-al", folder.resolve(file).toString());
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void countNamesAndText(ExportFormat format) throws ParseException {
        String printed = info(layer("POINT (500000 7500000)", "POINT (500001 7500001)"), "vann." + format.ending());
        assertThat(printed)
                .contains("Feature Count: 3", "(String) = Čáhcesuolu, \"Ærøy\" đŋšŧž", "nummer (String) = 0301")
                .contains("antall", "stort", "areal", "vernet", "endret", "målt")
                .containsPattern("antall \\(\\w+\\) = 42\n")
                .containsPattern("stort \\(\\w+\\) = 123456789012345\n")
                .containsPattern("areal \\(\\w+\\) = 1234\\.5678")
                .containsPattern("endret \\(\\w+\\) = 2024[/-]02[/-]29\n");
    }

    @ParameterizedTest
    @CsvSource({"gpkg, 'ID[\"EPSG\",25833]'", "shp, ETRS_1989_UTM_Zone_33N", "geojson, 'ID[\"EPSG\",4326]'"})
    void referenceSystem(String ending, String name) throws ParseException {
        assertThat(info(layer("POINT (500000 7500000)"), "vann." + ending))
                .satisfiesAnyOf(
                        printed -> assertThat(printed).contains(name),
                        printed -> assertThat(printed).contains("ETRS89 / UTM zone 33N"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POINT Z (1 2 3)",
                "POINT M (1 2 4)",
                "POINT ZM (1 2 3 4)",
                "MULTIPOINT ZM ((1 2 3 4), (5 6 7 8))",
                "MULTIPOINT M ((1 2 4), (5 6 8))",
                "POLYGON M ((0 0 5, 0 9 6, 9 9 7, 9 0 8, 0 0 9))",
                "LINESTRING (1 2, 5 6)",
                "LINESTRING Z (1 2 3, 5 6 7)",
                "LINESTRING M (1 2 4, 5 6 8)",
                "LINESTRING ZM (1 2 3 4, 5 6 7 8)",
                "POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 2 1, 2 2, 1 1))",
                "POLYGON Z ((0 0 1, 0 9 1, 9 9 1, 9 0 1, 0 0 1))",
                "POLYGON ZM ((0 0 1 5, 0 9 1 6, 9 9 1 7, 9 0 1 8, 0 0 1 9))"
            })
    void geometryWithHeightsAndMeasures(String wkt) throws ParseException {
        String expected =
                wkt.replaceAll(", ", ",").replaceAll("\\(\\(1 2 3 4\\),\\(5 6 7 8\\)\\)", "((1 2 3 4),(5 6 7 8))");
        for (String ending : List.of("gpkg", "shp", "csv")) {
            assertThat(info(layer(wkt), "form." + ending).replaceAll(", ", ","))
                    .as(ending)
                    .contains(expected);
            for (java.io.File each : folder.toFile().listFiles()) {
                assertThat(each.delete()).isTrue();
            }
        }
    }

    @Test
    void geoPackageHasNoWarnings() throws ParseException {
        assertThat(info(layer("POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0))"), "vann.gpkg"))
                .doesNotContain("Warning", "ERROR")
                .contains("Geometry: Polygon", "vernet: Integer(Boolean)", "endret: Date", "målt: DateTime");
    }
}
