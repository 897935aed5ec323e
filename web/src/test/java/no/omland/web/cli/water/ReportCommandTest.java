package no.omland.web.cli.water;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.omland.testing.RunningServer;
import no.omland.testing.SmallRegister;
import no.omland.web.cli.CommandLineRun;
import no.omland.web.cli.terminal.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packs from the command line and over HTTP. */
final class ReportCommandTest {

    @TempDir
    Path folder;

    private Path workspace = Path.of("");

    @BeforeEach
    void importFiles() {
        workspace = SmallRegister.in(folder);
    }

    @Test
    void itMakesThePackAndKeepsWhatItSaysForTheNext() throws IOException {
        Path file = folder.resolve("pakke.html");
        CommandLineRun first = omland("report", "municipality", "1860", "--workspace", workspace, "--out", file);
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(Files.readString(file))
                .contains("Vannpakke for Vestvågøy kommune")
                .contains("den første pakka");

        omland("report", "municipality", "1860", "--workspace", workspace, "--out", file, "--date", "2027-01-02");
        assertThat(Files.readString(file)).contains("2.1.2027").contains("Ingen vannforekomst har fått ny klasse");
    }

    @Test
    void allMunicipalitiesAreOneFileEachAndNothingIsLeftBeside() throws IOException {
        Path files = folder.resolve("alle");
        CommandLineRun run = omland("report", "municipality", "--all", "--workspace", workspace, "--out", files);
        assertThat(run.exitCode()).as(run.err()).isZero();
        try (Stream<Path> made = Files.list(files)) {
            assertThat(made.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("1860-Vestvagoy.pdf", "1865-Vagan.pdf");
        }
        assertThat(Files.readAllBytes(files.resolve("1865-Vagan.pdf")))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @CsvSource({
        "municipality, 1860, pack.odt, document.ending",
        "municipality, 1860, nowhere/pack.pdf, document.no-folder",
        "municipality, 9998, pack.pdf, selection.municipality",
        "area, Nord-vest, pack.pdf, selection.unknown"
    })
    void whatCannotBeMadeIsWrongUseAndMakesNothing(String kind, String name, String file, String code) {
        CommandLineRun run =
                omland("report", kind, name, "--workspace", workspace, "--out", folder.resolve(file), "--verbose");
        assertThat(run.exitCode()).as(code).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("hint:");
        assertThat(folder.resolve(file)).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --text se                       | document.language   | there is no report in that language | take nb, nn or en
            --date i går                    | document.date       | that is no day                      | write it as 2026-11-21
            """)
    void aLanguageOrADayThatIsNoneIsWrongUse(String option, String code, String said, String hint) {
        String[] words = option.split(" ", 2);
        Path file = folder.resolve("pack.pdf");
        assertRefused(
                omland("report", "municipality", "1860", "--workspace", workspace, "--out", file, words[0], words[1]),
                ExitCode.WRONG_USE,
                code,
                option,
                said,
                hint);
        assertThat(file).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Path taken = Files.createFile(folder.resolve("alle"));
        assertRefused(
                omland("report", "municipality", "--all", "--workspace", workspace, "--out", taken),
                ExitCode.BAD_DATA,
                "document.unwritable",
                taken.toString(),
                "it could not be written: " + taken,
                "check that you may write there, and that there is room on the disk");
    }

    @Test
    void oneOrAllMustBeNamed() {
        assertThat(omland("report", "municipality", "--workspace", workspace, "--out", folder.resolve("x.pdf"))
                        .exitCode())
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(omland("report", "area", "--all", "--workspace", workspace, "--out", folder.resolve("x"))
                        .exitCode())
                .isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void overHttpGettingReadsAndPostingKeeps() {
        try (RunningServer server = RunningServer.over(workspace)) {
            RunningServer.Answer read = server.get("/api/water/report/municipality/1860.pdf?language=nb");
            assertThat(read.status()).isEqualTo(200);
            assertThat(read.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(read.header("Content-Disposition")).contains("1860");
            assertThat(read.header("X-Omland-Kept")).isEqualTo("false");
            RunningServer.Answer made = server.post("/api/water/report/area/%C3%98st.html?language=nb", "");
            assertThat(made.header("X-Omland-Kept")).isEqualTo("true");
            assertThat(made.text()).contains("Vannpakke for Øst vannområde");
            assertThat(server.post("/api/water/report/area/%C3%98st.html", "").text())
                    .as("as the browser wishes")
                    .contains("Water pack for Øst water area");
            assertThat(server.get("/api/water/report/area/X.pdf").status()).isEqualTo(400);
            assertThat(server.get("/api/water/report/municipality/1860.odt").status())
                    .isEqualTo(400);
            assertThat(server.get("/api/water/report/municipality/1860.pdf?language=fi")
                            .status())
                    .isEqualTo(400);
        }
        try (RunningServer server = RunningServer.readOnly(workspace)) {
            RunningServer.Answer made = server.post("/api/water/report/municipality/1860.pdf?language=nb", "");
            assertThat(made.status()).isEqualTo(200);
            assertThat(made.header("X-Omland-Kept")).isEqualTo("false");
        }
    }
}
