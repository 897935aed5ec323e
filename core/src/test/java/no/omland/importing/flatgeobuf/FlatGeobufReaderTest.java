package no.omland.importing.flatgeobuf;

import static no.omland.testing.SharedData.sharedData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import no.omland.crs.EpsgCode;
import no.omland.feature.FeatureSet;
import no.omland.importing.ImportOptions;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.testing.Ogr;
import no.omland.testing.TableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.WKTWriter;

/** Files that GDAL's ogr2ogr has made. */
class FlatGeobufReaderTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} index {1}")
    @CsvSource({
        "kartverket/kommune.shp, YES",
        "kartverket/kommune.shp, NO",
        "kartverket/veglenke.shp, YES",
        "kartverket/innsjo.shp, YES"
    })
    void realLayersAreTheSameAsTheirShapefiles(String file, String index) {
        Path fgb = folder.resolve("lag.fgb");
        Path shp = sharedData(file);
        Ogr.convert("-f", "FlatGeobuf", "-lco", "SPATIAL_INDEX=" + index, fgb.toString(), shp.toString());
        FeatureSet expected =
                Importer.read(shp, ImportOptions.NONE, Progress.SILENT).features();
        SourceTable table = Importer.read(fgb, ImportOptions.NONE, Progress.SILENT);
        FeatureSet read = table.features();
        assertThat(read.crs()).isEqualTo(EpsgCode.ETRS89_UTM33);
        assertThat(read.size()).isEqualTo(expected.size());
        assertThat(read.envelope()).isEqualTo(expected.envelope());
        assertThat(read.geometries()
                        .mapToDouble(each -> each.getArea() + each.getLength())
                        .sum())
                .isCloseTo(
                        expected.geometries()
                                .mapToDouble(each -> each.getArea() + each.getLength())
                                .sum(),
                        org.assertj.core.data.Percentage.withPercentage(1e-9));
        // The index orders the features by place, so values are compared as sets of rows.
        int name = expected.schema().size() - 2;
        assertThat(read.features().stream().map(row -> String.valueOf(row.text(name))))
                .containsExactlyInAnyOrderElementsOf(expected.features().stream()
                        .map(row -> String.valueOf(row.text(name)))
                        .toList());
        assertThat(table.log().issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POINT (1 2)",
                "POINT Z(1 2 3)",
                "POINT M(1 2 4)",
                "POINT ZM(1 2 3 4)",
                "MULTIPOINT ((1 2), (3 4))",
                "LINESTRING Z(1 2 3, 4 5 6)",
                "MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))",
                "POLYGON ((0 0, 9 0, 9 9, 0 0), (4 1, 5 1, 5 2, 4 1))",
                "MULTIPOLYGON Z(((0 0 1, 9 0 1, 9 9 1, 0 0 1)), ((20 0 2, 29 0 2, 29 9 2, 20 0 2)))",
                "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (1 2, 3 4))"
            })
    void everyKindOfGeometryComesThrough(String wkt) throws IOException, ParseException {
        SourceTable table = converted(
                "id;WKT\n1;\"" + wkt + "\"\n",
                "-dim",
                wkt.contains("ZM") ? "XYZM" : wkt.contains(" Z") ? "XYZ" : wkt.contains(" M") ? "XYM" : "XY");
        assertThat(new WKTWriter(4)
                        .write(java.util.Objects.requireNonNull(
                                table.features().features().get(0).geometry())))
                .isEqualTo(new WKTWriter(4).write(new WKTReader().read(wkt)));
    }

    @Test
    void arcsAreDrawn() throws IOException {
        SourceTable table = converted("id;WKT\n1;\"CURVEPOLYGON (CIRCULARSTRING (0 0, 2 0, 0 0))\"\n");
        assertThat(table.features()
                        .geometries()
                        .mapToDouble(each -> each.getArea())
                        .sum())
                .isBetween(3.13, 3.1416);
        assertThat(TableText.issues(table, "geometry.curve-approximated")).hasSize(1);
    }

    @Test
    void everyTypeOfColumnComesThrough() throws IOException {
        Path json = Files.writeString(folder.resolve("a.geojson"), """
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"navn": "Čáhcesuolu ø", "n": 7, "stor": 9007199254740993, "x": 1.1, "ja": true,
                 "tid": "2024-02-29T13:14:15Z"}, "geometry": {"type": "Point", "coordinates": [15, 68]}},
                {"type": "Feature", "properties": {"navn": null}, "geometry": null}]}
                """);
        Path fgb = folder.resolve("a.fgb");
        Ogr.convert("-f", "FlatGeobuf", "-lco", "SPATIAL_INDEX=NO", fgb.toString(), json.toString());
        SourceTable table = Importer.read(fgb, ImportOptions.NONE, Progress.SILENT);
        assertThat(TableText.of(table.features()).lines().toList())
                .startsWith(
                        "navn | n | stor | x | ja | tid",
                        "Čáhcesuolu ø | 7 | 9007199254740993 | 1.1 | true | 2024-02-29T13:14:15");
        assertThat(table.features().crs()).isEqualTo(EpsgCode.WGS84);
    }

    @Test
    void aFileThatEndsInTheMiddleGivesWhatItHas() throws IOException {
        Path fgb = folder.resolve("lag.fgb");
        Ogr.convert(
                "-f",
                "FlatGeobuf",
                "-lco",
                "SPATIAL_INDEX=NO",
                fgb.toString(),
                sharedData("kartverket/innsjo.shp").toString());
        byte[] whole = Files.readAllBytes(fgb);
        Files.write(fgb, Arrays.copyOf(whole, whole.length / 2));
        SourceTable table = Importer.read(fgb, ImportOptions.NONE, Progress.SILENT);
        assertThat(table.features().size()).isBetween(100, 3_700);
        assertThat(TableText.issues(table, "file.truncated")).hasSize(1);
        Files.write(fgb, Arrays.copyOf(whole, 40));
        assertThatThrownBy(() -> Importer.read(fgb, ImportOptions.NONE, Progress.SILENT))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("file.cut-off"));
    }

    /** Of an old datum nobody has said how it lies on today's: EPSG:4267 is NAD27. */
    @Test
    void coordinatesOnAnOldDatumAreTold() throws IOException {
        Path text = Files.writeString(folder.resolve("a.csv"), "id;WKT\n1;\"POINT (15 68)\"\n");
        SourceTable table = Importer.read(text, new ImportOptions(new EpsgCode(4267), null), Progress.SILENT);
        assertThat(TableText.issues(table, "crs.shift-unknown")).containsExactly("crs.shift-unknown@0[EPSG:4267]");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void damagedBytesAreIssuesOrARefusalAndNoCrash(long seed) throws IOException {
        Path fgb = folder.resolve("lag.fgb");
        Ogr.convert(
                "-f",
                "FlatGeobuf",
                "-lco",
                "SPATIAL_INDEX=NO",
                fgb.toString(),
                sharedData("kartverket/kommune-vestland-utm32-latin1.shp").toString());
        byte[] bytes = Files.readAllBytes(fgb);
        java.util.Random random = new java.util.Random(seed);
        for (int i = 0; i < 200; i++) {
            bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt();
        }
        Files.write(fgb, bytes);
        try {
            SourceTable table = Importer.read(fgb, new ImportOptions(EpsgCode.ETRS89_UTM33, null), Progress.SILENT);
            assertThat(table.features().size()).isLessThanOrEqualTo(44);
        } catch (DataException refused) {
            assertThat(refused.code()).startsWith("file.");
        }
    }

    private SourceTable converted(String csv, String... more) throws IOException {
        Path text = Files.writeString(folder.resolve("a.csv"), csv);
        Path fgb = folder.resolve("a.fgb");
        java.util.List<String> all = new java.util.ArrayList<>(java.util.List.of(
                "-f",
                "FlatGeobuf",
                "-a_srs",
                "EPSG:25833",
                "-oo",
                "SEPARATOR=SEMICOLON",
                "-oo",
                "GEOM_POSSIBLE_NAMES=WKT",
                "-oo",
                "KEEP_GEOM_COLUMNS=NO",
                fgb.toString(),
                text.toString()));
        all.addAll(java.util.List.of(more));
        Ogr.convert(all.toArray(String[]::new));
        return Importer.read(fgb, ImportOptions.NONE, Progress.SILENT);
    }
}
