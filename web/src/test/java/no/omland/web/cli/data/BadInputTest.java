package no.omland.web.cli.data;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.Refusal.assertNoTrace;
import static no.omland.web.cli.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import no.omland.testing.OutsideFiles;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that cannot be imported, or not all of them: where it is, what was found, what was expected, what to do; exit code 1 for bad data and 2 for
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

    private CommandLineRun importing(Path file) {
        return omland("import", file, "--workspace", workspace);
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
}
