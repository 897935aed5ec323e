package no.omland.web.cli;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.CommandLineRun.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import no.omland.testing.OutsideFiles;
import no.omland.testing.SmallRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Everything that a person can do wrong, and a disk too: where it is, what was found, what was expected, what to do; exit code 1 for bad data and 2 for
 * wrong use; nothing on stdout, no stack trace, nothing lost.
 */
final class BadInputTest {

    private static final String SHAPEFILE = "kommune-vestland-utm32-latin1";

    @TempDir
    Path folder;

    private Path workspace = Path.of("");

    @BeforeEach
    void nameTheWorkspace() {
        workspace = folder.resolve("work.gpkg");
    }

    @Test
    void anEmptyFile() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.csv"));

        assertRefused(importing(file), 1, """
                error: empty.csv: the file is empty
                hint:  fetch or export it again
                """);
    }

    @Test
    void aFileThatIsNotThere() {
        Path file = folder.resolve("gone.csv");

        assertRefused(importing(file), 2, "error: " + file + """
                        : there is no such file
                        hint:  check the path
                        """);
    }

    @Test
    void aFolder() throws IOException {
        Path directory = Files.createDirectory(folder.resolve("exports"));

        assertRefused(importing(directory), 2, "error: " + directory + """
                        : this is a folder without a dataset.json
                        hint:  name the files in it, or a folder that holds a dataset
                        """);
    }

    @Test
    void aFileOfAnotherKind() throws IOException {
        Path file = Files.write(folder.resolve("photo.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, 0, 0x10, 0, 0, 1});

        assertRefused(importing(file), 1, """
                error: photo.jpg: this is no kind of file that can be imported
                hint:  shapefile, GeoPackage, GeoJSON, FlatGeobuf, text with columns (CSV, TSV) and XLSX are read, also in .zip and .gz
                """);
    }

    @Test
    void jsonThatEndsInTheMiddle() throws IOException {
        Path file = Files.writeString(
                folder.resolve("half.geojson"), "{\"type\":\"FeatureCollection\",\"features\":[\n{\"type\":");

        CommandLineRun run = importing(file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("error: half.geojson: ").contains("hint:  fetch or export it again");
        assertNoTrace(run);
    }

    @Test
    void aShapefileThatIsCutOff() throws IOException {
        Path file = shapefile("shp", "dbf", "shx", "prj");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        CommandLineRun run = importing(file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("error file.truncated × 1", "the file ends in the middle");
        assertNoTrace(run);
        assertThat(omland("check", file).exitCode()).isEqualTo(1);
    }

    @Test
    void aShapefileThatIsNothingButItsHeader() throws IOException {
        Path file = shapefile("shp", "dbf", "prj");
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 40));

        assertRefused(importing(file), 1, "error: " + SHAPEFILE + """
                        .shp: the file ends before its first record
                        hint:  fetch it again: it is cut off before the first record
                        """);
    }

    @Test
    void aShapefileWithoutPrj() throws IOException {
        Path file = shapefile("shp", "dbf", "shx");

        assertRefused(
                importing(file),
                1,
                "error: " + SHAPEFILE
                        + ".shp: no .prj beside it, so its reference system is unknown\nhint:  name it: omland import "
                        + SHAPEFILE + ".shp --crs EPSG:25833\n");
        assertThat(omland("import", file, "--crs", "EPSG:25832", "--workspace", workspace)
                        .exitCode())
                .isZero();
    }

    @Test
    void aShapefileWithoutTableOrIndexIsReadAllTheSame() throws IOException {
        CommandLineRun run = importing(shapefile("shp", "prj"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "there is no .dbf beside it, so the features have no attributes", "there is no .shx beside it");
        assertNoTrace(run);
    }

    @Test
    void anEncodingThatNobodyKnows() throws IOException {
        assertRefused(omland("import", bodies(), "--encoding", "KOI-9", "--workspace", workspace), 2, """
                error: --encoding: "KOI-9" is no encoding that Java knows
                hint:  such as UTF-8, ISO-8859-1, windows-1252, IBM865
                """);
    }

    @ParameterizedTest
    @CsvSource({"EPSG:999999", "UTM33", "''"})
    void aReferenceSystemThatNobodyKnows(String crs) throws IOException {
        assertRefused(
                omland("import", bodies(), "--crs", crs, "--workspace", workspace), 2, "error: --crs: \"" + crs + """
                        " is no reference system that is known
                        hint:  name one by its code, such as --crs EPSG:25833 or --crs EPSG:4326
                        """);
    }

    @Test
    void anIdRepeatedWithOtherValuesKeepsTheFirstAndSaysSo() throws IOException {
        CommandLineRun run = importing(Files.writeString(folder.resolve("twice.csv"), """
                VannforekomstID;Vannforekomstnavn;Økologisk tilstand eller potensial
                001-1-R;Storelva;God
                001-1-R;Storelva;Dårlig
                """));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("warning id.repeated-with-other-values × 1", "\"Dårlig\"", "\"God\"", "2 rows, 1 features");
        assertThat(CommandLineRun.status(workspace)
                                .get(0)
                                .get("natural")
                                .get("byClass")
                                .get("GOOD")
                                .asInt()
                        + CommandLineRun.status(workspace)
                                .get(0)
                                .get("modificationUnknown")
                                .asInt())
                .isEqualTo(1);
    }

    @Test
    void aStatusWordThatNobodyKnowsCountsAsUnknownAndIsSaid() throws IOException {
        CommandLineRun run = importing(Files.writeString(folder.resolve("words.csv"), """
                VannforekomstID;Vannforekomstnavn;Naturlig eller SMVF;Økologisk tilstand eller potensial
                001-1-R;Storelva;Naturlig;Strålende
                """));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("row 2: \"Strålende\" is no known status; it counts as unknown");
        assertThat(CommandLineRun.status(workspace)
                        .get(0)
                        .get("natural")
                        .get("byClass")
                        .get("UNKNOWN")
                        .asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --as lakes                     | error: --as: "lakes" is not known              | these are: water-bodies · water-body-points · quality-elements · municipalities · roads · offices · population-grid · measures · interests · layer · tiling-layer
            """)
    void aKindThatNobodyKnows(String options, String error, String hint) throws IOException {
        String[] words = options.split(" ");
        assertRefused(
                omland("import", bodies(), words[0], words[1], "--workspace", workspace),
                2,
                error + "\nhint:  " + hint + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --by colour         | error: by: "colour" is not known       | these are: area · region · basin · municipality · category
            --area Atlantis     | error: area: "Atlantis" is not known   | these are: Vest · Øst
            --municipality Bodø | error: municipality: "Bodø" is the number of no municipality | four digits, such as 1860
            --category pond     | error: category: "pond" is not known   | these are: RIVER · LAKE · COASTAL · TRANSITIONAL · GROUNDWATER · UNKNOWN
            """)
    void aChoiceThatCannotBeMade(String options, String error, String hint) {
        Path small = SmallRegister.in(folder);
        String[] words = options.split(" ");

        assertRefused(omland("status", "--workspace", small, words[0], words[1]), 2, error + "\nhint:  " + hint + "\n");
    }

    @Test
    void aWorkspaceThatIsNotThere() {
        assertRefused(
                omland("status", "--workspace", workspace),
                2,
                "error: " + workspace
                        + ": there is no such workspace\nhint:  import something into it first: omland import FILE --workspace "
                        + workspace + "\n");
        assertThat(workspace).doesNotExist();
    }

    @Test
    void aWorkspaceThatIsAnotherFile() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Dear diary");

        assertRefused(omland("import", bodies(), "--workspace", file), 2, """
                error: notes.txt: the file exists and is no GeoPackage
                hint:  name another with --workspace; this one was left as it is
                """);
        assertThat(file).hasContent("Dear diary");
    }

    @Test
    void aWorkspaceInAFolderThatIsNotThere() throws IOException {
        CommandLineRun run = omland("import", bodies(), "--workspace", folder.resolve("no/work.gpkg"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("error: work.gpkg: there is no folder ", "hint:  make the folder first");
        assertNoTrace(run);
    }

    @Test
    void aWorkspaceOfANewerVersion() throws IOException, SQLException {
        omland("import", bodies(), "--workspace", workspace);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + workspace);
                var statement = connection.createStatement()) {
            statement.execute("UPDATE omland_workspace SET value = '99' WHERE key = 'schema_version'");
        }
        byte[] before = Files.readAllBytes(workspace);

        for (CommandLineRun run : new CommandLineRun[] {
            omland("status", "--workspace", workspace), importing(bodies()), omland("serve", "--workspace", workspace)
        }) {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .startsWith(
                            "error: work.gpkg: it was written by a newer version (its tables are version 99, this program knows up to ")
                    .contains("hint:  use the newer version of Omland; the workspace was left as it is");
            assertNoTrace(run);
        }
        assertThat(Files.readAllBytes(workspace)).isEqualTo(before);
    }

    @Test
    void aWorkspaceThatAnotherProcessWritesTo() throws IOException, InterruptedException {
        Path small = SmallRegister.in(folder);
        Path more =
                Files.writeString(folder.resolve("more.csv"), "VannforekomstID;Vannforekomstnavn\n001-8-R;Storelva\n");
        byte[] before = Files.readAllBytes(small);
        Process other = ChildProcess.start(LockHolder.class, small);
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("locked");

            assertRefused(omland("import", more, "--workspace", small), 1, """
                    error: small.gpkg: another process is writing to it
                    hint:  wait for it to finish, or close the program that has it open, and try again; nothing was changed
                    """);
        } finally {
            other.getOutputStream().close();
            other.waitFor();
        }
        assertThat(Files.readAllBytes(small)).isEqualTo(before);
        assertThat(omland("import", more, "--workspace", small).exitCode()).isZero();
    }

    @Test
    void aDiskWithoutRoomLeavesTheWorkspaceAsItWas() throws IOException, InterruptedException {
        OutsideFiles.existing(Path.of("/bin/bash"));
        Path small = SmallRegister.in(folder);
        byte[] before = Files.readAllBytes(small);
        StringBuilder rows = new StringBuilder("VannforekomstID;Vannforekomstnavn\n");
        for (int i = 100; i < 60_000; i++) {
            rows.append("002-").append(i).append("-R;Elva nummer ").append(i).append('\n');
        }
        Path many = Files.writeString(folder.resolve("many.csv"), rows);

        CommandLineRun run = ChildProcess.omlandWithFilesUpTo(
                2_048, folder, "import", many, "--workspace", small, "--language", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "error: small.gpkg: it could not be written",
                        "hint:  make room on the disk and try again; nothing was changed");
        assertNoTrace(run);
        assertThat(CommandLineRun.status(small).get(0).get("total").asInt()).isEqualTo(7);
        assertThat(Files.readAllBytes(small)).hasSameSizeAs(before);
    }

    @Test
    void aPortInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertRefused(
                    omland("serve", "--workspace", SmallRegister.in(folder), "--port", port),
                    2,
                    "error: 127.0.0.1:" + port
                            + ": another program listens there already\nhint:  name another port: --port " + (port + 1)
                            + "\n");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --port 99999                | error: --port 99999: there is no such port                                  | a port is a number from 1 to 65535, or 0 for any that is free
            --host no.such.host.invalid | error: no.such.host.invalid: there is no such address on this machine       | --host 127.0.0.1 serves this machine only, --host 0.0.0.0 everyone who can reach it
            """)
    void aPlaceToListenThatIsNotThere(String options, String error, String hint) {
        String[] words = options.split(" ");

        assertRefused(
                omland("serve", "--workspace", SmallRegister.in(folder), words[0], words[1]),
                2,
                error + "\nhint:  " + hint + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "frobnicate",
        "--bogus",
        "import",
        "import --bogus x.csv",
        "check a.csv b.csv",
        "status --format xml",
        "serve --port many"
    })
    void aCommandLineThatCannotBeUnderstoodEndsWithTwo(String line) {
        CommandLineRun run = plain(line.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsPattern("Usage: omland|Did you mean: omland");
        assertNoTrace(run);
    }

    @Test
    void verboseShowsWhereItCameFrom() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.csv"));

        CommandLineRun run = omland("import", file, "--workspace", workspace, "--verbose");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("error: empty.csv: the file is empty", "\tat no.omland.");
    }

    @Test
    void theLanguageIsAsked() throws IOException {
        Path file = Files.createFile(folder.resolve("tom.csv"));

        CommandLineRun run = plain("import", file.toString(), "--workspace", workspace.toString(), "--language", "nb");

        assertThat(run.err()).contains("feil: tom.csv: fila er tom");
    }

    private CommandLineRun importing(Path file) {
        return omland("import", file, "--workspace", workspace);
    }

    private Path bodies() throws IOException {
        return Files.writeString(folder.resolve("bodies.csv"), SmallRegister.BODIES);
    }

    /** A real shapefile with only some of its parts. */
    private Path shapefile(String... parts) throws IOException {
        for (String part : parts) {
            Files.copy(
                    OutsideFiles.sharedData("kartverket/" + SHAPEFILE + "." + part),
                    folder.resolve(SHAPEFILE + "." + part));
        }
        return folder.resolve(SHAPEFILE + ".shp");
    }

    private static void assertRefused(CommandLineRun run, int exitCode, String err) {
        assertThat(run.err()).isEqualTo(err);
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
    }

    private static void assertNoTrace(CommandLineRun run) {
        assertThat(run.out() + run.err()).doesNotContain("\tat ", "Exception");
    }
}
