package no.omland.maps.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import no.omland.dataset.DatasetImport;
import no.omland.dataset.ImportRequest;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.importing.Progress;
import no.omland.maps.report.HtmlReport;
import no.omland.maps.report.PdfReport;
import no.omland.maps.style.MapStyle;
import no.omland.store.GeoPackageWorkspace;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Packs of a small register: 1860 has four bodies, one of them shared with 1865 and one without a place. */
final class PackMakerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String HEADER =
            "VannforekomstID;Vannforekomstnavn;Naturlig eller SMVF;Påvirkningstype;Påvirkningsgrad;Økologisk tilstand eller potensial;Kjemisktilstand;Økologisk miljømål;Vannområde;Kommunenummer\n";
    private static final String BODIES = HEADER + """
            001-1-R;Åelva;Naturlig;;;Svært god;God;God;Øst;1860
            001-2-R;Ŋuorddanjohka;Naturlig;Diffus avrenning;Stor grad;Moderat;Dårlig;God;Øst;1860,1865
            001-4-L;Zatnet;SMVF;;;Godt;God;Godt;Øst;1860
            001-6-R;Stilla;Naturlig;;;Udefinert;Udefinert;God;Øst;1860
            001-7-R;Fjernelva;Naturlig;;;Dårlig;God;God;Vest;1865
            """;

    @TempDir
    Path folder;

    private GeoPackageWorkspace workspace;

    @BeforeEach
    void openWorkspace() {
        workspace = GeoPackageWorkspace.open(folder.resolve("work.gpkg"));
        bring("bodies.csv", BODIES);
        bring(
                "points.csv",
                "id,lat,lon\n001-1-R,68.10,13.60\n001-2-R,68.20,13.70\n001-4-L,68.15,13.9\n001-7-R,68.4,14.5\n");
    }

    @AfterEach
    void closeWorkspace() {
        workspace.close();
    }

    @Test
    void thePdfHoldsTheFiguresWithTheirDenominatorsAndTheListWithItsPressures() throws IOException {
        String text = pdfText(make("1860", PackLanguage.NB));
        assertThat(text)
                .contains("Vannpakke for Vestvågøy kommune")
                .contains("Vestvågøy kommune har 4 vannforekomster.")
                .contains("1 av 3 med kjent klasse og miljømål")
                .contains("50,0 %")
                .contains("1 av 2 med kjent klasse; 1")
                .contains("Ŋuorddanjohka")
                .contains("Diffus avrenning (stor grad)")
                .contains("moderat tilstand, mål god")
                .contains("deles med Vågan")
                .contains("1 vannforekomst mangler plassering")
                .contains("Dette er den første pakka")
                .contains("bodies.csv");
    }

    @ParameterizedTest
    @EnumSource(PackLanguage.class)
    void everyTextIsThereInEveryLanguageAndNoPlaceIsLeftOpen(PackLanguage language) {
        for (PackScope scope : new PackScope[] {municipality("1860"), PackScope.area("Øst"), municipality("0301")}) {
            String page = HtmlReport.of(maker().make(scope, language, DAY).report());
            assertThat(page).contains("lang=\"" + language.tag() + "\"").doesNotContainPattern("\\{\\d}");
        }
    }

    @Test
    void aMunicipalityWithoutBodiesOrPlaceSaysSo() {
        String page = HtmlReport.of(make("0301", PackLanguage.NB).report());
        assertThat(page).contains("Det er ingen vannforekomster i Oslo").contains("så det er ikke noe kart");
    }

    @Test
    void theNextPackTellsWhatHasChanged() {
        Pack first = make("1860", PackLanguage.NB);
        workspace.writeDocument(first.scope().document(), first.statement().json());
        assertThat(HtmlReport.of(make("1860", PackLanguage.NB).report()))
                .contains("Ingen vannforekomst har fått ny klasse eller nytt mål siden pakka 21.11.2026");

        bring("later.csv", HEADER + """
                001-1-R;Åelva;Naturlig;;;Moderat;God;God;Øst;1860
                001-6-R;Stilla;Naturlig;;;God;God;God;Øst;1860
                001-9-R;Nyelva;Naturlig;;;God;God;God;Øst;1860
                """);
        assertThat(HtmlReport.of(make("1860", PackLanguage.NB).report()))
                .contains("Siden pakka 21.11.2026: 1 har fått dårligere klasse, 1 har fått kjent klasse, 1 er ny.")
                .contains("svært god, mål god")
                .contains("moderat, mål god");
    }

    @Test
    void aStatementThatCannotBeReadCostsTheComparisonOnly() {
        workspace.writeDocument("pack/municipality-1860", "{broken");
        assertThat(HtmlReport.of(make("1860", PackLanguage.NB).report())).contains("Dette er den første pakka");
    }

    @Test
    void theSameWorkspaceGivesTheSameBytes() {
        assertThat(PdfReport.of(make("1860", PackLanguage.NN).report()))
                .isEqualTo(PdfReport.of(make("1860", PackLanguage.NN).report()));
    }

    @Test
    void theMapShowsStripesLettersAndTheNumberOfTheList() {
        String page = HtmlReport.of(make("1860", PackLanguage.NB).report());
        assertThat(page)
                .contains("<pattern")
                .contains(">1\u00a0M</text>")
                .contains(">N</text>")
                .contains("\u00a0km</text>");
    }

    private PackMaker maker() {
        return new PackMaker(WorkspaceSnapshot.of(workspace), MapStyle.standard());
    }

    private Pack make(String number, PackLanguage language) {
        return maker().make(municipality(number), language, DAY);
    }

    private static PackScope municipality(String number) {
        return new PackScope(PackScope.Kind.MUNICIPALITY, number);
    }

    private static String pdfText(Pack pack) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfReport.of(pack.report()))) {
            assertThat(document.getNumberOfPages()).isBetween(2, 4);
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s*\\R\\s*", " ");
        }
    }

    private void bring(String file, String text) {
        try {
            Path path = Files.writeString(folder.resolve(file), text);
            DatasetImport.run(workspace, ImportRequest.of(path), Progress.SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
