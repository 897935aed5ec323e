package no.omland.web.cli.data;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.CommandLineRun.plain;
import static no.omland.web.cli.Refusal.assertNoTrace;
import static no.omland.web.cli.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.testing.SmallRegister;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options that nobody knows, and commands that cannot be understood: what was found, what there is, and exit code 2. */
final class BadWishTest {

    @TempDir
    Path folder;

    private Path workspace = Path.of("");

    @BeforeEach
    void nameTheWorkspace() {
        workspace = folder.resolve("work.gpkg");
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --as lakes                     | error: --as: "lakes" is not known              | these are: water-bodies · water-body-points · quality-elements · municipalities · roads · road-links · offices · population-grid · measures · interests · timetable · population-projection · arrangements · layer · tiling-layer
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

    private Path bodies() throws IOException {
        return Files.writeString(folder.resolve("bodies.csv"), SmallRegister.BODIES);
    }
}
