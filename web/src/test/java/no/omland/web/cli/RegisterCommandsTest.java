package no.omland.web.cli;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import no.omland.testing.SmallRegister;
import no.omland.testing.Workspaces;
import no.omland.water.doctor.DoctorRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code omland quality}, {@code changes}, {@code doctor} and {@code agreement}. */
class RegisterCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void changesOfTwoFilesNeedNoWorkspace() throws IOException {
        Path before = Files.writeString(folder.resolve("before.csv"), SmallRegister.BODIES);
        Path after = Files.writeString(
                folder.resolve("after.csv"), SmallRegister.BODIES.replace(";Svært god;God;God", ";Dårlig;God;God"));
        CommandLineRun run = omland("changes", "--from", before, "--to", after);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("before: before.csv, 7 water bodies; after: after.csv, 7")
                .contains("Vestvågøy: one water body has a worse class.")
                .containsPattern("001-1-R +Åelva +RIVER +CLASS_DOWN +HIGH +POOR");
        JsonNode rows = omland("changes", "--from", before, "--to", after, "--format", "json")
                .json();
        assertThat(rows).hasSize(1);
        assertThat(omland("changes", "--from", before, "--to", after, "--format", "csv", "--sentences")
                        .out())
                .isEqualTo("number,name,sentence\r\n1860,Vestvågøy,Vestvågøy: one water body has a worse class.\r\n");
        assertThat(omland("changes", "--from", before, "--to", before).out()).contains("Nothing has changed.");
    }

    @Test
    void statesWithNothingInCommonAreSaidToHaveNothing() throws IOException {
        Path before = Files.writeString(folder.resolve("before.csv"), SmallRegister.BODIES);
        Path other = Files.writeString(
                folder.resolve("other.csv"), "VannforekomstID;Vannområde;Økologisk tilstand\n230-1-R;Alta;God\n");
        CommandLineRun run = omland("changes", "--from", before, "--to", other);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("The two have nothing in common");
        assertThat(omland("changes", "--from", before, "--to", folder.resolve("none.csv"))
                        .exitCode())
                .isNotZero();
    }

    @Test
    void oneVersionCannotBeCompared() {
        Path file = folder.resolve("one.gpkg");
        Workspaces.importText(file, "bodies.csv", SmallRegister.BODIES);
        assertRefused(
                omland("changes", "--workspace", file),
                1,
                "changes.one-version",
                "one.gpkg",
                "the workspace has only one version of the water bodies",
                "import a newer export, or compare two files: omland changes --from FILE --to FILE");
    }

    @Test
    void theSampleHasAnEarlierExportToCompareWith() {
        JsonNode rows = omland("changes", "--workspace", Workspaces.sample(folder), "--format", "json")
                .json();
        assertThat(rows.findValuesAsText("category")).containsOnly("LAKE").hasSizeGreaterThan(10);
        assertThat(rows.toString()).contains("CLASS_UP", "CLASS_DOWN", "GOAL_CHANGED", "TEXT_ONLY");
    }

    @Test
    void theDoctorCountsAndLists() {
        Path file = SmallRegister.in(folder);
        assertThat(omland("doctor", "--workspace", file).out())
                .containsPattern("pressure.missing +Below good, without any pressure +7 +6 +2");
        assertThat(omland("doctor", "--workspace", file, "--rule", "geometry.missing", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(3)
                .contains("geometry.missing,001-4-L,Zatnet,LAKE,Vest,Vågan,has no geometry");
        assertRefused(
                omland("doctor", "--workspace", file, "--rule", "flu"),
                2,
                "rule.not-found",
                "--rule flu",
                "there is no rule of this code",
                "the rules are: "
                        + Arrays.stream(DoctorRule.values())
                                .map(DoctorRule::code)
                                .collect(Collectors.joining(" · ")));
    }

    @Test
    void qualityListsWhatIsContradicted() {
        Path file = SmallRegister.in(folder);
        assertThat(omland("quality", "--workspace", file).out()).contains("No quality elements are known.");
        Workspaces.importText(
                file, "e.csv", "VannforekomstID;Kvalitetselement;Tilstandsklasse\n001-1-R;Bunnfauna;Dårlig\n");
        assertThat(omland("quality", "--workspace", file).out())
                .contains("1 water bodies have known quality elements; 1 of them contradict the reported class")
                .containsPattern("001-1-R +Åelva +RIVER +NATURAL +HIGH +POOR");
    }

    @Test
    void anAgreementIsShownAndTakenIn() throws IOException {
        Path sample = Workspaces.sample(folder);
        assertThat(omland("agreement", "Lofoten", "--workspace", sample).out())
                .containsPattern("Lofoten +1860 +Vestvågøy +true +37");
        Path mine = folder.resolve("mine.gpkg");
        Path file = Path.of("data", "lofoten-vesteralen", "agreement-vesteralen.json");
        assertThat(omland("agreement", "--import", file, "--workspace", mine).out())
                .contains("the agreement of Vesterålen is taken in");
        assertThat(omland("agreement", "--workspace", mine, "--format", "json").json())
                .hasSize(5);
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"area\":\"Lofoten\"}");
        CommandLineRun refused = omland("agreement", "--import", broken, "--workspace", mine);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("this is no agreement of a water area");
        assertThat(omland("agreement", "Alta", "--workspace", mine).exitCode()).isEqualTo(2);
    }
}
