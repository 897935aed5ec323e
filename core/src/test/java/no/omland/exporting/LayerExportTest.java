package no.omland.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.issue.IssueLog;
import no.omland.issue.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** What each format cannot hold is said, and no export leaves half of itself. */
class LayerExportTest {

    @TempDir
    Path folder;

    private static FeatureSet layer(Schema schema, List<@Nullable Object[]> rows, String... wkt) {
        java.util.ArrayList<Feature> features = new java.util.ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            features.add(new Feature(i < wkt.length ? geometry(wkt[i]) : null, rows.get(i)));
        }
        return new FeatureSet("lag", schema, EpsgCode.ETRS89_UTM33, features);
    }

    private static @Nullable Geometry geometry(String wkt) {
        try {
            return wkt.isEmpty() ? null : new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new AssertionError(wkt, e);
        }
    }

    private static FeatureSet texts(String column, @Nullable Object... values) {
        return layer(
                Schema.of(Field.text(column)),
                Arrays.stream(values)
                        .map(value -> new @Nullable Object[] {value})
                        .toList());
    }

    private List<String> export(FeatureSet layer, String file) {
        return LayerExport.write(layer, folder.resolve(file), ExportOptions.PLAIN, Progress.SILENT).issues().stream()
                .map(issue -> issue.code() + "@" + issue.row() + issue.arguments())
                .toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aShapefileHasAllItsPartsAndNotesOfWhatWasRenamed() throws IOException {
        Schema schema =
                Schema.of(Field.text("økologisk_tilstand"), Field.text("økologisk_mål"), Field.text("navn på vann"));
        FeatureSet layer = layer(schema, List.<@Nullable Object[]>of(new Object[] {"a", "b", "c"}), "POINT (1 2)");
        assertThat(export(layer, "lag.shp"))
                .containsExactly(
                        "export.column-renamed@0[økologisk_tilstand, økologisk]",
                        "export.column-renamed@0[økologisk_mål, økologi_2]",
                        "export.column-renamed@0[navn på vann, navn_på_v]");
        assertThat(files()).containsExactly("lag.cpg", "lag.dbf", "lag.prj", "lag.shp", "lag.shx", "lag.txt");
        assertThat(Files.readString(folder.resolve("lag.cpg"))).isEqualTo("UTF-8");
        assertThat(Files.readString(folder.resolve("lag.txt")))
                .contains("\"økologisk_tilstand\" is called \"økologisk\"");
    }

    @Test
    void mixedGeometryMakesOneShapefileForEachKind() throws IOException {
        Schema schema = Schema.of(Field.text("n"));
        FeatureSet layer = layer(
                schema,
                List.<@Nullable Object[]>of(
                        new Object[] {"a"}, new Object[] {"b"}, new Object[] {"c"}, new Object[] {"d"}),
                "POINT (1 2)",
                "LINESTRING (1 2, 3 4)",
                "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (1 2, 3 4))",
                "");
        assertThat(export(layer, "lag.shp"))
                .containsExactly(
                        "export.geometry-left-out@3[GeometryCollection]",
                        "export.geometry-split@0[3, lag_point.shp]",
                        "export.geometry-split@0[1, lag_line.shp]");
        assertThat(files()).contains("lag_point.shp", "lag_point.dbf", "lag_line.shp", "lag_line.prj", "lag.txt");
    }

    @Test
    void aLongTextIsCutAtALetterAndSaid() {
        String text = "a" + "æ".repeat(130);
        assertThat(export(texts("t", text, null, ""), "lag.shp"))
                .containsExactly("export.empty-text@0[1, t]", "export.text-cut@1[261, 253]");
    }

    @Test
    void whatASpreadsheetWouldChangeIsText() {
        Schema schema = Schema.of(
                new Field("n", FieldType.INTEGER), new Field("r", FieldType.REAL), new Field("d", FieldType.DATE));
        FeatureSet layer = layer(
                schema,
                List.<@Nullable Object[]>of(new Object[] {1L << 60, Double.NaN, java.time.LocalDate.of(1814, 5, 17)}));
        assertThat(export(layer, "lag.xlsx"))
                .containsExactly(
                        "export.value-as-text@1[1152921504606846976]",
                        "export.value-left-out@1[NaN]",
                        "export.value-as-text@1[1814-05-17]");
    }

    @Test
    void heightsThatSomeShapesLackAreSaid() {
        FeatureSet layer = layer(
                Schema.of(Field.text("n")),
                List.<@Nullable Object[]>of(new Object[] {"a"}, new Object[] {"b"}),
                "POINT Z (1 2 3)",
                "POINT (1 2)");
        assertThat(export(layer, "lag.shp")).containsExactly("export.height-added@0[1]");
    }

    @Test
    void aShapefileThatWouldBeTooLargeIsRefused() {
        FeatureSet layer = texts("t", "x".repeat(200));
        assertThatThrownBy(() -> new ShapefileWriter(Language.ENGLISH, 100)
                        .write(layer, folder, "lag", new IssueLog("lag.shp"), Progress.SILENT))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("export.too-large"));
    }

    @Test
    void nothingIsReplacedUnasked() throws IOException {
        Files.writeString(folder.resolve("lag.csv"), "mine");
        assertThat(code("lag.csv", false)).isEqualTo("export.exists");
        assertThat(Files.readString(folder.resolve("lag.csv"))).isEqualTo("mine");
        assertThat(code("lag.csv", true)).isEmpty();
        assertThat(Files.readString(folder.resolve("lag.csv"))).isEqualTo("\uFEFFt;WKT\r\na;\r\n");
        assertThat(files()).containsExactly("lag.csv", "lag.prj");
    }

    @Test
    void indexesOfAnOlderShapefileGoWithIt() throws IOException {
        Files.writeString(folder.resolve("lag.qix"), "old");
        export(texts("t", "a"), "lag.shp");
        assertThat(files()).doesNotContain("lag.qix");
    }

    @Test
    void refusalsSayWhy() {
        assertThat(code("lag.tab", false)).isEqualTo("export.ending-unknown");
        assertThat(code("missing/lag.gpkg", false)).isEqualTo("export.no-folder");
        assertThatThrownBy(() -> export(FeatureSet.table("tabell", Schema.of(Field.text("t")), List.of()), "t.shp"))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("export.no-geometry"));
    }

    private String code(String file, boolean overwrite) {
        try {
            LayerExport.write(
                    texts("t", "a"),
                    folder.resolve(file),
                    new ExportOptions(null, true, overwrite, Language.ENGLISH),
                    Progress.SILENT);
            return "";
        } catch (DataException e) {
            return e.code();
        }
    }
}
