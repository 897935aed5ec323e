package no.omland.store.geopackage;

import static no.omland.store.Samples.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.Schema;
import no.omland.issue.DataException;
import no.omland.store.LayerRecord;
import no.omland.store.Samples;
import no.omland.store.Workspace;
import no.omland.store.WorkspaceChange;
import no.omland.store.WorkspaceContract;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteConfig;

/** The contract on a GeoPackage, and what other programs do to one. */
class GeoPackageWorkspaceTest extends WorkspaceContract {

    private static final int IMMEDIATELY = 50;

    @TempDir
    private Path folder;

    @Override
    protected Workspace open() {
        return GeoPackageWorkspace.open(folder.resolve("arbeid.gpkg"));
    }

    private Connection connect() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(IMMEDIATELY);
        return config.createConnection("jdbc:sqlite:" + folder.resolve("arbeid.gpkg"));
    }

    @Override
    protected void byAnotherProgram(String... statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The trigger that keeps the spatial index calls functions which SQLite alone does not have. */
    private void edited(String... statements) {
        workspace().close();
        byAnotherProgram(
                "DROP TRIGGER rtree_a_geom_update1",
                "DROP TRIGGER rtree_a_geom_update2",
                "DROP TRIGGER rtree_a_geom_update3",
                "DROP TRIGGER rtree_a_geom_update4");
        byAnotherProgram(statements);
        reopened();
    }

    @Test
    void aRenamedTableMayBePutBack() {
        workspace().write(change(Samples.points("a", 2)));
        workspace().close();
        byAnotherProgram("ALTER TABLE a RENAME TO b", "ALTER TABLE b RENAME TO a");
        reopened().write(change(Samples.points("a", 3)));
        assertThat(workspace().versions("a")).hasSize(2);
    }

    @Test
    void readersAreNotHeldUpByAWriter() throws SQLException {
        workspace().write(change(Samples.points("a", 3)));
        FeatureSet large = FeatureSet.table(
                "large",
                Schema.of(Field.text("t")),
                java.util.Collections.nCopies(30_000, new Feature(null, new Object[] {"x".repeat(1_000)})));
        try (Connection reader = connect();
                Statement statement = reader.createStatement()) {
            workspace()
                    .write(new WorkspaceChange(
                            Samples.record("large", large.size()), List.of(large), List.of(), (phase, done, share) -> {
                                if (phase.equals("write")) {
                                    assertThat(count(statement)).isEqualTo(3);
                                }
                            }));
        }
        assertThat(workspace().read("large").orElseThrow().size()).isEqualTo(30_000);
    }

    private static long count(Statement statement) {
        try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM a")) {
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError("a reader was held up", e);
        }
    }

    @Test
    void aReaderInTheMiddleOfATableIsWaitedFor() throws SQLException {
        workspace().write(change(Samples.points("a", 3)));
        workspace().close();
        SQLiteConfig impatient = new SQLiteConfig();
        impatient.setBusyTimeout(IMMEDIATELY);
        ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
        try (Workspace writer = GeoPackageWorkspace.open(folder.resolve("arbeid.gpkg"), impatient);
                Connection reader = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("arbeid.gpkg"));
                Statement statement = reader.createStatement();
                ResultSet cursor = statement.executeQuery("SELECT * FROM a")) {
            assertThat(cursor.next()).isTrue();
            writer.write(new WorkspaceChange(
                    Samples.record("a", 2), List.of(Samples.points("a", 2)), List.of(), (phase, done, share) -> {
                        if (phase.equals("commit")) {
                            later.schedule(
                                    () -> {
                                        cursor.close();
                                        return true;
                                    },
                                    10L * IMMEDIATELY,
                                    TimeUnit.MILLISECONDS);
                        }
                    }));
            assertThat(writer.read("a").orElseThrow().size()).isEqualTo(2);
        } finally {
            later.shutdownNow();
            reopened();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01 10:00:00, 2024-01-01T10:00:00Z",
        "2024-01-01T10:00:00+02:00, 2024-01-01T10:00:00Z",
        "i går, 1970-01-01T00:00:00Z"
    })
    void theLastChangeMayBeWrittenInAnyWay(String written, String read) {
        workspace().write(change(Samples.points("a", 1)));
        byAnotherProgram("UPDATE gpkg_contents SET last_change = '" + written + "' WHERE table_name = 'a'");
        assertThat(reopened().layers().get(0).changed()).hasToString(read);
    }

    /** As GDAL 3.6 writes one whose zone it does not know. */
    @Test
    void aClockIsNotMovedToAnotherZoneByOtherPrograms() throws SQLException {
        workspace().write(change(Samples.lakes()));
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT \"øyeblikk\" FROM lakes WHERE fid = 1")) {
            assertThat(row.getString(1)).isEqualTo("2024-12-31T23:59:59.123");
        }
    }

    /** {@code CIRCULARSTRING (0 0, 1 1, 2 0)} as GDAL 3.6 writes it. */
    @Test
    void anArcIsDrawnAsLines() {
        workspace().write(change(Samples.points("a", 1)));
        edited(
                "UPDATE a SET geom = x'47500001E964000001080000000300000000000000000000000000000000000000000000000000F03F000000000000F03F00000000000000400000000000000000'");
        double length = workspace()
                .read("a")
                .orElseThrow()
                .geometries()
                .findFirst()
                .orElseThrow()
                .getLength();
        assertThat(length).isCloseTo(Math.PI, Offset.offset(0.01));
    }

    @Test
    void aLayerWithoutSystemIsNotCalledDamaged() {
        workspace().write(change(Samples.points("a", 1)));
        byAnotherProgram(
                "UPDATE gpkg_geometry_columns SET srs_id = -1",
                "UPDATE gpkg_contents SET srs_id = -1 WHERE table_name = 'a'");
        assertThat(reopened().layers().get(0).crs()).isNull();
        assertThatThrownBy(() -> workspace().read("a"))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("layer.no-system"));
    }

    @Test
    void aSystemUnderANumberOfItsOwnIsFound() {
        workspace().write(change(Samples.points("a", 1)));
        byAnotherProgram(
                "INSERT INTO gpkg_spatial_ref_sys VALUES ('x', 77, 'epsg', 25832, 'undefined', '')",
                "UPDATE gpkg_geometry_columns SET srs_id = 77",
                "UPDATE gpkg_contents SET srs_id = 77 WHERE table_name = 'a'");
        assertThat(reopened().read("a").orElseThrow().crs()).isEqualTo(new EpsgCode(25832));
    }

    @Test
    void theGeometryColumnMayBeRenamed() {
        workspace().write(change(Samples.points("a", 2)));
        edited(
                "ALTER TABLE a RENAME COLUMN geom TO geometri",
                "UPDATE gpkg_geometry_columns SET column_name = 'geometri'");
        FeatureSet before = workspace().read("a").orElseThrow();
        assertThat(before.schema().fields()).hasSize(2);
        workspace().write(change(Samples.points("a", 3)));
        assertThat(workspace().readVersion("a", 1).orElseThrow().schema()).isEqualTo(before.schema());
        assertThat(workspace().readVersion("a", 1).orElseThrow().geometries()).hasSize(2);
    }

    @Test
    void whatIsNoTableOfFeaturesIsNoLayer() {
        workspace().write(change(Samples.points("a", 1)));
        byAnotherProgram(
                "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('borte', 'features', 'borte')",
                "CREATE TABLE kart (id integer primary key, tile_data blob)",
                "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('kart', 'tiles', 'kart')");
        assertThat(reopened().layers()).extracting(LayerRecord::name).containsExactly("a");
        assertThat(workspace().read("borte")).isEmpty();
    }

    @Test
    void valuesOfAnotherTypeThanTheColumnsAreKept() {
        workspace().write(change(Samples.points("a", 2)));
        edited(
                "ALTER TABLE a ADD COLUMN tid DATETIME",
                "ALTER TABLE a ADD COLUMN dag DATE",
                "ALTER TABLE a ADD COLUMN bilde BLOB",
                "ALTER TABLE a ADD COLUMN varighet INTERVAL",
                "ALTER TABLE a ADD COLUMN helt INTEGER",
                "UPDATE a SET nr = 'abc', tid = '2024-01-01T10:00:00+02:00', dag = 'i går', bilde = x'FF00', varighet = '3 dager', helt = 1.5 WHERE fid = 1",
                "UPDATE a SET dag = '2024-01-02', helt = 2 WHERE fid = 2");
        FeatureSet read = workspace().read("a").orElseThrow();
        assertThat(read.features().get(0).values())
                .extracting(String::valueOf)
                .containsExactly("p0", "abc", "2024-01-01T10:00", "i går", "x'FF00'", "3 dager", "1.5");
        assertThat(read.features().get(1).values())
                .extracting(String::valueOf)
                .containsExactly("p1", "1", "null", "2024-01-02", "null", "null", "2.0");
    }
}
