package no.omland.web.cli.terminal;

import static no.omland.web.cli.CommandLineRun.omland;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import no.omland.testing.SmallRegister;
import no.omland.web.cli.ChildProcess;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a shell sees of the program in a process of its own. */
final class ExitCodeTest {

    @TempDir
    Path folder;

    @Test
    void zeroWhenDoneWithTheResultAloneOnStdout() throws IOException, InterruptedException {
        CommandLineRun run =
                ChildProcess.omland(folder, "status", "--workspace", SmallRegister.in(folder), "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().get(0).get("total").asInt()).isEqualTo(7);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void oneForBadData() throws IOException, InterruptedException {
        Path file = Files.createFile(folder.resolve("empty.csv"));

        CommandLineRun run = ChildProcess.omland(folder, "import", file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                        error: empty.csv: the file is empty
                        hint:  fetch or export it again
                        """);
        assertThat(folder.resolve("omland.gpkg")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpkg", "shp", "geojson", "csv", "xlsx"})
    void oneForAFullDiskWithoutLeavingAnythingThere(String ending) throws IOException, InterruptedException {
        Random random = new Random(1);
        StringBuilder rows = new StringBuilder("tall;WKT\n");
        for (int i = 0; i < 40_000; i++) {
            for (int digits = 0; digits < 8; digits++) {
                rows.append(Long.toHexString(random.nextLong()));
            }
            rows.append(";POINT (500000 7500000)\n");
        }
        Path file = Files.writeString(folder.resolve("stor.csv"), rows);
        Path workspace = folder.resolve("ws.gpkg");
        assertThat(omland("import", file, "--crs", "EPSG:25833", "--workspace", workspace)
                        .exitCode())
                .isZero();
        Path place = Files.createDirectory(folder.resolve("sted"));
        CommandLineRun run = ChildProcess.omlandWithFilesUpTo(
                2_000, folder, "export", "stor", place.resolve("ut." + ending), "--workspace", workspace);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("room on the disk");
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void threeForTooLittleMemoryWithWhatToDo() throws IOException, InterruptedException {
        StringBuilder rows = new StringBuilder("a;b\n");
        for (int i = 0; i < 400_000; i++) {
            rows.append(i).append(";en nokså lang tekst nummer ").append(i).append('\n');
        }
        Path file = Files.writeString(folder.resolve("stor.csv"), rows);
        CommandLineRun run = ChildProcess.omlandWithMemory("-Xmx40m", folder, "import", file);
        assertThat(run.err()).contains("java -Xmx4g").doesNotContain("Exception", "\tat ");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void twoForWrongUse() throws IOException, InterruptedException {
        assertThat(ChildProcess.omland(folder, "status", "--format", "xml").exitCode())
                .isEqualTo(2);
    }

    @Test
    void aServerThatCannotListenEnds() throws IOException, InterruptedException {
        CommandLineRun run =
                ChildProcess.omland(folder, "serve", "--workspace", SmallRegister.in(folder), "--host", "192.0.2.1");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("""
                        error: 192.0.2.1: there is no such address on this machine
                        hint:  --host 127.0.0.1 serves this machine only, --host 0.0.0.0 everyone who can reach it
                        """);
    }
}
