package no.omland.web.cli.data;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.testing.OutsideFiles;
import no.omland.testing.SmallRegister;
import no.omland.testing.Workspaces;
import no.omland.web.cli.CommandLineRun;
import no.omland.web.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"gpkg", "shp", "geojson", "csv", "xlsx"})
    void aLayerInEachFormat(String ending) {
        Path workspace = SmallRegister.in(folder);
        Path file = folder.resolve("ut." + ending);
        CommandLineRun run = omland("export", "water_bodies", file, "--workspace", workspace);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("water_bodies: 7 features, EPSG:");
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void theChosenBodiesAlone() throws IOException {
        Path workspace = SmallRegister.in(folder);
        Path file = folder.resolve("ut.csv");
        CommandLineRun run = omland(
                "export",
                "water_bodies",
                file,
                "--workspace",
                workspace,
                "--area",
                "Vest",
                "--class",
                "GOOD",
                "--no-geometry");
        assertThat(run.out()).contains("water_bodies: 2 features");
        assertThat(Files.readString(file))
                .contains("\r\n001-3-L;Ærevatnet;LAKE;")
                .doesNotContain("WKT", "001-1-R");
        CommandLineRun pressures = omland(
                "export", "water_body_pressures", folder.resolve("p.csv"), "--workspace", workspace, "--area", "Øst");
        assertThat(pressures.out()).contains("water_body_pressures: 2 features");
    }

    @Test
    void refusals() {
        Path workspace = SmallRegister.in(folder);
        Path file = folder.resolve("ut.csv");
        assertThat(omland("export", "elver", file, "--workspace", workspace).err())
                .contains("elver: there is no such layer", "hint:  these are: water_bodies, water_body_pressures");
        assertThat(omland("export", "water_bodies", folder.resolve("ut.tab"), "--workspace", workspace)
                        .err())
                .contains("hint:  these are: .gpkg, .shp, .geojson, .csv, .xlsx");
        assertThat(omland("export", "water_bodies", file, "--workspace", workspace)
                        .exitCode())
                .isZero();
        CommandLineRun again = omland("export", "water_bodies", file, "--workspace", workspace);
        assertThat(again.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(again.err()).contains("the file exists", "--overwrite");
        assertThat(omland("export", "water_bodies", workspace, "--overwrite", "--workspace", workspace)
                        .err())
                .contains("this is the workspace itself");
        Workspaces.importText(workspace, "broer.csv", "navn;lengde\nA;12\n");
        assertRefused(
                omland("export", "broer", folder.resolve("ut-broer.csv"), "--area", "Vest", "--workspace", workspace),
                ExitCode.WRONG_USE,
                "export.selection",
                "broer",
                "only water bodies and their pressures can be chosen from",
                "leave the selection out, and take the whole layer");
        assertThat(omland("export", "water_bodies", file, "--overwrite", "--crs", "EPSG:1", "--workspace", workspace)
                        .exitCode())
                .isEqualTo(ExitCode.WRONG_USE);
    }

    /** A folder of the kernel's refuses files even of a user who may do anything. */
    @ParameterizedTest
    @ValueSource(strings = {"gpkg", "shp", "geojson", "csv", "xlsx"})
    void aFolderThatCannotBeWrittenToIsSaid(String ending) {
        Path refusing = OutsideFiles.existing(Path.of("/proc"));
        Path workspace = SmallRegister.in(folder);

        CommandLineRun run =
                omland("export", "water_bodies", refusing.resolve("ut." + ending), "--workspace", workspace);

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err())
                .contains("ut." + ending, "could not be written", "hint:  check that you may write there")
                .doesNotContain("Exception:");
    }
}
