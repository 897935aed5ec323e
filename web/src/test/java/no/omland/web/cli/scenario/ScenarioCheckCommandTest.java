package no.omland.web.cli.scenario;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.scenario.SognStudy.STUDY;
import static no.omland.web.cli.scenario.SognStudy.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not fit is told by {@code omland scenario check}, and by every other command that meets it. */
final class ScenarioCheckCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void loadTheSample() {
        SognStudy.load();
    }

    @Test
    void aStudyThatFitsIsSaidTo() {
        CommandLineRun run = omland("scenario", "check", STUDY, "--workspace", WORKSPACE);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().strip())
                .isEqualTo("Nav-kontor i Sogn: 10 scenarios, 29,715 people of the layer places; all of it fits the"
                        + " workspace");
    }

    @Test
    void whatFitsWithANoteIsNotSaidToFitAltogether() throws IOException {
        Path many = Files.writeString(
                folder.resolve("many.yaml"), Files.readString(STUDY).replace("4641: 33,", "4641: 3333,"));
        CommandLineRun run = omland("scenario", "check", many, "--workspace", WORKSPACE);

        assertThat(run.err()).contains("3,333 users in municipality 4641");
        assertThat(run.out().strip()).endsWith("; it fits the workspace, with one note");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void allThatDoesNotFitIsToldWithItsLine() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("wrong.yaml"),
                Files.readString(STUDY)
                        .replace("{settlement: Vikøyri}", "{settlement: Vik}")
                        .replace("4641: 33", "1865: 33")
                        .replace(
                                "rates:\n",
                                "rates:\n  people-per-car: {value: 0, unit: personer, source: x, date: x}\n"
                                        + "  visit: {value: 1, unit: x, source: x, date: x}\n"));

        CommandLineRun run = omland("scenario", "check", wrong, "--workspace", WORKSPACE);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("wrong.yaml:18: there are 0 settlements called \"Vik\" in the workspace")
                .contains("wrong.yaml:34: the rate \"people-per-car\" cannot be 0")
                .contains("wrong.yaml:35: there is no rate \"visit\"")
                .contains("wrong.yaml:28: nobody in the workspace lives in municipality 1865");
    }

    @Test
    void aLaterYearNeedsAYearToBeginFrom() throws IOException {
        Path without = Files.writeString(
                folder.resolve("without.yaml"), Files.readString(STUDY).replace("  base-year: 2025\n", ""));

        CommandLineRun later = omland(
                "scenario",
                "evaluate",
                STUDY,
                "--workspace",
                WORKSPACE,
                "--format",
                "csv",
                "--scenario",
                "i-dag",
                "--year",
                "2050");
        CommandLineRun refused = omland("scenario", "evaluate", without, "--workspace", WORKSPACE, "--year", "2050");

        assertThat(later.exitCode()).isZero();
        assertThat(later.out()).doesNotContain(",29715,");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err())
                .as("scenario.base-year")
                .contains("the study does not say which year its people are of, so 2050 cannot be worked out");
    }

    @Test
    void aScenarioThatIsMissingIsNamedWithThoseThereAre() {
        CommandLineRun run = omland("scenario", "evaluate", STUDY, "--workspace", WORKSPACE, "--scenario", "nord");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("nord: none of the scenarios is called that")
                .contains("i-dag, sentral-sogndal");
    }
}
