package no.omland.web.cli.scenario;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.scenario.SognStudy.STUDY;
import static no.omland.web.cli.scenario.SognStudy.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code omland scenario report} on the sample study of Sogn. */
final class ScenarioReportCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void loadTheSample() {
        SognStudy.load();
    }

    @Test
    void aReportIsTheSameBytesWhenItIsMadeAgain() throws IOException {
        Path one = folder.resolve("one.pdf");
        Path two = folder.resolve("two.pdf");
        for (Path out : List.of(one, two)) {
            CommandLineRun run = omland(
                    "scenario",
                    "report",
                    STUDY,
                    "--scenario",
                    "sentral-sogndal",
                    "--out",
                    out,
                    "--workspace",
                    WORKSPACE);
            assertThat(run.exitCode()).isZero();
            assertThat(run.out().strip()).isEqualTo("Nav-kontor i Sogn: " + out);
        }

        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(two)).hasSizeGreaterThan(100_000);
    }

    @Test
    void aReportWithoutAFormIsRefused() {
        CommandLineRun run =
                omland("scenario", "report", STUDY, "--out", folder.resolve("rapport.txt"), "--workspace", WORKSPACE);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("rapport.txt");
        assertThat(folder.resolve("rapport.txt")).doesNotExist();
    }

    @Test
    void aReportOfAStudyThatDoesNotFitNamesTheLine() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("misfit.yaml"),
                Files.readString(STUDY).replace("{settlement: Vikøyri}", "{settlement: Vik}"));
        CommandLineRun run =
                omland("scenario", "report", wrong, "--out", folder.resolve("misfit.pdf"), "--workspace", WORKSPACE);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("misfit.yaml:18");
        assertThat(folder.resolve("misfit.pdf")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"--language nn, nn", "--language en, en", "--language en --text nn, nn", "--text en, en", "'', nb"})
    void aReportSpeaksAsTheCommandUnlessItIsToldOtherwise(String options, String language) throws IOException {
        Path out = folder.resolve("utrykning.html");
        String line = "scenario report data/sogn/scenarios/utrykning.yaml --workspace " + WORKSPACE;
        CommandLineRun run = CommandLineRun.plain(
                (line + " --out " + out + " " + options).strip().split(" "));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(out)).contains("<html lang=\"" + language + "\">");
    }
}
