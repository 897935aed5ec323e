package no.omland.maps.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import no.omland.dataset.AgreementDocuments;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.importing.Progress;
import no.omland.maps.picture.Typeface;
import no.omland.maps.report.Block;
import no.omland.maps.report.HtmlReport;
import no.omland.maps.report.PdfReport;
import no.omland.maps.report.Report;
import no.omland.maps.style.MapStyle;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.water.agreement.AgreementJson;
import no.omland.water.driver.DriverChanges;
import no.omland.water.priority.PrioritySettings;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** Two more below goal, one of large and one of medium degree from farming. */
    private static final String FARM = HEADER + """
            001-3-R;Jordelva;Naturlig;Diffus avrenning fra fulldyrket mark;Stor grad;Dårlig;God;God;Øst;1860
            001-5-R;Engelva;Naturlig;Diffus avrenning fra fulldyrket mark;Middels grad;Moderat;God;God;Øst;1860
            """;

    private static final String MEASURES = """
            TiltaksID;VannforekomstID;Tiltaksnavn;Tiltakstype;Kommunenummer;Status;Sluttdato
            T1;001-3-R;Beiteplan;Redusert gjødsling;1860;Foreslått;
            T2;001-5-R;Čáhcečuovga;Redusert gjødsling;1860;Planlagt;2025-06-01
            T3;999-1-R;Borte;Redusert gjødsling;1860;Planlagt;
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
                .contains("1 når ikke sitt eget økologiske mål, av dem med kjent klasse og miljømål: "
                        + "1 av 2 naturlige, 0 av 1 sterkt modifiserte.")
                .contains("Naturlige: når eget økologisk mål 50,0 % 1 av 2; 1 ukjent")
                .contains("Sterkt modifiserte: når eget økologisk mål 100,0 % 1 av 1; 0 ukjent")
                .doesNotContain("66,7 %")
                .contains("50,0 %")
                .contains("1 av 2 med kjent klasse; 1")
                .contains("Ŋuorddanjohka")
                .contains("Stor grad: Diffus avrenning")
                .contains("moderat tilstand, mål god")
                .contains("deles med Vågan")
                .contains("1 vannforekomst mangler plassering")
                .contains("Dette er den første pakka")
                .contains("bodies.csv");
    }

    @Test
    void thePressuresOfABodyStandTogetherByDegreeTheHeaviestFirst() {
        bring("several.csv", HEADER + """
                001-3-R;Jordelva;Naturlig;Ras;Liten grad;Dårlig;God;God;Øst;1860
                001-3-R;Jordelva;Naturlig;Veg (bru, kulvert);Stor grad;Dårlig;God;God;Øst;1860
                001-3-R;Jordelva;Naturlig;Avløp;Stor grad;Dårlig;God;God;Øst;1860
                """);
        assertThat(HtmlReport.of(make("1860", PackLanguage.NB).report()))
                .contains(">Stor grad: Avløp; Veg (bru, kulvert)<br />Liten grad: Ras</td>");
    }

    @ParameterizedTest
    @EnumSource(PackLanguage.class)
    void everyTextIsThereInEveryLanguageAndNoPlaceIsLeftOpen(PackLanguage language) {
        for (PackScope scope : new PackScope[] {municipality("1860"), PackScope.area("Øst"), municipality("0301")}) {
            String page = HtmlReport.of(maker().make(scope, language, DAY).report());
            assertThat(page).contains("lang=\"" + language.tag() + "\"").doesNotContainPattern("\\{\\d}");
        }
    }

    /** A word without room is broken anywhere. The header of the style sheet is bold, of 7.5 pt, with 8 pt between columns. */
    @ParameterizedTest
    @EnumSource(PackLanguage.class)
    void everyWordOfATablesHeaderHasRoomInItsColumn(PackLanguage language) {
        bring("tiltak.csv", MEASURES);
        for (PackScope scope : new PackScope[] {municipality("1860"), PackScope.area("Øst")}) {
            for (Block block : maker().make(scope, language, DAY).report().blocks()) {
                if (block instanceof Block.Table table && table.look() == Block.Look.LIST) {
                    double shares = table.columns().stream()
                            .mapToDouble(Block.Column::share)
                            .sum();
                    for (Block.Column column : table.columns()) {
                        double room = Report.TEXT_WIDTH_POINTS * column.share() / shares - 8;
                        for (String word : column.title().split("[ -]")) {
                            assertThat(Typeface.BOLD.width(word, 7.5)).as(word).isLessThan(room);
                        }
                    }
                }
            }
        }
    }

    /** A point gets a municipality from the borders, or from its own column, but no water area. */
    @Test
    void bodiesWithoutAWaterAreaAreSaidToBeInOneColumnAlone() throws IOException {
        bring("more.csv", "VannforekomstID;Kommunenummer;Økologisk tilstand\n001-8-R;1860;God\n001-9-R;1860;God\n");
        assertThat(pdfText(make("1860", PackLanguage.NB)))
                .contains("For 2 av kommunens vannforekomster sier ingen kilde hvilket vannområde de hører til");
        assertThat(pdfText(make("1865", PackLanguage.NB))).doesNotContain("sier ingen kilde hvilket");
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

    @Test
    void theDriversAreCountedByBodiesAndByBodiesBelowGoalWithTheirDegrees() throws IOException {
        bring("more.csv", HEADER + """
                001-3-R;Jordelva;Naturlig;Diffus avrenning fra fulldyrket mark;Middels grad;Moderat;God;God;Øst;1860
                001-5-R;Engelva;Naturlig;Diffus avrenning fra fulldyrket mark;Liten grad;God;God;God;Øst;1860
                001-5-R;Engelva;Naturlig;Diffus - sur nedbør;Stor grad;God;God;God;Øst;1860
                """);
        assertThat(pdfText(make("1860", PackLanguage.NB)))
                .contains("3 av 6 vannforekomster er påvirket")
                .contains("De største driverne etter antall vannforekomster: Jordbruk (2), Annet (1).")
                .contains("Jordbruk 2 1 0 1 1 0")
                .contains("1 påvirkning som ligger på alt vann likt")
                .contains("ikke i tabellen over drivere og er regnet som «Annet»: Diffus avrenning.");
    }

    @Test
    void withoutMeasuresThePackSaysSoAndWhatToDo() throws IOException {
        String text = pdfText(make("1860", PackLanguage.NN));
        assertThat(text)
                .contains("Ingen tiltak er lagde inn i arbeidsområdet")
                .contains("Importer ei tiltaksliste")
                .contains("1 av 1 påverknader av middels eller stor grad har ingen tiltak mot drivaren sin")
                .contains("Ingen avtale er lagd inn for vassområdet som Vestvågøy kommune høyrer til")
                .contains("Ingen vassførekomst her er registrert med påverknad frå jordbruk");
    }

    @Test
    void measuresStandInTheListWithStatusAndOverdueAndTheGapsAddUp() throws IOException {
        bring("farm.csv", FARM);
        bring("tiltak.csv", MEASURES);
        String text = pdfText(make("1860", PackLanguage.NB));
        assertThat(text)
                .contains("Čáhcečuovga (planlagt; FORFALT: skulle være ferdig 1.6.2025)")
                .contains("Beiteplan (foreslått)")
                .contains("Uten tiltak 1 3 Foreslå tiltak")
                .contains("Med forfalte tiltak 1 2 Avklar")
                .contains("Med bare foreslåtte tiltak 1 1 Vedta")
                .contains("Med tiltak planlagt eller i gang 0 –")
                .contains("1 tiltak som kommunen har ansvar for, gjelder ingen kjent vannforekomst");
    }

    @Test
    void prioritiesSayWhichCriterionGaveWhat() throws IOException {
        bring("farm.csv", FARM);
        assertThat(pdfText(make("1860", PackLanguage.NB)))
                .contains("2 vannforekomster er påvirket av jordbruk og når ikke sitt eget mål")
                .contains("Foreslått: inntil 3 i hver kommune")
                .contains("påvirkning fra jordbruk 3 × 3, klasser under målet 2 × 2")
                .contains("Vekter: påvirkning fra jordbruk 3, klasser under målet 2")
                .contains("For 0 av 2 er noe kjent om interesser");
    }

    @Test
    void weightsThatSomebodyHasBrokenCostTheWeightsAndNotThePack() throws IOException {
        workspace.writeDocument(PrioritySettings.DOCUMENT, "{broken");
        workspace.writeDocument(DriverChanges.DOCUMENT, "{broken");
        assertThat(pdfText(make("1860", PackLanguage.EN)))
                .contains("The weights of the workspace cannot be read")
                .contains("changes to the table of drivers cannot be read");
    }

    @Test
    void theOrganisationNamesTheHostTheMembersAndTheContactsOfThisMunicipalityAlone() throws IOException {
        AgreementDocuments.write(workspace, AgreementJson.read("""
                {"area": "Øst", "title": "Avtale øst", "from": "2021-01-01", "until": "2025-12-31", "host": "1865",
                 "members": [
                   {"municipality": "1860", "contacts": {"sewage": "avlop@vest.example"}},
                   {"municipality": "1865", "contacts": {"sewage": "avlop@vagan.example"}}],
                 "costs": {"membersKroner": 100, "countyKroner": 0,
                           "key": {"type": "fixed-percents", "percents": {"1860": 50, "1865": 50}}}}
                """, "test"));
        assertThat(pdfText(make("1860", PackLanguage.NB)))
                .contains("Avtale øst. Gjelder fra 1.1.2021 til 31.12.2025.")
                .contains("Avtalen er gått ut.")
                .contains("Vertskommune: Vågan.")
                .contains("Medlemmer: Vestvågøy, Vågan.")
                .contains("avlop@vest.example")
                .doesNotContain("avlop@vagan.example");
        assertThat(HtmlReport.of(maker().make(PackScope.area("Øst"), PackLanguage.NB, DAY)
                        .report()))
                .contains("avlop@vest.example")
                .contains("avlop@vagan.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1|1", "1,2|1, 2", "1,2,3|1–3", "1,3,4,5,9|1, 3–5, 9"})
    void numbersInARowAreWrittenAsARange(String numbers, String expected) {
        assertThat(GapSection.ranges(
                        Stream.of(numbers.split(",")).map(Integer::valueOf).toList()))
                .isEqualTo(expected);
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
            assertThat(document.getNumberOfPages()).isBetween(2, 6);
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
