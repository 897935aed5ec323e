package no.omland.maps.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetFolder;
import no.omland.dataset.scenario.ScenarioGround;
import no.omland.dataset.travel.TravelGround;
import no.omland.importing.Progress;
import no.omland.maps.pack.PackLanguage;
import no.omland.maps.picture.MapGround;
import no.omland.maps.report.Block;
import no.omland.maps.report.Report;
import no.omland.maps.style.MapStyle;
import no.omland.scenario.file.StudyFile;
import no.omland.store.geopackage.GeoPackageWorkspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of the sample study of units in Sogn; the figures are those of omland scenario evaluate and compare. */
final class ResponseSectionTest {

    private static final Path FILE = Path.of("data", "sogn", "scenarios", "utrykning.yaml");

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Report report;

    @SuppressWarnings("NullAway.Init")
    private static Report few;

    @BeforeAll
    static void makeTheReport() throws IOException {
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(folder.resolve("sogn.gpkg"))) {
            DatasetFolder.open(Path.of("data", "sogn")).importInto(workspace, Progress.SILENT);
            WorkspaceSnapshot snapshot = WorkspaceSnapshot.of(workspace);
            report = made(snapshot, workspace, List.of());
            few = made(snapshot, workspace, List.of("uten-aurland"));
        }
    }

    private static Report made(WorkspaceSnapshot snapshot, GeoPackageWorkspace workspace, List<String> only)
            throws IOException {
        return ScenarioReport.of(
                ScenarioGround.of(snapshot, TravelGround.of(snapshot, workspace), workspace)
                        .study(StudyFile.read(FILE)),
                only,
                Optional.empty(),
                MapGround.of(snapshot),
                MapStyle.standard(),
                PackLanguage.NB,
                StudyInput.of("utrykning.yaml", Files.readAllBytes(FILE)),
                LocalDate.of(2026, 11, 21));
    }

    private static List<List<String>> rows(String caption) {
        return rows(report, caption);
    }

    private static List<List<String>> rows(Report of, String caption) {
        return of.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.caption().startsWith(caption))
                .findFirst()
                .orElseThrow()
                .rows()
                .stream()
                .map(row -> row.stream()
                        .map(cell -> String.join(" ", cell.lines()).replace('\u00a0', ' '))
                        .toList())
                .toList();
    }

    private static List<String> headings() {
        return report.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text())
                .toList();
    }

    @Test
    void aStudyOfUnitsAloneHasAReportOfItsOwn() {
        assertThat(headings())
                .startsWith("Utrykning: hvem nås i tide", "Hva endrer seg")
                .contains("Forutsetninger og kilder")
                .doesNotContain("Kort svar");
        assertThat(report.blocks())
                .filteredOn(Block.Paragraph.class::isInstance)
                .extracting(block -> ((Block.Paragraph) block).text().replace('\u00a0', ' '))
                .contains("Vakt i Sogndal, ingen stasjon i Aurland: 46,6 % innen 10 min, 82,5 % innen 20 min, 85,8 %"
                        + " innen 30 min.");
    }

    @Test
    void timesChangesAndUnitsAwayAreTold() {
        assertThat(rows("Krav til tid").get(0)).contains("10", "Tett bebyggelse, sykehus og sykehjem");
        assertThat(rows("Tid fra alarmen").get(2))
                .containsExactly(
                        "Vakt i Sogndal, ingen stasjon i Aurland", "14,3", "11,1", "33,8", "67,3 (Balestrand)");
        assertThat(rows("Mot «Stasjon i alle seks").get(1))
                .containsExactly(
                        "Vakt i Sogndal, ingen stasjon i Aurland",
                        "13 231",
                        "1 836",
                        "0 (10 min), 2 784 (20 min), 0 (30 min)",
                        "1 067 (10 min), 1 663 (20 min), 1 741 (30 min)");
        assertThat(rows("Hver enhet borte").get(0))
                .containsExactly(
                        "Sogndal brannstasjon",
                        "5,0",
                        "13 231",
                        "6 381 (10 min), 8 891 (20 min), 10 726 (30 min)",
                        "Luster brannstasjon: 13 167, den siste etter 63,1 min; Vik brannstasjon: 64, den siste etter"
                                + " 47,9 min",
                        "0");
    }

    @Test
    void onlyTheScenariosThatAreAskedForAreTold() {
        assertThat(rows("Tid fra alarmen")).hasSize(3);
        assertThat(rows(few, "Tid fra alarmen").stream().map(row -> row.get(0)))
                .containsExactly("Stasjon i alle seks, mannskap hjemme", "Vakt i Sogndal, ingen stasjon i Aurland");
    }
}
