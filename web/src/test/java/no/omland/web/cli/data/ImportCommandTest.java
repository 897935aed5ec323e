package no.omland.web.cli.data;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.CommandLineRun.plain;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.testing.OutsideFiles;
import no.omland.testing.SmallRegister;
import no.omland.web.cli.CommandLineRun;
import no.omland.web.cli.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code omland import} and {@code omland check} on small files and on the sample dataset. */
final class ImportCommandTest {

    @TempDir
    Path folder;

    private Path workspace = Path.of("");
    private Path bodies = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        workspace = folder.resolve("work.gpkg");
        bodies = Files.writeString(folder.resolve("bodies.csv"), SmallRegister.BODIES);
    }

    @Test
    void itSaysWhatTheFileIsAndWhatCameOfIt() {
        CommandLineRun run = omland("import", bodies, "--workspace", workspace);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                        bodies.csv: CSV/TSV, UTF-8, no coordinates of its own; read as water bodies
                          8 rows, 7 features, 0 rows left out
                          into water_bodies: 7 new, 0 changed, 0 unchanged
                        """).contains("note separator.detected × 1");
    }

    @Test
    void theSameFileTwiceChangesNothingAndSaysSo() throws IOException {
        omland("import", bodies, "--workspace", workspace);
        byte[] before = Files.readAllBytes(workspace);

        CommandLineRun again = omland("import", bodies, "--workspace", workspace);

        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).contains("everything in it is in water_bodies already; nothing was changed");
        assertThat(Files.readAllBytes(workspace)).isEqualTo(before);
    }

    @Test
    void aDryRunSaysWhatWouldComeAndMakesNoWorkspace() {
        CommandLineRun run = omland("import", bodies, "--workspace", workspace, "--dry-run");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("8 rows, 7 features, 0 rows left out", "nothing was imported; columns: Vannforekomst");
        assertThat(workspace).doesNotExist();
    }

    @Test
    void aDryRunOfADatasetWritesNothing() throws IOException {
        omland("import", bodies, "--workspace", workspace);
        byte[] before = Files.readAllBytes(workspace);

        CommandLineRun run = omland("import", OutsideFiles.sampleDataset(), "--workspace", workspace, "--dry-run");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("V-R.csv", "nothing was imported");
        assertThat(Files.readAllBytes(workspace)).isEqualTo(before);
    }

    @Test
    void aFileThatCannotBeReadMakesNoWorkspace() {
        CommandLineRun run = omland("import", folder.resolve("nowhere.csv"), "--workspace", workspace);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(workspace).doesNotExist();
    }

    @Test
    void aFileThatCannotBeUsedDoesNotKeepTheOthersOut() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.csv"));

        CommandLineRun run = omland("import", empty, bodies, "--workspace", workspace);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("error: empty.csv: the file is empty");
        assertThat(run.out()).contains("into water_bodies: 7 new");
        assertThat(CommandLineRun.status(workspace).get(0).get("total").asInt()).isEqualTo(7);
    }

    @Test
    void theReportHoldsEveryIssue() throws IOException {
        Path doubtful = Files.writeString(folder.resolve("doubtful.csv"), """
                VannforekomstID;Vannforekomstnavn;Økologisk tilstand eller potensial
                001-1-R;En;Utmerket
                001-2-R;To;Fabelaktig
                001-3-R;Tre;Strålende
                001-4-R;Fire;Herlig
                001-5-R;Fem;God
                """);
        Path report = folder.resolve("report.json");

        CommandLineRun run = omland("import", doubtful, "--workspace", workspace, "--report", report);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("warning status.unknown-word × 4", "… and 1 more (all of them with --report FILE.json)");
        JsonNode file = new ObjectMapper().readTree(Files.readString(report)).get(0);
        assertThat(file.get("file").asText()).isEqualTo("doubtful.csv");
        assertThat(file.get("outcome").asText()).isEqualTo("IMPORTED");
        assertThat(file.get("sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(file.get("kind").asText()).isEqualTo("water-bodies");
        assertThat(file.get("rows").asInt()).isEqualTo(5);
        assertThat(file.get("issuesByCode").get("status.unknown-word").asInt()).isEqualTo(4);
        int listed = 0;
        for (JsonNode issue : file.get("issues")) {
            if (issue.get("code").asText().equals("status.unknown-word")) {
                listed++;
                assertThat(issue.get("severity").asText()).isEqualTo("WARNING");
                assertThat(issue.get("source").asText()).isEqualTo("doubtful.csv");
                assertThat(issue.get("message").asText()).endsWith("is no known status; it counts as unknown");
            }
        }
        assertThat(listed).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void aReportThatCannotBeWrittenIsSaid(String ending) {
        Path report = folder.resolve("no/such/folder." + ending);
        CommandLineRun run = omland("import", bodies, "--workspace", workspace, "--report", report);

        assertThat(run.exitCode()).isEqualTo(1);
        Refusal.assertSays(
                run,
                "report.unwritable",
                report.toString(),
                "the report could not be written: " + report
                        + (ending.equals("json") ? " (No such file or directory)" : ""),
                "name another file with --report");
    }

    @Test
    void checkLooksAndImportsNothing() {
        CommandLineRun run = omland("check", bodies);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "bodies.csv: CSV/TSV, UTF-8",
                        "8 rows, 7 features",
                        "nothing was imported; columns: VannforekomstID, ");
        assertThat(folder).isDirectoryNotContaining("glob:**.gpkg");
    }

    @Test
    void checkOfAFileWithRowsThatWouldBeLeftOutEndsWithOne() throws IOException {
        Path file = Files.writeString(folder.resolve("without-id.csv"), """
                VannforekomstID;Vannforekomstnavn
                001-1-R;En
                ;Ingen
                """);

        CommandLineRun run = omland("check", file, "--as", "water-bodies");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("error id.missing × 1", "row 3: the row has no id and was left out");
    }

    @Test
    void checkTakesADatasetAsAWhole() {
        CommandLineRun run = omland("check", OutsideFiles.sampleDataset());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("municipalities.geojson: GeoJSON", "V-G.csv: CSV/TSV");
    }

    @Test
    void theNorwegianReportIsInNorwegian() {
        CommandLineRun run =
                plain("import", bodies.toString(), "--workspace", workspace.toString(), "--language", "nb");

        assertThat(run.out()).contains("lest som vannforekomster").doesNotContain("read as");
    }

    @Test
    void aPlainLayerKeepsItsNameSystemAndColumns() throws IOException {
        Path huts = Files.writeString(folder.resolve("Hytter og bu.geojson"), """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":{"navn":"Ørnerede"},"geometry":{"type":"Point","coordinates":[14.1,68.2]}}]}
                """);

        CommandLineRun run = omland("import", huts, "--workspace", workspace);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("read as a plain layer", "into hytter_og_bu: 1 new");
        assertThat(omland("layers", "--workspace", workspace).out())
                .containsPattern(
                        "hytter_og_bu +1 +POINT +EPSG:4326 +\\d\\d\\.\\d\\d\\.\\d{4} \\d\\d:\\d\\d +Hytter og bu.geojson");
    }

    @Test
    void theSourcesOfALayerAreThoseThatAreStillInIt() throws IOException {
        Path first = Files.writeString(folder.resolve("land.csv"), "a;b\n1;2\n");
        Path second = Files.writeString(folder.resolve("land.tsv"), "a\tb\n3\t4\n");
        omland("import", first, "--workspace", workspace);
        CommandLineRun run = omland("import", second, "--workspace", workspace);
        assertThat(run.out()).contains("takes the place of the layer land that came from land.csv");
        assertThat(source()).isEqualTo("land.tsv");
        omland("restore", "land", "--to", "1", "--workspace", workspace);
        assertThat(source()).isEqualTo("land.csv");
    }

    private String source() {
        String line = omland("layers", "--workspace", workspace)
                .out()
                .lines()
                .filter(each -> each.startsWith("land"))
                .findFirst()
                .orElseThrow();
        return line.substring(line.lastIndexOf(' ') + 1);
    }
}
