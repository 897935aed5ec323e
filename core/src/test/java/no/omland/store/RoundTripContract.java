package no.omland.store;

import static no.omland.store.Samples.change;
import static no.omland.store.Samples.feature;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.importing.gtfs.FeedLayers;
import no.omland.importing.gtfs.FeedReader;
import no.omland.importing.gtfs.FeedTables;
import no.omland.importing.gtfs.GtfsFeed;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/** What goes into a workspace comes out as it was, whatever the workspace is kept in: types, names, geometry, reference systems. */
public abstract class RoundTripContract {

    private @Nullable Workspace opened;

    /** Opens the workspace of this test; the same one each time it is asked, with all that was written. */
    protected abstract Workspace open();

    /** Does to the database what another program may do. */
    protected abstract void byAnotherProgram(String... statements);

    @BeforeEach
    void openWorkspace() {
        opened = open();
    }

    @AfterEach
    void closeWorkspace() {
        workspace().close();
    }

    protected final Workspace workspace() {
        return Objects.requireNonNull(opened);
    }

    /** Closes and opens it again, so that nothing is answered from memory. */
    protected final Workspace reopened() {
        workspace().close();
        opened = open();
        return workspace();
    }

    @Test
    void everyTypeOfFieldComesBackAsItWas() {
        workspace().write(change(Samples.lakes()));
        FeatureSet read = reopened().read("lakes").orElseThrow();
        assertThat(read.schema()).isEqualTo(Samples.EVERY_TYPE);
        assertThat(read.crs()).isEqualTo(EpsgCode.ETRS89_UTM33);
        assertSame(read, Samples.lakes());
    }

    @Test
    void timetableComesBackAsItWasRead() {
        GtfsFeed feed = FeedReader.read(Path.of("data/sogn/gtfs"), new IssueLog("gtfs"));
        workspace().write(change(FeedLayers.of(feed).toArray(FeatureSet[]::new)));
        Workspace read = reopened();
        assertThat(FeedTables.read(read::read)).hasValue(feed);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "POINT (1 2)",
                "POINT Z (1 2 3)",
                "POINT M (1 2 4)",
                "POINT ZM (1 2 3 4)",
                "LINESTRING (1 2, 3 4)",
                "LINESTRING Z (1 2 3, 3 4 5)",
                "LINESTRING M (1 2 3, 3 4 5)",
                "LINESTRING ZM (1 2 3 4, 5 6 7 8)",
                "POLYGON ((0 0, 9 0, 9 9, 0 0), (3 1, 4 1, 4 2, 3 1))",
                "POLYGON Z ((0 0 1, 9 0 1, 9 9 1, 0 0 1), (3 1 1, 4 1 1, 4 2 1, 3 1 1))",
                "MULTIPOINT ((1 2), (3 4))",
                "MULTIPOINT ZM ((1 2 3 4), (5 6 7 8))",
                "MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))",
                "MULTILINESTRING Z ((1 2 3, 3 4 3), (5 6 3, 7 8 3))",
                "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)), ((10 0, 19 0, 19 9, 10 0)))",
                "MULTIPOLYGON Z (((0 0 1, 9 0 1, 9 9 1, 0 0 1)), ((10 0 2, 19 0 2, 19 9 2, 10 0 2)))",
                "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (1 2, 3 4), POLYGON ((0 0, 9 0, 9 9, 0 0)))",
                "GEOMETRYCOLLECTION Z (POINT Z (1 2 3), MULTIPOINT Z ((1 2 3), (4 5 6)))",
                "POLYGON EMPTY",
                "LINESTRING EMPTY",
                "MULTIPOLYGON EMPTY"
            })
    void everyTypeOfGeometryComesBackAsItWas(String wkt) {
        FeatureSet set = new FeatureSet(
                "g", Schema.of(Field.text("n")), EpsgCode.ETRS89_UTM33, List.of(feature(wkt, "a"), feature(null, "b")));
        workspace().write(change(set));
        FeatureSet read = reopened().read("g").orElseThrow();
        assertSame(read, set);
    }

    @Test
    void aTableWithoutGeometryHasNoReferenceSystem() {
        FeatureSet table =
                FeatureSet.table("t", Schema.of(Field.text("a")), List.of(feature(null, "x"), feature(null, "y")));
        workspace().write(change(table));
        FeatureSet read = reopened().read("t").orElseThrow();
        assertThat(read.isSpatial()).isFalse();
        assertSame(read, table);
        LayerRecord layer = workspace().layers().get(0);
        assertThat(layer.crs()).isNull();
        assertThat(layer.geometryType()).isNull();
        assertThat(layer.count()).isEqualTo(2);
        assertThat(layer.source()).isEqualTo("t.csv");
    }

    @Test
    void emptyLayersAndTablesWithoutColumnsAreKept() {
        FeatureSet empty = new FeatureSet("tom", Schema.of(Field.text("a")), EpsgCode.ETRS89_UTM33, List.of());
        FeatureSet bare = new FeatureSet("bar", new Schema(List.of()), EpsgCode.WGS84, List.of(feature("POINT (1 2)")));
        FeatureSet rows = FeatureSet.table("rader", new Schema(List.of()), List.of(feature(null), feature(null)));
        workspace().write(change(empty, bare, rows));
        assertThat(reopened().read("tom").orElseThrow().size()).isZero();
        assertSame(workspace().read("bar").orElseThrow(), bare);
        assertThat(workspace().read("rader").orElseThrow().size()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"innsjøer og elver", "Čáhci", "a\"b", "a'b", "a;b--", "select", "[a]", "50%", "a_b"})
    void anyNameWillDoForLayersAndColumns(String name) {
        FeatureSet set = new FeatureSet(
                name,
                Schema.of(Field.text(name), Field.text(name + " 2")),
                EpsgCode.ETRS89_UTM33,
                List.of(feature("POINT (1 2)", "x", "y"), feature("POINT (3 4)", null, name)));
        workspace().write(change(set));
        workspace().write(change(set));
        assertSame(reopened().read(name).orElseThrow(), set);
        assertThat(workspace().layers()).extracting(LayerRecord::name).containsExactly(name);
    }

    @Test
    void columnsMayBeCalledAsTheStoreCallsItsOwn() {
        Schema schema = Schema.of(
                Field.text("fid"),
                Field.text("geom"),
                Field.text("omland_fid"),
                Field.text("OMLAND_GEOM"),
                Field.text("rowid"),
                Field.text("id"),
                Field.text("ogc_fid"));
        FeatureSet set = new FeatureSet(
                "a",
                schema,
                EpsgCode.ETRS89_UTM33,
                List.of(
                        feature("POINT (1 2)", "9", "g", "c", "d", "z", "f", "g"),
                        feature("POINT (3 4)", "8", "h", "c", "d", "b", "f", "g"),
                        feature("POINT (5 6)", "7", "i", "c", "d", "a", "f", "g")));
        workspace().write(change(set));
        assertSame(reopened().read("a").orElseThrow(), set);
    }

    @Test
    void columnsMayBeCalledAsADatabaseCallsItsOwn() {
        FeatureSet set = new FeatureSet(
                "a",
                Schema.of(
                        Field.text("xmin"),
                        new Field("xmax", FieldType.REAL),
                        Field.text("ctid"),
                        Field.text("tableoid"),
                        Field.text("cmin"),
                        Field.text("cmax")),
                EpsgCode.ETRS89_UTM33,
                List.of(feature("POINT (1 2)", "a", 2.5, "c", "d", "e", "f")));
        workspace().write(change(set));
        workspace().write(change(set));
        assertSame(reopened().read("a").orElseThrow(), set);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aRandomSetComesBackAsItWas(long seed) {
        Random random = new Random(seed);
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            fields.add(new Field("felt " + i, FieldType.values()[random.nextInt(FieldType.values().length)]));
        }
        boolean spatial = random.nextBoolean();
        List<Feature> features = new ArrayList<>();
        for (int i = 0; i < random.nextInt(300); i++) {
            @Nullable
            Object[] values = fields.stream()
                    .map(field -> random.nextInt(5) == 0 ? null : value(field.type(), random))
                    .toArray();
            String point = "POINT (" + random.nextDouble() * 1e6 + " " + random.nextDouble() * 1e7 + ")";
            features.add(feature(spatial && random.nextInt(9) > 0 ? point : null, values));
        }
        FeatureSet set = new FeatureSet("r", new Schema(fields), spatial ? EpsgCode.WGS84_UTM33 : null, features);
        workspace().write(change(set));
        assertSame(reopened().read("r").orElseThrow(), set);
    }

    private static Object value(FieldType type, Random random) {
        return switch (type) {
            case TEXT ->
                random.ints(1 + random.nextInt(12), 0x20, 0x2ff)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            case INTEGER -> random.nextLong();
            case REAL -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
            case BOOLEAN -> random.nextBoolean();
            case DATE -> LocalDate.ofEpochDay(random.nextInt(40_000));
            case DATE_TIME ->
                LocalDate.ofEpochDay(random.nextInt(40_000))
                        .atStartOfDay()
                        .plusNanos(random.nextInt(86_400_000) * 1_000_000L);
        };
    }

    protected static void assertSame(FeatureSet actual, FeatureSet expected) {
        assertThat(actual.schema().fields()).isEqualTo(expected.schema().fields());
        assertThat(actual.crs()).isEqualTo(expected.crs());
        assertThat(actual.features().stream()
                        .map(f -> Arrays.asList(f.values()))
                        .toList())
                .isEqualTo(expected.features().stream()
                        .map(f -> Arrays.asList(f.values()))
                        .toList());
        assertThat(actual.features().stream().map(f -> shape(f.geometry())).toList())
                .isEqualTo(expected.features().stream()
                        .map(f -> shape(f.geometry()))
                        .toList());
    }

    /** Type and all ordinates, heights and measures included. */
    private static String shape(@Nullable Geometry geometry) {
        if (geometry == null) {
            return "none";
        }
        StringBuilder shape =
                new StringBuilder(WKBWriter.toHex(new WKBWriter(2, ByteOrderValues.BIG_ENDIAN).write(geometry)));
        for (Coordinate each : geometry.getCoordinates()) {
            shape.append(' ').append(each.getZ()).append('/').append(each.getM());
        }
        return shape.toString();
    }
}
