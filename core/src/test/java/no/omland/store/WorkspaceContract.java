package no.omland.store;

import static no.omland.store.Samples.change;
import static no.omland.store.Samples.feature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.issue.ImportIssue;
import no.omland.issue.IssueCode;
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

/** What every workspace does, whatever it is kept in. A kind of workspace is tested by a class that extends this one. */
abstract class WorkspaceContract {

    private @Nullable Workspace opened;

    /** Opens the workspace of this test; the same one each time it is asked, with all that was written. */
    abstract Workspace open();

    /** Does to the database what another program may do. */
    abstract void byAnotherProgram(String... statements);

    @BeforeEach
    void openWorkspace() {
        opened = open();
    }

    @AfterEach
    void closeWorkspace() {
        workspace().close();
    }

    final Workspace workspace() {
        return Objects.requireNonNull(opened);
    }

    /** Closes and opens it again, so that nothing is answered from memory. */
    final Workspace reopened() {
        workspace().close();
        opened = open();
        return workspace();
    }

    @Test
    void aNewWorkspaceIsEmpty() {
        assertThat(workspace().layers()).isEmpty();
        assertThat(workspace().imports()).isEmpty();
        assertThat(workspace().read("lakes")).isEmpty();
        assertThat(workspace().issues(1)).isEmpty();
        assertThat(workspace().documents("")).isEmpty();
    }

    @Test
    void everyTypeOfFieldComesBackAsItWas() {
        workspace().write(change(Samples.lakes()));
        FeatureSet read = reopened().read("lakes").orElseThrow();
        assertThat(read.schema()).isEqualTo(Samples.EVERY_TYPE);
        assertThat(read.crs()).isEqualTo(EpsgCode.ETRS89_UTM33);
        assertSame(read, Samples.lakes());
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
    void layersAreListedByNameWithWhatTheyHold() {
        workspace().write(change(Samples.points("b", 3), Samples.lakes()));
        FeatureSet mixed = new FeatureSet(
                "a",
                Schema.of(Field.text("n")),
                EpsgCode.WGS84,
                List.of(feature("POINT (1 2)", "x"), feature("LINESTRING (1 2, 3 4)", "y")));
        workspace().write(change(mixed));
        assertThat(reopened().layers())
                .extracting(LayerRecord::name, LayerRecord::crs, LayerRecord::geometryType, LayerRecord::count)
                .map(Object::toString)
                .containsExactly(
                        "(\"a\", EPSG:4326, \"GEOMETRY\", 2L)",
                        "(\"b\", EPSG:25833, \"POINT\", 3L)",
                        "(\"lakes\", EPSG:25833, \"POLYGON\", 3L)");
    }

    @Test
    void aLayerTakesThePlaceOfTheOneOfItsName() {
        workspace().write(change(Samples.points("a", 5)));
        FeatureSet other = FeatureSet.table("a", Schema.of(Field.text("x")), List.of(feature(null, "y")));
        workspace().write(change(other));
        assertSame(reopened().read("a").orElseThrow(), other);
        assertThat(workspace().layers()).hasSize(1);
        workspace().write(change(Samples.points("a", 2)));
        assertSame(reopened().read("a").orElseThrow(), Samples.points("a", 2));
    }

    @Test
    void everyImportIsKeptWithItsIssuesInOrder() {
        ImportIssue placed = new ImportIssue(
                IssueCode.GEOMETRY_MENDED,
                "å.shp",
                7,
                null,
                List.of("it's", "\"1.0\""),
                new ImportIssue.Location(15.5, 68.25));
        ImportIssue field = new ImportIssue(IssueCode.ID_MISSING, "å.shp", 1L << 40, "id", List.of(), null);
        ImportRecord first = workspace().write(change(List.of(placed, field), Samples.points("a", 1)));
        ImportRecord second = workspace().write(change(Samples.points("b", 2)));
        assertThat(first.id()).isEqualTo(1);
        assertThat(second.id()).isEqualTo(2);
        assertThat(reopened().imports()).containsExactly(first, second);
        assertThat(first).isEqualTo(Samples.record("a", 1).withId(1));
        assertThat(workspace().issues(1)).containsExactly(placed, field);
        assertThat(workspace().issues(2)).isEmpty();
    }

    @Test
    void theVersionChangesWithEveryWriteAndWithNothingElse() {
        String before = workspace().version();
        workspace().layers();
        workspace().read("a");
        assertThat(reopened().version()).isEqualTo(before);
        workspace().write(change(Samples.points("a", 1)));
        String written = workspace().version();
        assertThat(written).isNotEqualTo(before);
        workspace().writeDocument("d", "x");
        assertThat(reopened().version()).isNotEqualTo(written).isNotEqualTo(before);
    }

    @Test
    void documentsAreFoundByTheBeginningOfTheirName() {
        workspace().writeDocument("dataset/b", "{\"å\": 1}");
        workspace().writeDocument("dataset/a", "first");
        workspace().writeDocument("dataset/a", "second");
        workspace().writeDocument("scenario/a%_", "x");
        assertThat(reopened().documents("dataset/"))
                .containsExactly(
                        java.util.Map.entry("dataset/a", "second"), java.util.Map.entry("dataset/b", "{\"å\": 1}"));
        assertThat(workspace().documents("scenario/a%_")).hasSize(1);
        assertThat(workspace().documents("nothing")).isEmpty();
    }

    @Test
    void aWriteThatFailsLeavesEverythingAsItWas() {
        workspace().write(change(Samples.points("a", 5_000)));
        String version = workspace().version();
        Progress failing = (phase, done, total) -> {
            if (done >= 4_000) {
                throw new IllegalStateException("stopped at " + done);
            }
        };
        WorkspaceChange change = new WorkspaceChange(
                Samples.record("a", 9_000),
                List.of(Samples.points("new", 1), Samples.points("a", 9_000)),
                List.of(new ImportIssue(IssueCode.ID_MISSING, "a", 1, null, List.of(), null)),
                failing);
        assertThatThrownBy(() -> workspace().write(change))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("stopped at 4000");
        assertThat(workspace().version()).isEqualTo(version);
        assertThat(reopened().version()).isEqualTo(version);
        assertThat(workspace().read("a").orElseThrow().size()).isEqualTo(5_000);
        assertThat(workspace().read("new")).isEmpty();
        assertThat(workspace().imports()).hasSize(1);
        workspace().write(change(Samples.points("a", 3)));
        assertThat(workspace().read("a").orElseThrow().size()).isEqualTo(3);
    }

    @Test
    void progressIsToldToTheEnd() {
        List<Long> told = new ArrayList<>();
        WorkspaceChange change = new WorkspaceChange(
                Samples.record("a", 4_500), List.of(Samples.points("a", 4_500)), List.of(), (phase, done, share) -> {
                    assertThat(phase).isIn("write", "commit");
                    if (phase.equals("write")) {
                        assertThat(share).isEqualTo(done / 4_500.0);
                        told.add(done);
                    }
                });
        workspace().write(change);
        assertThat(told).isSorted().endsWith(4_500L);
    }

    @Test
    void anImportCanTakeALayerAwayAndGoingBackBringsItBack() {
        workspace().write(change(Samples.points("a", 3), Samples.points("a_faults", 2)));
        workspace()
                .write(new WorkspaceChange(
                        workspace().version(),
                        Samples.record("a", 4),
                        List.of(Samples.points("a", 4)),
                        List.of("a_faults", "never_there"),
                        List.of(),
                        Progress.SILENT));
        assertThat(reopened().layers()).extracting(LayerRecord::name).containsExactly("a");
        assertThat(workspace().read("a_faults")).isEmpty();
        workspace().restore("a", 1, Progress.SILENT);
        assertThat(reopened().layers()).extracting(LayerRecord::name).containsExactly("a", "a_faults");
        assertSame(workspace().read("a_faults").orElseThrow(), Samples.points("a_faults", 2));
    }

    @Test
    void everyImportIsAVersionThatCanBeReadAndGoneBackTo() {
        workspace().write(change(Samples.points("a", 3)));
        workspace().write(change(Samples.lakes(), Samples.points("b", 1)));
        FeatureSet table = FeatureSet.table("a", Schema.of(Field.text("x")), List.of(feature(null, "y")));
        workspace().write(change(table));
        assertThat(reopened().versions("a"))
                .extracting(LayerVersion::importId, LayerVersion::count, LayerVersion::current, LayerVersion::file)
                .map(Object::toString)
                .containsExactly("(3L, 1L, true, \"a.csv\")", "(1L, 3L, false, \"a.csv\")");
        assertThat(workspace().layers()).extracting(LayerRecord::name).containsExactly("a", "b", "lakes");
        assertSame(workspace().readVersion("a", 1).orElseThrow(), Samples.points("a", 3));
        assertSame(workspace().readVersion("a", 3).orElseThrow(), table);
        assertThat(workspace().readVersion("a", 2)).isEmpty();

        String before = workspace().version();
        ImportRecord back = workspace().restore("a", 1, Progress.SILENT);
        assertThat(back.id()).isEqualTo(4);
        assertThat(back.kind()).isEqualTo(ImportRecord.RESTORE);
        assertThat(reopened().version()).isNotEqualTo(before);
        assertSame(workspace().read("a").orElseThrow(), Samples.points("a", 3));
        assertThat(workspace().imports()).hasSize(4).last().isEqualTo(back);
        workspace().restore("a", 3, Progress.SILENT);
        assertSame(reopened().read("a").orElseThrow(), table);
        assertThat(workspace().versions("a")).extracting(LayerVersion::importId).containsExactly(5L, 4L, 3L, 1L);
    }

    /** As water bodies and their pressures: a later import may bring one of them only. */
    @Test
    void layersOfOneImportGoBackTogether() {
        workspace().write(change(Samples.points("bodies", 1)));
        workspace().write(change(Samples.points("bodies", 2), Samples.points("pressures", 20)));
        workspace().write(change(Samples.points("bodies", 3)));
        workspace().write(change(Samples.points("bodies", 4), Samples.points("pressures", 40)));
        workspace().write(change(Samples.points("other", 9)));

        workspace().restore("bodies", 3, Progress.SILENT);
        assertThat(reopened().read("bodies").orElseThrow().size()).isEqualTo(3);
        assertThat(workspace().read("pressures").orElseThrow().size()).isEqualTo(20);
        workspace().restore("pressures", 4, Progress.SILENT);
        assertThat(workspace().read("bodies").orElseThrow().size()).isEqualTo(4);
        assertThat(workspace().read("pressures").orElseThrow().size()).isEqualTo(40);
        workspace().restore("bodies", 1, Progress.SILENT);
        assertThat(reopened().read("bodies").orElseThrow().size()).isEqualTo(1);
        assertThat(workspace().read("pressures")).isEmpty();
        assertThat(workspace().layers()).extracting(LayerRecord::name).containsExactly("bodies", "other");
        workspace().restore("bodies", 6, Progress.SILENT);
        assertThat(workspace().read("pressures").orElseThrow().size()).isEqualTo(20);
        assertThat(workspace().read("other").orElseThrow().size()).isEqualTo(9);
    }

    @Test
    void theLastFiveVersionsAreKeptBesidesTheCurrentOneAndTheRecordOfAll() {
        workspace().write(change(Samples.points("a", 1), Samples.points("with", 7)));
        for (int i = 2; i <= 8; i++) {
            workspace().write(change(Samples.points("a", i)));
        }
        assertThat(reopened().versions("a")).extracting(LayerVersion::importId).containsExactly(8L, 7L, 6L, 5L, 4L, 3L);
        assertThat(workspace().imports()).hasSize(8);
        workspace().restore("a", 3, Progress.SILENT);
        assertThat(workspace().read("a").orElseThrow().size()).isEqualTo(3);
        assertThat(workspace().read("with").orElseThrow().size()).isEqualTo(7);

        workspace().keepVersions(1);
        assertThat(reopened().versions("a")).extracting(LayerVersion::importId).containsExactly(9L, 8L);
        workspace().keepVersions(0);
        assertThat(workspace().versions("a")).extracting(LayerVersion::importId).containsExactly(9L);
        workspace().write(change(Samples.points("a", 2)));
        assertThat(workspace().versions("a")).extracting(LayerVersion::importId).containsExactly(10L);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"DROP TABLE a", "ALTER TABLE a RENAME TO punkter"})
    void aLayerThatAnotherProgramTookAwayIsALostVersion(String statement) {
        workspace().write(change(Samples.points("a", 2)));
        workspace().write(change(Samples.points("a", 3), Samples.points("with", 7)));
        workspace().close();
        byAnotherProgram(statement);
        assertThat(reopened().read("a")).isEmpty();
        assertThat(workspace().layers()).extracting(LayerRecord::name).doesNotContain("a");
        assertThat(workspace().versions("a")).extracting(LayerVersion::importId).containsExactly(1L);
        workspace().write(change(Samples.points("a", 4)));
        assertSame(reopened().read("a").orElseThrow(), Samples.points("a", 4));
        assertThat(workspace().versions("a")).extracting(LayerVersion::importId).containsExactly(3L, 1L);
        workspace().write(change(Samples.points("a", 5)));
        workspace().restore("a", 3, Progress.SILENT);
        assertThat(workspace().read("a").orElseThrow().size()).isEqualTo(4);
        assertFails("version.not-kept", () -> workspace().restore("a", 2, Progress.SILENT));
    }

    @Test
    void aLayerThatCameWithAnotherMayBeTakenAwayToo() {
        workspace().write(change(Samples.points("bodies", 1), Samples.points("pressures", 10)));
        workspace().close();
        byAnotherProgram("DROP TABLE pressures");
        reopened().write(change(Samples.points("bodies", 2), Samples.points("pressures", 20)));
        assertThat(workspace().read("pressures").orElseThrow().size()).isEqualTo(20);
        assertThat(workspace().versions("bodies"))
                .extracting(LayerVersion::importId)
                .containsExactly(2L, 1L);
    }

    @Test
    void aTableOfAnotherProgramIsNotTouched() {
        workspace().write(change(Samples.points("a", 1)));
        workspace().close();
        byAnotherProgram("CREATE TABLE notater (id integer, tekst text)", "INSERT INTO notater VALUES (1, 'min')");
        opened = open();
        String version = workspace().version();
        assertFails("layer.foreign", () -> workspace().write(change(Samples.points("notater", 3))));
        assertThat(workspace().version()).isEqualTo(version);
        workspace().close();
        byAnotherProgram("ALTER TABLE notater RENAME TO mine");
        opened = open();
        workspace().write(change(Samples.points("notater", 3)));
        assertThat(workspace().read("notater").orElseThrow().size()).isEqualTo(3);
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

    private static void assertFails(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void aVersionThatIsNotThereOrCurrentIsRefused() {
        workspace().write(change(Samples.points("a", 1)));
        workspace().write(change(Samples.points("b", 1)));
        String version = workspace().version();
        assertThatThrownBy(() -> workspace().restore("a", 2, Progress.SILENT))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("version.not-kept"));
        assertThatThrownBy(() -> workspace().restore("nei", 1, Progress.SILENT))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("version.not-kept"));
        assertThatThrownBy(() -> workspace().restore("a", 1, Progress.SILENT))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("version.current"));
        assertThat(workspace().versions("nei")).isEmpty();
        assertThat(workspace().version()).isEqualTo(version);
    }

    @Test
    void aRestoreThatFailsLeavesEverythingAsItWas() {
        workspace().write(change(Samples.points("a", 5_000)));
        workspace().write(change(Samples.points("a", 10)));
        String version = workspace().version();
        assertThatThrownBy(() -> workspace().restore("a", 1, (phase, done, share) -> {
                    throw new IllegalStateException("stopped at " + done);
                }))
                .hasMessageStartingWith("stopped at ");
        assertThat(reopened().version()).isEqualTo(version);
        assertThat(workspace().read("a").orElseThrow().size()).isEqualTo(10);
        assertThat(workspace().versions("a")).hasSize(2);
        assertThat(workspace().imports()).hasSize(2);
        workspace().restore("a", 1, Progress.SILENT);
        assertThat(workspace().read("a").orElseThrow().size()).isEqualTo(5_000);
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

    static void assertSame(FeatureSet actual, FeatureSet expected) {
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
