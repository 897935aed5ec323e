package no.omland.web.cli.data;

import static no.omland.web.cli.CommandLineRun.omland;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import no.omland.testing.Postgis;
import no.omland.testing.SmallRegister;
import no.omland.web.cli.CommandLineRun;
import no.omland.web.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code omland import} and {@code check} of a database, and {@code export} of a workspace in one. */
final class DatabaseImportTest {

    private static final String PASSWORD = "hemmelig";

    @TempDir
    Path folder;

    @Test
    void tablesAreReadChangesSeenAndThePasswordNeverShown() throws Exception {
        try (Postgis postgis = Postgis.ownSchema()) {
            String address = postgis.address();
            execute(
                    address,
                    "CREATE SCHEMA kilde",
                    "CREATE TABLE kilde.brønner (navn text, dybde numeric(5,1), geom geometry(Point, 25833))",
                    "INSERT INTO kilde.brønner VALUES ('Čoahkkejávri', 12.5, 'SRID=25833;POINT(500000 7600000)')");
            Path workspace = folder.resolve("arbeid.gpkg");
            Path report = folder.resolve("rapport.json");

            CommandLineRun check = omland("check", address, "--layer", "kilde.brønner");
            assertThat(check.err()).isEmpty();
            assertThat(check.out())
                    .contains("kilde.brønner: PostGIS, UTF-8, EPSG:25833; read as a plain layer", "navn, dybde");
            CommandLineRun first =
                    omland("import", address, "--layer", "kilde.brønner", "--workspace", workspace, "--report", report);
            assertThat(first.err()).isEmpty();
            assertThat(first.out()).contains("into brønner: 1 new");
            CommandLineRun again = omland("import", address, "--layer", "kilde.brønner", "--workspace", workspace);
            assertThat(again.out()).contains("everything in it is in brønner already");
            execute(address, "UPDATE kilde.brønner SET dybde = 13");
            CommandLineRun changed = omland("import", address, "--layer", "kilde.brønner", "--workspace", workspace);
            assertThat(changed.out()).contains("into brønner: 1 new");
            CommandLineRun query = omland(
                    "import",
                    address,
                    "--query",
                    "SELECT navn, geom FROM kilde.brønner WHERE dybde > 100",
                    "--name",
                    "dype",
                    "--workspace",
                    workspace);
            assertThat(query.out()).contains("into dype: 0 new", "database.query-read × 1");

            CommandLineRun wrong = omland("import", address.replace("/omland?", "/finnes-ikke?"), "--report", report);
            assertThat(wrong.exitCode()).isEqualTo(ExitCode.BAD_DATA);
            assertThat(wrong.err()).contains("there is no database \"finnes-ikke\" there");
            for (CommandLineRun run : new CommandLineRun[] {check, first, again, changed, query, wrong}) {
                assertThat(run.out() + run.err()).doesNotContain(PASSWORD);
            }
            assertThat(Files.readString(report)).doesNotContain(PASSWORD);
            assertThat(Files.readString(workspace, StandardCharsets.ISO_8859_1)).doesNotContain(PASSWORD);
        }
    }

    @Test
    void aWorkspaceInADatabaseIsExportedInEveryFormat() throws Exception {
        try (Postgis postgis = Postgis.ownSchema()) {
            Path bodies = Files.writeString(folder.resolve("bodies.csv"), SmallRegister.BODIES);
            omland("import", bodies, "--workspace", postgis.address());
            omland("import", bodies, "--workspace", folder.resolve("fil.gpkg"));
            for (String ending : new String[] {"gpkg", "geojson", "csv", "xlsx"}) {
                Path ofDatabase = folder.resolve("database." + ending);
                Path ofFile = folder.resolve("fil-ut." + ending);
                CommandLineRun run = omland("export", "water_bodies", ofDatabase, "--workspace", postgis.address());
                assertThat(run.err()).isEmpty();
                assertThat(run.exitCode()).isZero();
                omland("export", "water_bodies", ofFile, "--workspace", folder.resolve("fil.gpkg"));
                assertThat(content(ofDatabase)).as(ending).isEqualTo(content(ofFile));
            }
        }
    }

    @Test
    void aQueryIsForDatabasesOnly() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a;b\n1;2\n");
        CommandLineRun run = omland("check", file, "--query", "SELECT 1");
        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("a query can be put to a database only");
    }

    @Test
    void anAddressWithALoginBeforeTheHostIsRefusedUnseen() {
        CommandLineRun run = omland("import", "jdbc:postgresql://ola:hemmelig@host/db");
        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.out() + run.err())
                .contains("no address of a PostgreSQL database")
                .doesNotContain(PASSWORD);
    }

    /** Text files word for word; of the others what check prints after the first line, which names the file. */
    private static String content(Path file) throws IOException {
        boolean isText = file.toString().endsWith("csv") || file.toString().endsWith("geojson");
        if (isText) {
            return Files.readString(file).replaceAll("\"name\": ?\"[^\"]*\"", "");
        }
        CommandLineRun check = omland("check", file);
        return check.out().substring(check.out().indexOf('\n'));
    }

    private static void execute(String address, String... statements) throws Exception {
        try (Connection connection = DriverManager.getConnection(address.replaceAll("&currentSchema=[^&]*", ""));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
