package no.omland.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.omland.crs.EpsgCode;
import no.omland.testing.TableText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class FeatureMergeTest {

    private static final String NONE = "";

    @Test
    void aSourceSpeaksForItsColumnsAndForNoOthers() {
        FeatureMerge merge = FeatureMerge.byKey("id", table("""
                        id | navn | status
                        a | Elva | god
                        b | Åa | dårlig
                        c | Bekken | -
                        """), table("""
                        id | status | mål
                        b | - | god
                        a | god | -
                        d | moderat | god
                        """));
        assertThat(TableText.of(merge.merged())).isEqualTo("""
                        id | navn | status | mål
                        a | Elva | god | -
                        b | Åa | - | god
                        c | Bekken | - | -
                        d | - | moderat | god
                        """);
        assertThat(counts(merge)).isEqualTo("created 1, changed 1, unchanged 1, untouched 1");
    }

    @Test
    void theSameAgainChangesNothing() {
        FeatureSet set = table("""
                id | navn
                a | Elva
                b | -
                """);
        FeatureMerge merge = FeatureMerge.byKey("id", set, set);
        assertThat(counts(merge)).isEqualTo("created 0, changed 0, unchanged 2, untouched 0");
        assertThat(TableText.of(merge.merged())).isEqualTo(TableText.of(set));
    }

    @Test
    void columnsAreTheSameWhateverTheirCase() {
        FeatureMerge merge = FeatureMerge.byKey("id", table("ID | Navn\na | x\n"), table("id | NAVN\na | y\n"));
        assertThat(TableText.of(merge.merged())).isEqualTo("ID | Navn\na | y\n");
    }

    @Test
    void aColumnOfTwoTypesBecomesText() {
        FeatureSet numbers = set(
                Schema.of(Field.text("id"), new Field("n", FieldType.INTEGER)),
                feature(NONE, "a", 5L),
                feature(NONE, "b", 7L));
        FeatureSet words = set(Schema.of(Field.text("id"), Field.text("n")), feature(NONE, "a", "fem"));
        FeatureMerge merge = FeatureMerge.byKey("id", numbers, words);
        assertThat(merge.merged().schema().fields().get(1).type()).isEqualTo(FieldType.TEXT);
        assertThat(merge.merged().features().get(0).value(1)).isEqualTo("fem");
        assertThat(merge.merged().features().get(1).value(1)).isEqualTo("7");
        FeatureMerge again = FeatureMerge.byKey("id", merge.merged(), set(numbers.schema(), feature(NONE, "b", 7L)));
        assertThat(counts(again)).isEqualTo("created 0, changed 0, unchanged 1, untouched 1");
    }

    @ParameterizedTest(name = "{1} over {0} gives {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                     | POINT (1 2)            | POINT (1 2)           | 1 | 0",
                "POINT (1 2)           | POINT (3 4)            | POINT (3 4)           | 1 | 0",
                "POINT (1 2)           | POINT (1 2)            | POINT (1 2)           | 0 | 0",
                "POINT (1 2)           | LINESTRING (1 2, 3 4)  | LINESTRING (1 2, 3 4) | 1 | 0",
                "LINESTRING (1 2, 3 4) | POINT (1 2)            | LINESTRING (1 2, 3 4) | 0 | 1",
                "LINESTRING (1 2, 3 4) | MULTIPOINT ((1 2))     | LINESTRING (1 2, 3 4) | 0 | 1",
                "LINESTRING (1 2, 3 4) | LINESTRING (3 4, 1 2)  | LINESTRING (3 4, 1 2) | 1 | 0",
                "LINESTRING (1 2, 3 4) | -                      | LINESTRING (1 2, 3 4) | 0 | 0",
                "-                     | -                      | -                     | 0 | 0"
            })
    void aPointNeverTakesThePlaceOfALineOrAnArea(
            @Nullable String before, @Nullable String newer, @Nullable String after, int changed, int kept) {
        Schema schema = Schema.of(Field.text("id"));
        FeatureMerge merge =
                FeatureMerge.byKey("id", set(schema, feature(before, "a")), set(schema, feature(newer, "a")));
        Geometry geometry = merge.merged().features().get(0).geometry();
        assertThat(geometry == null ? null : geometry.toString()).isEqualTo(after);
        assertThat(merge.changed()).isEqualTo(changed);
        assertThat(merge.geometriesKept()).isEqualTo(kept);
    }

    @Test
    void existingFeaturesWithoutKeyStay() {
        FeatureMerge merge = FeatureMerge.byKey("id", table("id | n\n- | x\na | y\n"), table("id | n\na | z\n"));
        assertThat(TableText.of(merge.merged())).isEqualTo("id | n\n- | x\na | z\n");
        assertThat(counts(merge)).isEqualTo("created 0, changed 1, unchanged 0, untouched 1");
    }

    @Test
    void twoReferenceSystemsAreNotMerged() {
        Schema schema = Schema.of(Field.text("id"));
        FeatureSet other = new FeatureSet("x", schema, EpsgCode.WGS84, List.of());
        assertThatThrownBy(() -> FeatureMerge.byKey("id", set(schema), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot merge EPSG:4326 into EPSG:25833");
    }

    @Test
    void theExistingSetIsLeftAlone() {
        FeatureSet before = table("id | n\na | y\n");
        FeatureMerge.byKey("id", before, table("id | n | m\na | z | q\n"));
        assertThat(TableText.of(before)).isEqualTo("id | n\na | y\n");
    }

    @Test
    void aSetChecksThatEveryFeatureFitsItsSchema() {
        Schema schema = Schema.of(Field.text("id"));
        assertThatThrownBy(() -> FeatureSet.table("t", schema, List.of(feature(NONE, "a", "b"))))
                .hasMessage("t: a feature has 2 values, its schema 1 fields");
        assertThatThrownBy(() -> FeatureSet.table("t", schema, List.of(feature("POINT (1 2)", "a"))))
                .hasMessage("t: an attribute table cannot hold geometry");
        assertThatThrownBy(() -> Schema.of(Field.text("Å"), Field.text("å"))).hasMessage("two fields are called å");
        assertThatThrownBy(() -> Field.text(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(schema.indexOf("ID")).isZero();
        assertThat(schema.indexOf("x")).isEqualTo(-1);
    }

    private static String counts(FeatureMerge merge) {
        return "created %d, changed %d, unchanged %d, untouched %d"
                .formatted(merge.created(), merge.changed(), merge.unchanged(), merge.untouched());
    }

    /** A set of text columns as {@link TableText} writes it. */
    private static FeatureSet table(String text) {
        List<String> lines = text.lines().toList();
        List<Field> fields =
                List.of(lines.get(0).split(" \\| ")).stream().map(Field::text).toList();
        List<Feature> rows = new ArrayList<>();
        IntStream.range(1, lines.size()).forEach(i -> {
            @Nullable Object[] cells = lines.get(i).split(" \\| ");
            for (int c = 0; c < cells.length; c++) {
                cells[c] = "-".equals(cells[c]) ? null : cells[c];
            }
            rows.add(new Feature(null, cells));
        });
        return FeatureSet.table("t", new Schema(fields), rows);
    }

    private static FeatureSet set(Schema schema, Feature... features) {
        return new FeatureSet("s", schema, EpsgCode.ETRS89_UTM33, List.of(features));
    }

    private static Feature feature(@Nullable String wkt, @Nullable Object... values) {
        try {
            return new Feature(wkt == null || wkt.isEmpty() ? null : new WKTReader().read(wkt), values);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
