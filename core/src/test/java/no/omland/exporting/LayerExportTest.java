package no.omland.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.importing.ImportOptions;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.issue.IssueLog;
import no.omland.issue.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
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
        assertThat(files()).containsExactly("lag.cpg", "lag.dbf", "lag.prj", "lag.shp", "lag.shx", "lag_notes.txt");
        assertThat(Files.readString(folder.resolve("lag.cpg"))).isEqualTo("UTF-8");
        assertThat(Files.readString(folder.resolve("lag_notes.txt")))
                .startsWith("Omland: lag\n")
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
        assertThat(files()).contains("lag_point.shp", "lag_point.dbf", "lag_line.shp", "lag_line.prj", "lag_notes.txt");
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
        assertThat(files()).containsExactly("lag.csv", "lag.csv.prj");
    }

    @Test
    void theEndingStaysAsItWasTyped() throws IOException {
        assertThat(code("a.GPKG", false)).isEmpty();
        assertThat(code("b.CSV", false)).isEmpty();
        FeatureSet point =
                layer(Schema.of(Field.text("n")), List.<@Nullable Object[]>of(new Object[] {"a"}), "POINT (1 2)");
        assertThat(codeOf(point, "c.SHP", false)).isEmpty();
        assertThat(files())
                .containsExactly("a.GPKG", "b.CSV", "b.CSV.prj", "c.CPG", "c.DBF", "c.PRJ", "c.SHP", "c.SHX");
        assertThat(Importer.read(folder.resolve("c.SHP"), ImportOptions.NONE, Progress.SILENT)
                        .features()
                        .crs())
                .isEqualTo(EpsgCode.ETRS89_UTM33);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ws.gpkg", "ws.GPKG", "link.gpkg", "hard.gpkg"})
    void theWorkspaceIsNeverReplaced(String typed) throws IOException {
        Path workspace = Files.writeString(folder.resolve("ws.gpkg"), "all there is");
        Files.createSymbolicLink(folder.resolve("link.gpkg"), workspace);
        Files.createLink(folder.resolve("hard.gpkg"), workspace);
        ExportOptions options = new ExportOptions(null, true, true, Language.ENGLISH, workspace);
        try {
            LayerExport.write(texts("t", "a"), folder.resolve(typed), options, Progress.SILENT);
        } catch (DataException e) {
            assertThat(e.code()).isEqualTo("export.is-workspace");
        }
        assertThat(Files.readString(workspace)).isEqualTo("all there is");
    }

    @Test
    void whatOnlyHasTheSameStemIsNotReplaced() throws IOException {
        Files.writeString(folder.resolve("lag.prj"), "a shapefile's");
        Files.writeString(folder.resolve("lag.txt"), "my notes");
        assertThat(code("lag.csv", true)).isEmpty();
        assertThat(Files.readString(folder.resolve("lag.prj"))).isEqualTo("a shapefile's");
        assertThat(code("lag.shp", true)).isEqualTo("export.beside");
        Files.delete(folder.resolve("lag.prj"));
        Files.writeString(folder.resolve("lag_notes.txt"), "not written by us");
        assertThat(export(texts("et langt navn", "a"), "annet.shp")).hasSize(1);
        assertThat(codeOf(texts("et langt navn", "a"), "lag.shp", true)).isEqualTo("export.beside");
        assertThat(Files.readString(folder.resolve("lag.txt"))).isEqualTo("my notes");
        assertThat(files()).doesNotContain("lag.shp");
    }

    @Test
    void replacingAShapefileLeavesNothingOfTheOldOne() throws IOException {
        Schema schema = Schema.of(Field.text("n"));
        FeatureSet points = layer(schema, List.<@Nullable Object[]>of(new Object[] {"a"}), "POINT (1 2)");
        FeatureSet mixed = layer(
                schema,
                List.<@Nullable Object[]>of(new Object[] {"a"}, new Object[] {"b"}),
                "POINT (1 2)",
                "LINESTRING (1 2, 3 4)");
        Files.writeString(folder.resolve("lag_polygon.shp"), "somebody else's");
        assertThat(codeOf(points, "lag.shp", false)).isEmpty();
        assertThat(codeOf(mixed, "lag.shp", false)).isEqualTo("export.exists");
        assertThat(codeOf(mixed, "lag.shp", true)).isEmpty();
        assertThat(files())
                .contains("lag_point.shp", "lag_line.dbf", "lag_notes.txt")
                .noneMatch(name -> name.startsWith("lag."));
        assertThat(codeOf(mixed, "lag.shp", true)).isEmpty();
        assertThat(codeOf(points, "lag.shp", true)).isEmpty();
        assertThat(files()).containsExactly("lag.cpg", "lag.dbf", "lag.prj", "lag.shp", "lag.shx", "lag_polygon.shp");
    }

    @Test
    void aTableThatIsReadBackKnowsItsSystem() {
        assertThat(code("lag.csv", false)).isEmpty();
        FeatureSet layer = layer(
                Schema.of(Field.text("n")), List.<@Nullable Object[]>of(new Object[] {"a"}), "POINT (500000 7500000)");
        assertThat(codeOf(layer, "lag.csv", true)).isEmpty();
        FeatureSet back = Importer.read(folder.resolve("lag.csv"), ImportOptions.NONE, Progress.SILENT)
                .features();
        assertThat(back.crs()).isEqualTo(EpsgCode.ETRS89_UTM33);
        assertThat(back.features().get(0).geometry()).hasToString("POINT (500000 7500000)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpkg", "shp", "geojson", "csv", "xlsx"})
    void geometryThatLiesNowhereIsLeftOut(String ending) {
        Coordinate[] line = {new Coordinate(500_000, 7_500_000), new Coordinate(Double.POSITIVE_INFINITY, 1)};
        Coordinate[] heights = {new Coordinate(500_000, 7_500_000, Double.NEGATIVE_INFINITY), new Coordinate(1, 2, 3)};
        GeometryFactory factory = new GeometryFactory();
        FeatureSet layer = new FeatureSet(
                "lag",
                Schema.of(Field.text("n")),
                EpsgCode.ETRS89_UTM33,
                List.of(
                        new Feature(factory.createLineString(line), new Object[] {"a"}),
                        new Feature(factory.createLineString(heights), new Object[] {"b"}),
                        new Feature(geometry("LINESTRING (500000 7500000, 500001 7500000)"), new Object[] {"c"})));
        assertThat(export(layer, "lag." + ending))
                .contains("export.geometry-left-out@1[LineString]", "export.geometry-left-out@2[LineString]")
                .noneMatch(issue -> issue.contains("@3"));
    }

    @Test
    void indexesOfAnOlderShapefileGoWithIt() throws IOException {
        Files.writeString(folder.resolve("lag.qix"), "old");
        export(texts("t", "a"), "lag.shp");
        assertThat(files()).doesNotContain("lag.qix");
    }

    @Test
    void whatCannotBeWrittenToIsRefusedAndLeftAsItIs() throws IOException {
        Files.createDirectory(folder.resolve("mappe.csv"));
        assertRefused(texts("t", "a"), folder.resolve("mappe.csv"), "export.directory", "this is a folder");

        Path used = Files.writeString(folder.resolve("brukt.gpkg"), "QGIS has it");
        Files.writeString(folder.resolve("brukt.gpkg-wal"), "what it has not put there yet");
        assertRefused(texts("t", "a"), used, "export.in-use", "another program has the file open");
        assertThat(used).hasContent("QGIS has it");
        assertThat(files()).containsExactly("brukt.gpkg", "brukt.gpkg-wal", "mappe.csv");
    }

    /** A folder of the kernel's refuses files even of a user who may do anything. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatTakesNoFilesIsSaid() {
        assertRefused(texts("t", "a"), Path.of("/proc/lag.csv"), "export.unwritable", "it could not be written: ");
    }

    /** 65535 is what two bytes can tell of the length of a row; with the column of geometry the sheet is one wider than a spreadsheet. */
    @Test
    void whatIsTooWideForAFormatIsRefused() throws IOException {
        assertRefused(
                wide(259, "x".repeat(254), "POINT (1 2)"),
                folder.resolve("bred.shp"),
                "export.too-wide",
                "a row would take 65787 bytes, and a shapefile holds 65535");
        assertRefused(
                wide(16_384, "x"),
                folder.resolve("bred.xlsx"),
                "export.sheet-full",
                "1 rows of 16385 columns are more than a spreadsheet holds");
        assertThat(files()).isEmpty();
    }

    private static FeatureSet wide(int columns, String value, String... wkt) {
        @Nullable Object[] values = new @Nullable Object[columns];
        Arrays.fill(values, value);
        List<Field> fields =
                IntStream.range(0, columns).mapToObj(i -> Field.text("k" + i)).toList();
        return layer(new Schema(fields), List.<@Nullable Object[]>of(values), wkt);
    }

    private static void assertRefused(FeatureSet layer, Path file, String code, String sentence) {
        ExportOptions replacing = new ExportOptions(null, true, true, Language.ENGLISH);
        assertThatThrownBy(() -> LayerExport.write(layer, file, replacing, Progress.SILENT))
                .isInstanceOfSatisfying(DataException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.message(Language.ENGLISH)).contains(sentence);
                    assertThat(e.hint(Language.ENGLISH)).isNotBlank();
                });
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
        return codeOf(texts("t", "a"), file, overwrite);
    }

    private String codeOf(FeatureSet layer, String file, boolean overwrite) {
        try {
            LayerExport.write(
                    layer,
                    folder.resolve(file),
                    new ExportOptions(null, true, overwrite, Language.ENGLISH),
                    Progress.SILENT);
            return "";
        } catch (DataException e) {
            return e.code();
        }
    }
}
