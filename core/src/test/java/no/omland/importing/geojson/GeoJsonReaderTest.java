package no.omland.importing.geojson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FieldType;
import no.omland.importing.ImportOptions;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.importing.SourceFormat;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.testing.TableText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTWriter;

class GeoJsonReaderTest {

    private static final String TWO_FEATURES = """
            {"type": "FeatureCollection", "name": "Å", "features": [
              {"type": "Feature", "properties": {"navn": "Bodø"}, "geometry": {"type": "Point", "coordinates": [14.4, 67.3]}},
              {"type": "Feature", "properties": {"navn": "Ås"}, "geometry": {"type": "Point", "coordinates": [10.8, 59.7]}}
            ]}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "Point              | [1, 2]                                                   | POINT (1 2)",
                "Point              | [1, 2, 3]                                                | POINT Z(1 2 3)",
                "Point              | []                                                       | POINT EMPTY",
                "MultiPoint         | [[1, 2], [3, 4]]                                         | MULTIPOINT ((1 2), (3 4))",
                "LineString         | [[1, 2], [3, 4]]                                         | LINESTRING (1 2, 3 4)",
                "MultiLineString    | [[[1, 2], [3, 4]], [[5, 6], [7, 8]]]                     | MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))",
                "Polygon            | [[[0, 0], [9, 0], [9, 9], [0, 0]]]                       | POLYGON ((0 0, 9 0, 9 9, 0 0))",
                "Polygon            | [[[0,0],[9,0],[9,9],[0,0]], [[3,1],[4,1],[4,2],[3,1]]]   | POLYGON ((0 0, 9 0, 9 9, 0 0), (3 1, 4 1, 4 2, 3 1))",
                "MultiPolygon       | [[[[0, 0], [9, 0], [9, 9], [0, 0]]]]                     | MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)))"
            })
    void everyGeometryTypeIsRead(String type, String coordinates, String wkt) throws IOException {
        assertThat(wkt(geometryOf("{\"type\": \"%s\", \"coordinates\": %s}".formatted(type, coordinates))))
                .isEqualTo(wkt);
    }

    @Test
    void aCollectionOfGeometriesIsRead() throws IOException {
        String json = """
                {"type": "GeometryCollection", "geometries": [
                  {"type": "Point", "coordinates": [1, 2]}, {"type": "LineString", "coordinates": [[1, 2], [3, 4]]}]}""";
        assertThat(wkt(geometryOf(json))).isEqualTo("GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (1 2, 3 4))");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\": \"Circle\", \"coordinates\": [1, 2]}            | type \"Circle\"",
                "{\"type\": \"Point\", \"coordinates\": [\"1\", \"2\"]}     | position [\"1\",\"2\"]",
                "{\"type\": \"LineString\", \"coordinates\": [[1, 2]]}      | Invalid number of points in LineString (found 1 - must be 0 or >= 2)",
                "{\"type\": \"Polygon\", \"coordinates\": [[[0,0],[1,1],[2,0]]]} | Points of LinearRing do not form a closed linestring",
                "{\"type\": \"MultiPoint\", \"coordinates\": 5}             | coordinates 5"
            })
    void aBrokenGeometryIsAnIssueAndTheAttributesStay(String geometry, String words) throws IOException {
        SourceTable table = readFeatures(
                "{\"type\": \"Feature\", \"properties\": {\"a\": 1}, \"geometry\": %s}".formatted(geometry));
        assertThat(TableText.issues(table)).containsExactly("geometry.unreadable@1[" + words + "]");
        assertThat(TableText.of(table.features())).isEqualTo("a\n1\n");
    }

    @Test
    void aFeatureWithoutGeometryIsKeptAndTold() throws IOException {
        SourceTable table = readFeatures("""
                {"type": "Feature", "properties": {"a": "x"}, "geometry": null}, {"type": "Feature", "properties": null}""");
        assertThat(TableText.of(table.features())).isEqualTo("a\nx\n-\n");
        assertThat(TableText.issues(table)).containsExactly("geometry.missing@1[]", "geometry.missing@2[]");
    }

    @Test
    void propertiesGetTheNarrowestTypeThatHoldsAllOfThem() throws IOException {
        SourceTable table = readFeatures("""
                {"type": "Feature", "geometry": null, "properties":
                  {"int": 1, "mixed": 1, "real": 1.5, "yes": true, "text": "0301", "odd": 1, "none": null, "list": [1, "a"], "large": 12345678901234567890}},
                {"type": "Feature", "geometry": null, "properties":
                  {"int": -9007199254740993, "mixed": 2.5, "real": 2, "yes": null, "text": "å", "odd": "b", "late": false}}
                """);
        assertThat(table.features().schema().fields())
                .map(field -> "(" + field.name() + ", " + field.type() + ")")
                .containsExactly(
                        "(int, INTEGER)",
                        "(mixed, REAL)",
                        "(real, REAL)",
                        "(yes, BOOLEAN)",
                        "(text, TEXT)",
                        "(odd, TEXT)",
                        "(none, TEXT)",
                        "(list, TEXT)",
                        "(large, REAL)",
                        "(late, BOOLEAN)");
        assertThat(TableText.of(table.features())).endsWith("""
                        1 | 1.0 | 1.5 | true | 0301 | 1 | - | [1,"a"] | 1.2345678901234567E19 | -
                        -9007199254740993 | 2.5 | 2.0 | - | å | b | - | - | - | false
                        """);
        for (Feature feature : table.features().features()) {
            for (int i = 0; i < feature.values().length; i++) {
                FieldType type = table.features().schema().fields().get(i).type();
                Object value = feature.value(i);
                assertThat(value == null || type.valueClass().isInstance(value)).isTrue();
            }
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "urn:ogc:def:crs:EPSG::25833, EPSG:25833",
        "EPSG:25832, EPSG:25832",
        "urn:ogc:def:crs:OGC:1.3:CRS84, EPSG:4326",
        "'', EPSG:4326"
    })
    void theOldCrsMemberNamesTheReferenceSystem(String name, String expected) throws IOException {
        String member = "\"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"%s\"}}, ".formatted(name);
        SourceTable before = read(TWO_FEATURES.replace("\"name\"", member + "\"name\""));
        SourceTable after = read(TWO_FEATURES.replace("]}\n", "], " + member + "\"x\": 1}"));
        assertThat(before.features().crs()).hasToString(expected);
        assertThat(after.features().crs()).hasToString(expected);
        assertThat(after.features().size()).isEqualTo(2);
    }

    @Test
    void withoutCrsMemberItIsLongitudeAndLatitudeUnlessAPersonSaysOtherwise() throws IOException {
        assertThat(read(TWO_FEATURES).features().crs()).isEqualTo(EpsgCode.WGS84);
        Path file = Files.writeString(folder.resolve("b.json"), TWO_FEATURES);
        ImportOptions options = new ImportOptions(EpsgCode.ETRS89_UTM33, null);
        assertThat(Importer.read(file, options, Progress.SILENT).features().crs())
                .isEqualTo(EpsgCode.ETRS89_UTM33);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"urn:ogc:def:crs:NIGEDA::7", "EPSG:99999"})
    void anUnknownCrsMemberIsRefused(String name) {
        String member = "\"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"%s\"}}, ".formatted(name);
        assertThatThrownBy(() -> read(TWO_FEATURES.replace("\"name\"", member + "\"name\"")))
                .isInstanceOf(DataException.class)
                .hasMessage("a.geojson: \"" + name + "\" is no reference system that is known");
    }

    @Test
    void aGeometryAloneIsAFeatureWithoutAttributes() throws IOException {
        SourceTable table = read("{\"type\": \"Point\", \"coordinates\": [14.4, 67.3]}");
        assertThat(table.features().features())
                .singleElement()
                .satisfies(feature -> assertThat(wkt(feature.geometry())).isEqualTo("POINT (14.4 67.3)"));
    }

    @Test
    void aSingleFeatureIsACollectionOfOneWhateverTheOrderOfItsMembers() throws IOException {
        SourceTable table = read("""
                {"properties": {"navn": "Å"}, "geometry": {"type": "Point", "coordinates": [13, 67.9]}, "type": "Feature"}""");
        assertThat(TableText.of(table.features())).isEqualTo("navn\nÅ\n");
        assertThat(wkt(table.features().features().get(0).geometry())).isEqualTo("POINT (13 67.9)");
    }

    @Test
    void whatIsNoFeatureIsLeftOutAndTheRestIsRead() throws IOException {
        SourceTable table = readFeatures("""
                {"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 2]}, "properties": {"a": 1}},
                null, [1, 2], "x",
                {"type": "Feature", "geometry": {"type": "Point", "coordinates": [3, 4]}, "properties": {"a": 2}}""");
        assertThat(TableText.of(table.features())).isEqualTo("a\n1\n2\n");
        assertThat(TableText.issues(table))
                .containsExactly("row.unreadable@2[null]", "row.unreadable@3[[]", "row.unreadable@4[x]");
        assertThat(table.row(1)).isEqualTo(5);
    }

    @Test
    void propertiesOfOneNameInTwoWritingsBothSurvive() throws IOException {
        SourceTable table =
                readFeatures("{\"type\": \"Feature\", \"geometry\": null, \"properties\": {\"a\": 1, \"A\": 2}}");
        assertThat(TableText.of(table.features())).isEqualTo("a | A_2\n1 | 2\n");
    }

    @Test
    void cutOffAnywhereItGivesTheFeaturesBeforeTheCutOrIsRefused() throws IOException {
        byte[] whole = TWO_FEATURES.strip().getBytes(StandardCharsets.UTF_8);
        int endOfFirst =
                TWO_FEATURES.substring(0, TWO_FEATURES.indexOf("},\n") + 1).getBytes(StandardCharsets.UTF_8).length;
        for (int length = 1; length < whole.length; length++) {
            Path file = Files.write(folder.resolve("cut.geojson"), Arrays.copyOf(whole, length));
            int complete = length < endOfFirst ? 0 : length < whole.length - "\n]}".length() ? 1 : 2;
            try {
                SourceTable table = Importer.read(file, ImportOptions.NONE, Progress.SILENT);
                assertThat(table.features().size())
                        .as("cut after %d bytes", length)
                        .isBetween(1, 2);
                assertThat(TableText.issues(table, "file.truncated"))
                        .as("cut after %d bytes", length)
                        .containsExactly("file.truncated@0[" + table.features().size() + "]");
                assertThat(table.features().size())
                        .as("cut after %d bytes", length)
                        .isEqualTo(complete);
            } catch (DataException refused) {
                assertThat(complete)
                        .as("cut after %d bytes: %s", length, refused.getMessage())
                        .isZero();
            }
        }
    }

    @Test
    void whatIsNoJsonIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read(TWO_FEATURES.replace("\"Ås\"", "nix")))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("a.geojson: it is not valid JSON, line 3: Unrecognized token 'nix'");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"{}", "[1, 2]", "{\"type\": \"Topology\", \"objects\": {}}", "{\"features\": 3}"})
    void jsonWithoutFeaturesIsRefused(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("geojson.no-features"))
                .hasMessage("a.geojson: there are no GeoJSON features in it");
    }

    @Test
    void aCollectionOfNothingIsAnEmptyLayer() throws IOException {
        assertThat(read("{\"type\": \"FeatureCollection\", \"features\": []}")
                        .features()
                        .size())
                .isZero();
    }

    @Test
    void collectionsThatFollowOneAnotherAreReadAsOne() throws IOException {
        SourceTable table = read(TWO_FEATURES + TWO_FEATURES.replace("Bodø", "Å") + "{\"x\": 1}\n}");
        assertThat(TableText.of(table.features())).isEqualTo("navn\nBodø\nÅs\nÅ\nÅs\n");
        assertThat(TableText.issues(table, "row.unreadable")).hasSize(2);
        String other = TWO_FEATURES.replace(
                "{\"type\": \"FeatureCollection\",", "{\"crs\": {\"properties\": {\"name\": \"EPSG:25833\"}},");
        SourceTable first = read(TWO_FEATURES + other);
        assertThat(first.features().size()).isEqualTo(2);
        assertThat(TableText.issues(first, "layer.left-out"))
                .containsExactly("layer.left-out@0[FeatureCollection 2, EPSG:25833 ≠ EPSG:4326]");
    }

    @Test
    void theIdOfAFeatureIsAColumnUnlessAPropertySaysTheSame() throws IOException {
        SourceTable table = readFeatures("""
                {"type": "Feature", "id": "0301-1-R", "properties": {"a": 1}, "geometry": null},
                {"type": "Feature", "id": 7, "properties": {"a": 2}, "geometry": null}""");
        assertThat(TableText.of(table.features())).isEqualTo("id | a\n0301-1-R | 1\n7 | 2\n");
        assertThat(TableText.of(readFeatures("{\"type\": \"Feature\", \"id\": 7, \"properties\": {\"id\": 7}}")
                        .features()))
                .isEqualTo("id\n7\n");
        assertThat(TableText.of(readFeatures("{\"type\": \"Feature\", \"id\": 7, \"properties\": {\"id\": 8}}")
                        .features()))
                .isEqualTo("id | id_2\n7 | 8\n");
    }

    @ParameterizedTest(name = "said: {0}")
    @ValueSource(booleans = {true, false})
    void anotherEncodingIsReadWhenItIsSaidOrFound(boolean said) throws IOException {
        Path file = Files.write(folder.resolve("l.geojson"), TWO_FEATURES.getBytes(StandardCharsets.ISO_8859_1));
        ImportOptions options = said ? new ImportOptions(null, StandardCharsets.ISO_8859_1) : ImportOptions.NONE;
        SourceTable table = Importer.read(file, options, Progress.SILENT);
        assertThat(TableText.of(table.features())).isEqualTo("navn\nBodø\nÅs\n");
        assertThat(TableText.issues(table, "encoding.detected")).hasSize(said ? 0 : 1);
    }

    @Test
    void veryDeepNestingIsRefusedAndDoesNotOverflow() {
        String deep = "{\"type\":\"GeometryCollection\",\"geometries\":[".repeat(5_000);
        assertThatThrownBy(() -> geometryOf(deep)).isInstanceOf(DataException.class);
    }

    private @Nullable Geometry geometryOf(String json) throws IOException {
        return readFeatures("{\"type\": \"Feature\", \"properties\": {}, \"geometry\": " + json + "}")
                .features()
                .features()
                .get(0)
                .geometry();
    }

    private SourceTable readFeatures(String features) throws IOException {
        return read("{\"type\": \"FeatureCollection\", \"features\": [" + features + "]}");
    }

    private SourceTable read(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("a.geojson"), json);
        SourceTable table = Importer.read(file, ImportOptions.NONE, Progress.SILENT);
        assertThat(table.format()).isEqualTo(SourceFormat.GEOJSON);
        return table;
    }

    private static String wkt(@Nullable Geometry geometry) {
        return geometry == null ? "null" : new WKTWriter(Double.isNaN(zOf(geometry)) ? 2 : 3).write(geometry);
    }

    private static double zOf(Geometry geometry) {
        return geometry.isEmpty() ? Double.NaN : geometry.getCoordinate().getZ();
    }
}
