package no.omland.maps.scenario;

import static no.omland.maps.scenario.SognReport.DAY;
import static no.omland.maps.scenario.SognReport.FEW;
import static no.omland.maps.scenario.SognReport.FILE;
import static no.omland.maps.scenario.SognReport.GROUND;
import static no.omland.maps.scenario.SognReport.REPORT;
import static no.omland.maps.scenario.SognReport.TEXT;
import static no.omland.maps.scenario.SognReport.WORKSPACE;
import static no.omland.maps.scenario.SognReport.made;
import static no.omland.maps.scenario.SognReport.properties;
import static no.omland.maps.scenario.SognReport.row;
import static no.omland.maps.scenario.SognReport.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.scenario.ScenarioGround;
import no.omland.dataset.travel.TransitGround;
import no.omland.dataset.travel.TravelGround;
import no.omland.maps.pack.PackLanguage;
import no.omland.maps.picture.MapGround;
import no.omland.maps.report.Block;
import no.omland.maps.report.HtmlReport;
import no.omland.maps.report.Report;
import no.omland.maps.report.ReportFormat;
import no.omland.maps.style.MapStyle;
import no.omland.scenario.file.StudyFile;
import no.omland.store.geopackage.GeoPackageWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the report is from: fingerprints, the same bytes, languages. */
final class ReportInputsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyInputHasItsFingerprint() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Block.Table table = table("Fil, hva den er brukt til");
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(row(table, i));
        }
        assertThat(rows).allSatisfy(row -> assertThat(row.get(2)).matches("[0-9a-f]{32} [0-9a-f]{32}"));
        assertThat(rows.get(0).get(2).replace(" ", ""))
                .isEqualTo(StudyInput.of("x", Files.readAllBytes(FILE)).sha256());
        assertThat(rows.get(0)).startsWith("nav-kontor", "studien");
        assertThat(rows).extracting(row -> row.get(0)).contains("roads.geojson", "settlements.csv", "coast.geojson");
    }

    /** A workspace that is copied to a file of another name gives the same bytes. */
    @Test
    void theNameOfTheWorkspaceIsNowhere() throws IOException {
        Path copy = Files.copy(WORKSPACE, folder.resolve("enannen.gpkg"));
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(copy)) {
            WorkspaceSnapshot snapshot = WorkspaceSnapshot.of(workspace);
            Report other = ScenarioReport.of(
                    ScenarioGround.of(snapshot, TravelGround.of(snapshot, workspace), workspace)
                            .study(StudyFile.parse("nav-kontor.yaml", TEXT)),
                    FEW,
                    Optional.of(TransitGround.of(workspace)),
                    MapGround.of(snapshot),
                    MapStyle.standard(),
                    PackLanguage.NB,
                    StudyInput.of("nav-kontor.yaml", TEXT.getBytes(StandardCharsets.UTF_8)),
                    DAY);

            assertThat(snapshot.title()).isNotEqualTo(GROUND.snapshot().title());
            assertThat(ReportFormat.PDF.write(other)).isEqualTo(ReportFormat.PDF.write(REPORT));
        }
    }

    @Test
    void whatTheProductItselfSaysIsInNynorsk() {
        String page = HtmlReport.of(made(TEXT, FEW, PackLanguage.NN));

        assertThat(page)
                .contains("Vår vurdering: kvar reiser for seg, utan følgje", "kommunegrensene er trekte mellom")
                .doesNotContain("hver reiser for seg", "er trukket mellom", "1 folk<", "1 alternativer");
    }

    @Test
    void theSameInputsGiveTheSameBytes() {
        Report again = made(TEXT, FEW, PackLanguage.NB);

        for (ReportFormat format : ReportFormat.values()) {
            assertThat(format.write(again)).as(format.name()).isEqualTo(format.write(REPORT));
        }
    }

    @ParameterizedTest
    @EnumSource(PackLanguage.class)
    void noPlaceForAWordIsLeftOpen(PackLanguage language) {
        String page = HtmlReport.of(made(TEXT, FEW, language)).replaceAll("(?s)<style>.*?</style>", "");

        assertThat(page).doesNotContainPattern("\\{\\d\\}").doesNotContain("null", "Infinity", "NaN", "2147483647");
    }

    @ParameterizedTest
    @CsvSource({"nn", "en"})
    void everyLanguageHasTheSameTexts(String language) throws IOException {
        assertThat(properties(language).stringPropertyNames())
                .isEqualTo(properties("nb").stringPropertyNames());
    }

    /** What data are called in files is no word for a reader. */
    @ParameterizedTest
    @EnumSource(PackLanguage.class)
    void noNamesOfFilesOrOfKindsStandForWords(PackLanguage language) {
        String page = HtmlReport.of(made(TEXT, FEW, language)).replaceAll("(?s)<style>.*?</style>", "");

        assertThat(page)
                .doesNotContain(
                        "transit_stops",
                        "population_projection",
                        "public_transport",
                        "«state»",
                        "unspecified",
                        "“state”")
                .doesNotContain("rooms-per-position")
                .doesNotContain(">places<");
    }

    @ParameterizedTest
    @CsvSource({
        "koster fra 37 120 til 177 125 kroner, koster fra 37_120 til 177_125 kroner",
        "tabell 7 og 2 167 709, tabell 7 og 2_167_709",
        "18 2019 og 1234 567 og 5 60, 18 2019 og 1234 567 og 5 60"
    })
    void numbersAreNotBrokenBetweenTheirDigits(String written, String drawn) {
        assertThat(HardSpaces.in(written)).isEqualTo(drawn.replace('_', '\u00a0'));
    }

    @Test
    void theStudyIsCalledTheSameAsAFileAndAsItIsKept() {
        assertThat(StudyInput.of("nav-kontor.yaml", new byte[0])).isEqualTo(StudyInput.of("nav-kontor", new byte[0]));
    }
}
