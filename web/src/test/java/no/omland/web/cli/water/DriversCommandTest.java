package no.omland.web.cli.water;

import static no.omland.web.cli.CommandLineRun.omland;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.omland.testing.OutsideFiles;
import no.omland.testing.SmallRegister;
import no.omland.testing.Workspaces;
import no.omland.web.cli.CommandLineRun;
import no.omland.web.cli.terminal.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code omland drivers} and {@code omland priorities}. */
final class DriversCommandTest {

    @TempDir
    static Path folder;

    private static Path small = Path.of("");
    private static Path sample = Path.of("");

    @BeforeAll
    static void importFiles() {
        small = SmallRegister.in(folder);
        sample = Workspaces.sample(folder);
    }

    @Test
    void driversAreRankedAndAnUnknownLabelIsNamed() {
        CommandLineRun run = omland("drivers", "--workspace", small);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().toList().get(0)).contains("driver", "below objective", "unknown degree");
        assertThat(run.out()).contains("Urban development");
        assertThat(run.err()).contains("\"Dammer, barrierer og sluser\"");
        assertThat(omland("drivers", "--workspace", small, "--by", "luck").exitCode())
                .isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void labelsStandWithTheirDriver() {
        List<String> lines = omland("drivers", "--labels", "--workspace", small, "--format", "csv")
                .out()
                .lines()
                .toList();

        assertThat(lines.get(0)).isEqualTo("label,driver,driverName,blanket,sewage,source,changed,bodies");
        assertThat(lines.get(1)).isEqualTo("\"Dammer, barrierer og sluser\",OTHER,Other,false,false,,false,1");
        assertThat(lines.get(2))
                .isEqualTo(
                        "Diffus avrenning fra spredt bebyggelse,URBAN_DEVELOPMENT,Urban development,false,true,V-C,false,1");
    }

    @Test
    void pressuresByDriverOfTheRealExportAddUpToItsRowsWithAPressure() throws IOException {
        Path export = OutsideFiles.sharedData("vann-nett/V-C.csv");
        List<String> rows = Files.readAllLines(export, StandardCharsets.ISO_8859_1);
        int column = List.of(rows.get(0).split("\t", -1)).indexOf("Påvirkningstype");
        long withPressure = rows.stream()
                .skip(1)
                .filter(row -> !row.split("\t", -1)[column].isBlank())
                .count();
        Path real = folder.resolve("real.gpkg");
        omland("import", export, "--workspace", real);
        CommandLineRun run = omland("drivers", "--workspace", real, "--format", "json");

        int pressures = 0;
        for (JsonNode driver : run.json()) {
            pressures += driver.get("pressures").asInt();
        }
        assertThat(pressures).isEqualTo((int) withPressure).isPositive();
        assertThat(run.err()).isEqualTo("516 of 2,283 water bodies are shared with others and count there too\n");
    }

    @Test
    void prioritiesTellWhichCriteriaGaveWhat() {
        CommandLineRun run = omland("priorities", "agriculture", "--proposed", "--workspace", sample);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().skip(1).toList().toString()).contains("pressure from farming 9");
        assertThat(run.err()).contains("candidates among 1,073 water bodies");
        JsonNode first = omland("priorities", "sewage", "--workspace", sample, "--format", "json")
                .json()
                .get(0);
        assertThat(first.get("rank").asInt()).isEqualTo(1);
        assertThat(first.get("sewagePressure").asInt()).isPositive();
    }

    @Test
    void weightsCanBeTriedAndThoseThatCannotBeAreRefused() {
        JsonNode first = omland(
                        "priorities",
                        "agriculture",
                        "--weight",
                        "FARM_PRESSURE=100",
                        "--workspace",
                        sample,
                        "--format",
                        "json")
                .json()
                .get(0);
        assertThat(first.get("farmPressure").asInt()).isEqualTo(300);
        CommandLineRun negative = omland("priorities", "sewage", "--weight", "NATURE=-1", "--workspace", sample);
        assertThat(negative.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(negative.err()).contains("the weight -1 of natural value is below zero");
        assertThat(omland("priorities", "fun", "--workspace", sample).exitCode())
                .isEqualTo(ExitCode.WRONG_USE);
    }
}
