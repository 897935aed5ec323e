package no.omland.store.geopackage;

import static no.omland.store.Samples.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.store.Samples;
import no.omland.store.Workspace;
import no.omland.store.address.WorkspaceAddress;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

/** Workspaces that cannot be opened or written to: a code, a sentence that says where, a hint, and the file as it was. */
class WorkspaceFailureTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void fill() {
        file = folder.resolve("arbeid.gpkg");
        try (Workspace workspace = GeoPackageWorkspace.open(file)) {
            workspace.write(change(Samples.points("a", 100)));
        }
    }

    @Test
    void lockedByAnotherProcess() throws SQLException, IOException {
        byte[] before = Files.readAllBytes(file);
        try (Connection other = connection(file);
                Statement statement = other.createStatement();
                GeoPackageWorkspace workspace = GeoPackageWorkspace.open(file, impatient())) {
            statement.execute("BEGIN IMMEDIATE");
            assertFails(
                    () -> workspace.write(change(Samples.points("a", 3))),
                    "workspace.locked",
                    "arbeid.gpkg: another process is writing to it");
            assertFails(
                    () -> workspace.writeDocument("a", "b"),
                    "workspace.locked",
                    "arbeid.gpkg: another process is writing to it");
            assertThat(workspace.read("a").orElseThrow().size()).isEqualTo(100);
            statement.execute("ROLLBACK");
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
            workspace.write(change(Samples.points("a", 3)));
            assertThat(workspace.read("a").orElseThrow().size()).isEqualTo(3);
        }
    }

    @Test
    void lockedAgainstReadingToo() throws SQLException {
        try (Connection other = connection(file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            assertFails(
                    () -> GeoPackageWorkspace.open(file, impatient()).close(),
                    "workspace.locked",
                    "arbeid.gpkg: another process is writing to it");
            statement.execute("ROLLBACK");
        }
        GeoPackageWorkspace.open(file, impatient()).close();
    }

    /** A disk that holds 60 pages of 4 KiB and no more: SQLite answers SQLITE_FULL, as it does when the disk is full. */
    @Test
    void diskFull() throws IOException {
        byte[] before = Files.readAllBytes(file);
        SQLiteConfig small = impatient();
        small.setMaxPageCount(60);
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(file, small)) {
            String version = workspace.version();
            assertFails(
                    () -> workspace.write(change(Samples.points("b", 50_000))),
                    "workspace.disk-full",
                    "arbeid.gpkg: it could not be written ([SQLITE_FULL]");
            assertThat(workspace.version()).isEqualTo(version);
            assertThat(workspace.read("a").orElseThrow().size()).isEqualTo(100);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void ofANewerVersion() throws SQLException, IOException {
        execute("UPDATE omland_workspace SET value = '7' WHERE key = 'schema_version'");
        assertRefused(
                "workspace.newer",
                "arbeid.gpkg: it was written by a newer version (its tables are version 7, this program knows up to 3)");
    }

    /** As version 1 of the schema left it: without the table of versions. */
    @Test
    void anOlderVersionIsMigratedAndItsLayersAreVersionsFromThenOn() throws SQLException {
        execute("DROP TABLE omland_versions", "UPDATE omland_workspace SET value = '1' WHERE key = 'schema_version'");
        try (Workspace workspace = GeoPackageWorkspace.open(file)) {
            assertThat(workspace.versions("a")).hasSize(1);
            workspace.write(change(Samples.points("a", 3)));
            workspace.restore("a", 1, no.omland.importing.Progress.SILENT);
            assertThat(workspace.read("a").orElseThrow().size()).isEqualTo(100);
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheFileAsItWas() throws SQLException, IOException {
        execute("UPDATE omland_workspace SET value = '1' WHERE key = 'schema_version'");
        assertRefused("workspace.failed", "arbeid.gpkg: the database said: ");
    }

    @Test
    void withAVersionThatIsNone() throws SQLException, IOException {
        execute("UPDATE omland_workspace SET value = 'x' WHERE key = 'schema_version'");
        assertRefused("workspace.damaged", "arbeid.gpkg: it is damaged: omland_workspace.schema_version");
        execute("DELETE FROM omland_workspace");
        assertRefused("workspace.damaged", "arbeid.gpkg: it is damaged: omland_workspace.schema_version");
    }

    @Test
    void aFileThatIsNoDatabase() throws IOException {
        Files.writeString(file, "id;navn\n1;Storvatnet\n");
        assertRefused("workspace.not-geopackage", "arbeid.gpkg: the file exists and is no GeoPackage");
    }

    @Test
    void aGeoPackageOfSomeoneElse() throws IOException, SQLException {
        Files.delete(file);
        execute("CREATE TABLE gpkg_contents (table_name TEXT)");
        assertRefused("workspace.foreign", "arbeid.gpkg: this is a GeoPackage, but no workspace of Omland");
    }

    @Test
    void damagedFromTheFirstPage() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 16, 4096, (byte) 0x55);
        Files.write(file, bytes);
        assertRefused("workspace.damaged", "arbeid.gpkg: it is damaged: ");
    }

    @Test
    void cutOffInTheMiddle() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, 4096 * 3 + 100));
        assertThatThrownBy(() -> {
                    try (Workspace workspace = GeoPackageWorkspace.open(file)) {
                        workspace.read("a");
                    }
                })
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo("workspace.damaged"));
    }

    @Test
    void aGeometryThatIsNone() throws SQLException {
        execute(
                "DROP TRIGGER rtree_a_geom_update1",
                "DROP TRIGGER rtree_a_geom_update2",
                "DROP TRIGGER rtree_a_geom_update3",
                "DROP TRIGGER rtree_a_geom_update4",
                "UPDATE a SET geom = x'00' WHERE fid = 2");
        try (Workspace workspace = GeoPackageWorkspace.open(file)) {
            assertFails(
                    () -> workspace.read("a"),
                    "workspace.damaged",
                    "arbeid.gpkg: it is damaged: a: no GeoPackage geometry, 1 bytes");
        }
    }

    @Test
    void aFolder() {
        assertFails(
                () -> GeoPackageWorkspace.open(folder),
                "workspace.directory",
                folder.getFileName() + ": this is a folder");
    }

    /** A folder of the kernel's refuses files even of a user who may do anything. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void inAFolderThatCannotBeWrittenTo() {
        assertFails(
                () -> GeoPackageWorkspace.open(Path.of("/proc/arbeid.gpkg")),
                "workspace.unwritable",
                "arbeid.gpkg: it cannot be written to");
    }

    @Test
    void oneThatIsReadWhereThereIsNone() {
        Path none = folder.resolve("ingen.gpkg");
        assertFails(
                () -> WorkspaceAddress.of(none.toString()).openExisting(),
                "workspace.missing",
                none + ": there is no such workspace");
        assertThat(none).doesNotExist();
    }

    @Test
    void inAFolderThatIsNotThere() {
        assertFails(
                () -> GeoPackageWorkspace.open(folder.resolve("nei").resolve("a.gpkg")),
                "workspace.no-folder",
                "a.gpkg: there is no folder " + folder.resolve("nei").toAbsolutePath());
        assertThat(folder.resolve("nei")).doesNotExist();
    }

    @Test
    void anEmptyFileBecomesAWorkspace() throws IOException {
        Path empty = Files.createFile(folder.resolve("tom.gpkg"));
        try (Workspace workspace = GeoPackageWorkspace.open(empty)) {
            assertThat(workspace.layers()).isEmpty();
        }
        assertThat(new String(Files.readAllBytes(empty), 68, 4, StandardCharsets.US_ASCII))
                .isEqualTo("GPKG");
    }

    private void assertRefused(String code, String message) throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertFails(() -> GeoPackageWorkspace.open(file).close(), code, message);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private static void assertFails(ThrowingCallable call, String code, String message) {
        assertThatThrownBy(call).isInstanceOfSatisfying(DataException.class, error -> {
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.message(Language.ENGLISH)).startsWith(message);
            assertThat(error.hint(Language.ENGLISH)).isNotBlank();
        });
    }

    private static SQLiteConfig impatient() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(10);
        return config;
    }

    private void execute(String... statements) throws SQLException {
        try (Connection other = connection(file);
                Statement statement = other.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Connection connection(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
