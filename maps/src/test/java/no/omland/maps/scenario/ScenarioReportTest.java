package no.omland.maps.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.Set;
import no.omland.account.Payer;
import no.omland.dataset.DatasetFolder;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.ScenarioGround;
import no.omland.dataset.scenario.StudyAccounts;
import no.omland.dataset.scenario.StudyErrands;
import no.omland.dataset.travel.TransitGround;
import no.omland.dataset.travel.TravelGround;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.maps.pack.PackLanguage;
import no.omland.maps.picture.MapGround;
import no.omland.maps.report.Block;
import no.omland.maps.report.HtmlReport;
import no.omland.maps.report.PdfReport;
import no.omland.maps.report.Report;
import no.omland.maps.report.ReportFormat;
import no.omland.maps.style.MapStyle;
import no.omland.scenario.Scenario;
import no.omland.scenario.StudyFile;
import no.omland.scenario.comparison.Comparison;
import no.omland.scenario.comparison.Shift;
import no.omland.scenario.errand.ErrandFigures;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.evaluation.Evaluation;
import no.omland.scenario.evaluation.Figures;
import no.omland.store.GeoPackageWorkspace;
import no.omland.travel.Season;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The report of the sample study of Sogn, held against what the evaluation says when it is asked again. */
final class ScenarioReportTest {

    private static final Path FILE = Path.of("data", "sogn", "scenarios", "nav-kontor.yaml");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<String> FEW = List.of("sentral-sogndal", "desentral");

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static ScenarioGround ground;

    @SuppressWarnings("NullAway.Init")
    private static MapGround map;

    @SuppressWarnings("NullAway.Init")
    private static TransitGround timetable;

    @SuppressWarnings("NullAway.Init")
    private static String text;

    @SuppressWarnings("NullAway.Init")
    private static Report report;

    @BeforeAll
    static void readTheSample() throws IOException {
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(folder.resolve("sogn.gpkg"))) {
            DatasetFolder.open(Path.of("data", "sogn")).importInto(workspace, Progress.SILENT);
            WorkspaceSnapshot snapshot = WorkspaceSnapshot.of(workspace);
            ground = ScenarioGround.of(snapshot, TravelGround.of(snapshot, workspace), workspace);
            map = MapGround.of(snapshot);
            timetable = TransitGround.of(workspace);
        }
        text = Files.readString(FILE);
        report = made(text, FEW, PackLanguage.NB);
    }

    @Test
    void theFirstPageSaysThatACentralModelIsCheaperForTheBudgetAndDearerForPeople() {
        GroundedStudy study = study(text);
        StudyAccounts accounts = new StudyAccounts(study.study());
        Scenario today = study.study().scenario("i-dag");
        Scenario central = study.study().scenario("sentral-sogndal");
        var before = accounts.of(today, study.evaluate(today).visits()).account();
        var after = accounts.of(central, study.evaluate(central).visits()).account();
        long saved = before.budgetKroner() - after.budgetKroner();
        long paid = after.kroner(Payer.USERS) - before.kroner(Payer.USERS);

        assertThat(saved).isPositive();
        assertThat(paid).isGreaterThan(saved);
        assertThat(paragraphs())
                .contains("Billigere for budsjettet, dyrere for folk: kommune og stat sparer kr "
                        + grouped(saved) + " i året, men brukerne betaler kr " + grouped(paid)
                        + " mer i reise og tid. Til sammen blir det kr " + grouped(paid - saved) + " dyrere."
                        // 91.72 positions at 54,879 kroner.
                        + " Budsjettet hviler på lokaler som er anslått etter stillinger: kr " + grouped(5_033_502)
                        + " her, kr 0 i det første alternativet.");
    }

    @Test
    void theFirstPageSaysWhoGetsFurtherAway() {
        GroundedStudy study = study(text);
        Shift shift = study.compare(
                        study.study().scenario("i-dag"), study.study().scenario("sentral-sogndal"))
                .everybody()
                .people();

        assertThat(paragraphs())
                .anySatisfy(paragraph -> assertThat(paragraph)
                        .startsWith(grouped(Math.round(shift.further())) + " (")
                        .contains("får lengre vei og " + grouped(Math.round(shift.nearer())) + " får kortere"));
    }

    /** Offices that are open two days a week are as near as others for who may choose the day, and not nearest for who may not. */
    @Test
    void whereOpeningDaysDifferTheShortestWayIsThatOfAnyWeekday() {
        Report twoDays = made(text, List.of("desentral-to-dager"), PackLanguage.NB);
        GroundedStudy study = study(text);
        Figures people = study.evaluate(study.study().scenario("desentral-to-dager"))
                .everybody()
                .people();
        Figures today =
                study.evaluate(study.study().scenario("i-dag")).everybody().people();

        assertThat(points(twoDays))
                .contains("Kortest vei for folk som må komme en gitt hverdag: I dag, fem kontor, i snitt "
                        + minutes(today.weekdayMeanTenthSeconds())
                        + " minutter med bil til et kontor som er åpent ("
                        + minutes(today.meanTenthSeconds())
                        + " for den som velger dagen selv). Kan de velge dagen selv, er det Desentral, to dager i uka"
                        + " utenom Sogndal: " + minutes(people.meanTenthSeconds()) + " minutter, men "
                        + minutes(people.weekdayMeanTenthSeconds()) + " på en gitt hverdag.");
        assertThat(HtmlReport.of(twoDays)).contains("Må en komme en gitt hverdag, får ", "Får lengre, gitt hverdag");
        assertThat(HtmlReport.of(report)).doesNotContain("komme en gitt hverdag", "Får lengre, gitt hverdag");
    }

    @ParameterizedTest
    @CsvSource({"i-dag, 1", "sentral-sogndal, 2", "desentral, 3"})
    void figuresAreThoseOfTheEvaluation(String name, int row) {
        GroundedStudy study = study(text);
        Scenario scenario = study.study().scenario(name);
        Figures people = study.evaluate(scenario).everybody().people();

        List<String> within = row(table("Folk som når kontoret sitt"), row - 1);
        List<String> expected = new ArrayList<>(List.of(scenario.title()));
        people.within()
                .forEach(each -> expected.add(grouped(Math.round(each)) + " " + percent(100 * each / people.all())));
        expected.add(grouped(Math.round(people.beyond())));
        expected.add("0");
        assertThat(within).isEqualTo(expected);
        List<String> times = row(table("Reisetid med bil én vei"), row - 1);
        assertThat(times.get(1)).isEqualTo(minutes(people.meanTenthSeconds()));
        assertThat(times.get(4))
                .isEqualTo(
                        minutes(OptionalDouble.of(people.worst().orElseThrow().tenthSeconds())) + " "
                                + people.worst().orElseThrow().name());
    }

    @Test
    void municipalitiesAreThoseOfTheComparison() {
        GroundedStudy study = study(text);
        Evaluation today = study.evaluate(study.study().scenario("i-dag"));
        Comparison change = Comparison.of(today, study.evaluate(study.study().scenario("sentral-sogndal")));
        Block.Table table = table("Kommune for kommune");

        assertThat(table.rows()).hasSize(change.municipalities().size());
        for (int i = 0; i < table.rows().size(); i++) {
            var area = change.municipalities().get(i);
            assertThat(row(table, i).subList(1, 4))
                    .containsExactly(
                            grouped(Math.round(area.people().all())),
                            minutes(area.before().people().meanTenthSeconds()),
                            minutes(area.after().people().meanTenthSeconds()));
        }
    }

    @Test
    void theBestSingleSiteIsProven() {
        assertThat(paragraphs())
                .contains("Med 1 kontor er reisetiden til sammen kortest med kontoret i Sogndal: ingen annen"
                        + " plassering er bedre, og det er bevist.");
        assertThat(row(table("De beste plasseringene"), 0)).startsWith("1", "Sogndal");
    }

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
        assertThat(rows.get(0)).startsWith("nav-kontor.yaml", "studien");
        assertThat(rows).extracting(row -> row.get(0)).contains("roads.geojson", "settlements.csv", "coast.geojson");
    }

    /** Table 8 of the printed report, with the row for all offices; 0.9 of the state is what 28.2 positions are, though 1.0 is printed. */
    @Test
    void staffIsTheTableThatWasPrinted() {
        Block.Table table = table("I dag, fem kontor: stillinger, og");

        assertThat(table.columns().stream().map(Block.Column::title))
                .startsWith("Kontor", "Stillinger", "Stat", "Kommune")
                .endsWith("Ikke fordelt", "Alle");
        assertThat(row(table, 3)).startsWith("Nav Vik", "5,4", "0,8", "1,3").endsWith("2,1");
        assertThat(row(table, 5)).startsWith("Totalt", "91,72", "0,9", "2,1").endsWith("3,1");
    }

    /** Table 6 of the printed report says 54 minutes from Sogndal to Vik. */
    @Test
    void travelBetweenOfficesStandsBesideWhatIsPrintedAndSaysWhatDiffers() {
        Block.Table square = table("I dag, fem kontor, i minutter; under står");
        Block.Table beside = table("Det som er regnet mot det som er trykt");

        assertThat(row(square, 0).get(4)).contains("trykt 54 (+");
        assertThat(beside.rows()).hasSize(10);
        for (int i = 0; i < 10; i++) {
            assertThat(row(beside, i).get(4)).isNotEmpty();
        }
        assertThat(row(beside, 0).get(4)).containsPattern("km her|km/t her|ferje");
        assertThat(row(beside, 9).get(4)).isEqualTo("omtrent som trykt");
    }

    @Test
    void whoHasNoCarIsCountedWhenThereIsATimetable() {
        Block.Table times = table("Hvem som kan gjøre ærendet");
        ErrandFigures people = new StudyErrands(study(text), timetable)
                .evaluate(study(text).study().scenario("sentral-sogndal"))
                .areas(AreaKind.ALL)
                .get(0)
                .people();

        assertThat(row(times, 1).get(1)).startsWith(grouped(Math.round(people.can())) + " ");
        assertThat(row(times, 1).get(4))
                .isEqualTo(minutes(OptionalDouble.of(people.medianThereSeconds().orElseThrow() * 10.0)));
        assertThat(row(table("Hva som endrer seg fra I dag"), 0).get(0)).isEqualTo("Ett kontor i Sogndal");
        assertThat(HtmlReport.of(report)).doesNotContain("Den som ikke har bil, er ikke med her");
    }

    @Test
    void whoHasNoCarIsSaidToBeLeftOutWhenThereIsNoTimetable() {
        Report without = ScenarioReport.of(
                study(text),
                FEW,
                Optional.empty(),
                map,
                MapStyle.standard(),
                PackLanguage.NB,
                StudyInput.of("nav-kontor.yaml", text.getBytes(StandardCharsets.UTF_8)),
                DAY);

        assertThat(HtmlReport.of(without))
                .contains("Den som ikke har bil, er ikke med her")
                .doesNotContain("Uten bil: med kollektivtransport");
    }

    @Test
    void everyClosingThatCutsSomebodyOffIsToldWithItsSettlements() {
        GroundedStudy study = study(text);
        Scenario today = study.study().scenario("i-dag");
        Set<String> cutting = new HashSet<>();
        for (Season season : Season.values()) {
            study.resilience(today, season, study.stretches(today, season)).effects().stream()
                    .filter(effect -> Math.round(effect.everybody().people().cutOff()) > 0)
                    .forEach(effect -> cutting.add(effect.stretch().name()));
        }
        Block.Table table = table("De strekningene som rammer flest");
        List<Long> cutOff = new ArrayList<>();
        StringBuilder roads = new StringBuilder();
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> row = row(table, i);
            String first = row.get(1).split(" / ")[0].replaceAll("\\D", "");
            cutOff.add(first.isEmpty() ? 0L : Long.parseLong(first));
            roads.append(row.get(0)).append(' ');
            assertThat(row.get(2).equals("–")).isEqualTo(row.get(1).matches("[0–/ ]+"));
        }

        assertThat(cutOff).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(cutting)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(roads.toString())
                        .contains(name.contains("-") ? name.substring(0, name.lastIndexOf('-')) : name));
        assertThat(row(table, 0).get(2)).isEqualTo("Balestrand");
    }

    @Test
    void everySettlementIsInTheAppendix() {
        Block.Table table = table("Bosteder, minutter og kontor");

        assertThat(table.rows()).hasSize(29);
        assertThat(row(table, 3)).startsWith("Vikøyri", "Vik").contains("Nav Vik · 0,0");
    }

    @Test
    void clientsHaveTimesAndWinnersAsPeopleHave() {
        Evaluation central = study(text).evaluate(study(text).study().scenario("sentral-sogndal"));
        Figures clients = central.everybody().clients();

        assertThat(row(table("Reisetid for brukerne"), 1).subList(1, 4))
                .containsExactly(
                        minutes(clients.meanTenthSeconds()),
                        minutes(OptionalDouble.of(clients.medianTenthSeconds().orElseThrow())),
                        minutes(OptionalDouble.of(
                                clients.ninetiethTenthSeconds().orElseThrow())));
        assertThat(table("Hvilke brukere som vinner").rows()).hasSize(2);
    }

    @Test
    void municipalitiesHaveAllLimitsAndPercentiles() {
        Block.Table table = table("I dag, fem kontor: folk i hver kommune");

        assertThat(table.rows()).hasSize(6);
        assertThat(table.columns().stream().map(Block.Column::title))
                .contains("Inntil 15 min", "Inntil 90 min", "Median, min", "9 av 10, min");
    }

    @Test
    void aLaterYearStandsOnTheFirstPageAndUnderEveryFigure() {
        GroundedStudy later = ground.study(
                StudyFile.parse("nav-kontor.yaml", text.replace("base-year: 2025", "base-year: 2025\n  year: 2050")));
        Report made = ScenarioReport.of(
                later,
                FEW,
                Optional.empty(),
                map,
                MapStyle.standard(),
                PackLanguage.NB,
                StudyInput.of("nav-kontor.yaml", text.getBytes(StandardCharsets.UTF_8)),
                DAY);

        assertThat(made.subtitle()).contains("2050");
        assertThat(made.footer()).contains("2050");
        assertThat(made.blocks().subList(0, 4).toString()).contains("framskrevet til 2050");
        List<Block> figures = made.blocks().stream()
                .filter(block -> block instanceof Block.Figure)
                .toList();
        assertThat(figures)
                .isNotEmpty()
                .allMatch(block -> ((Block.Figure) block).caption().endsWith("Folketall framskrevet til 2050."));
        assertThat(captions(made))
                .filteredOn(caption -> caption.startsWith("I dag, fem kontor, i minutter; under står"))
                .as("travel between offices is of no year")
                .allMatch(caption -> !caption.contains("2050"))
                .isNotEmpty();
        assertThat(captions(made))
                .filteredOn(caption -> caption.startsWith("Folk som når kontoret sitt"))
                .allMatch(caption -> caption.endsWith("Folketall framskrevet til 2050."))
                .isNotEmpty();
        assertThat(report.subtitle() + report.footer()).doesNotContain("framskrevet", "folketall");
    }

    /** A workspace that is copied to a file of another name gives the same bytes. */
    @Test
    void theNameOfTheWorkspaceIsNowhere() throws IOException {
        Path copy = Files.copy(folder.resolve("sogn.gpkg"), folder.resolve("enannen.gpkg"));
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(copy)) {
            WorkspaceSnapshot snapshot = WorkspaceSnapshot.of(workspace);
            Report other = ScenarioReport.of(
                    ScenarioGround.of(snapshot, TravelGround.of(snapshot, workspace), workspace)
                            .study(StudyFile.parse("nav-kontor.yaml", text)),
                    FEW,
                    Optional.of(TransitGround.of(workspace)),
                    MapGround.of(snapshot),
                    MapStyle.standard(),
                    PackLanguage.NB,
                    StudyInput.of("nav-kontor.yaml", text.getBytes(StandardCharsets.UTF_8)),
                    DAY);

            assertThat(snapshot.title()).isNotEqualTo(ground.snapshot().title());
            assertThat(ReportFormat.PDF.write(other)).isEqualTo(ReportFormat.PDF.write(report));
        }
    }

    @Test
    void whatTheProductItselfSaysIsInNynorsk() {
        String page = HtmlReport.of(made(text, FEW, PackLanguage.NN));

        assertThat(page)
                .contains("Vår vurdering: kvar reiser for seg, utan følgje", "kommunegrensene er trekte mellom")
                .doesNotContain("hver reiser for seg", "er trukket mellom", "1 folk<", "1 alternativer");
    }

    @Test
    void theSameInputsGiveTheSameBytes() {
        Report again = made(text, FEW, PackLanguage.NB);

        for (ReportFormat format : ReportFormat.values()) {
            assertThat(format.write(again)).as(format.name()).isEqualTo(format.write(report));
        }
    }

    @ParameterizedTest
    @EnumSource(PackLanguage.class)
    void noPlaceForAWordIsLeftOpen(PackLanguage language) {
        String page = HtmlReport.of(made(text, FEW, language)).replaceAll("(?s)<style>.*?</style>", "");

        assertThat(page).doesNotContainPattern("\\{\\d\\}").doesNotContain("null", "Infinity", "NaN", "2147483647");
    }

    @ParameterizedTest
    @CsvSource({"nn", "en"})
    void everyLanguageHasTheSameTexts(String language) throws IOException {
        assertThat(properties(language).stringPropertyNames())
                .isEqualTo(properties("nb").stringPropertyNames());
    }

    @Test
    void aStudyWithoutClientsRoomsOrAssessmentSaysWhatItLacks() {
        String bare = """
            study: To kontor
            sites:
              Sogndal: {settlement: Sogndalsfjøra}
              Vik: {settlement: Vikøyri}
            scenarios:
              begge:
                offices:
                  Nav Sogndal: {site: Sogndal}
                  Nav Vik: {site: Vik}
              ett:
                as: begge
                without: [Nav Vik]
            """;
        Report made = made(bare, List.of(), PackLanguage.NB);
        String page = HtmlReport.of(made);

        assertThat(page)
                .contains(
                        "Studien sier ikke hvor mange som bruker tjenesten.",
                        "Studien har ingen vurdering i ord",
                        "Hva det koster brukerne, er ikke regnet",
                        "Studien sier ingenting om lokaler, reiser eller brukere");
        assertThat(PdfReport.of(made)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void costsThatAreMissingAreNamedAndNotWeighed() {
        Report made = made(text.replaceFirst("(?m)^  rooms-per-position: .*$", "  {}"), FEW, PackLanguage.NB);
        String page = HtmlReport.of(made);

        assertThat(page)
                .contains(
                        "Ett kontor i Sogndal: husleie, felleskostnader, renhold, strøm er ikke oppgitt for Nav Sogn.")
                .contains("Hva det koster mot det første alternativet, kan ikke sies")
                .doesNotContain("Billigere for budsjettet, dyrere for folk:");
    }

    @Test
    void aStudyOfOneScenarioHasNothingToCompare() {
        String one = text.substring(0, text.indexOf("\n  sentral-sogndal:"));
        assertThat(HtmlReport.of(made(one, List.of(), PackLanguage.NB)))
                .contains("Studien har bare ett alternativ, så det er ingenting å sammenlikne.");
    }

    @Test
    void closuresAreThoseOfTheResilience() {
        GroundedStudy study = study(text);
        Scenario central = study.study().scenario("sentral-sogndal");
        double cutOff = 0;
        for (Season season : Season.values()) {
            cutOff = Math.max(
                    cutOff,
                    study.resilience(central, season, study.stretches(central, season)).effects().stream()
                            .mapToDouble(effect -> effect.everybody().people().cutOff())
                            .max()
                            .orElseThrow());
        }
        List<String> points = points(report);

        assertThat(points)
                .anySatisfy(point -> assertThat(point)
                        .startsWith("Folk som mister veien til kontor ved den verste enkeltstengingen: I dag"));
        String most = grouped(Math.round(cutOff));
        assertThat(points).anySatisfy(point -> assertThat(point).contains("Ett kontor i Sogndal: " + most + " ("));
    }

    @Test
    void partsOfOneRoadAreNamedOnce() {
        ClosureRow row = new ClosureRow(
                List.of("Vik–Vangsnes-1", "Vik–Vangsnes-tunnel", "Hafslo–Solvorn-1", "669"),
                Map.of(),
                List.of(),
                List.of());

        assertThat(row.roads()).containsExactly("Vik–Vangsnes", "Hafslo–Solvorn-1", "669");
    }

    @Test
    void aScenarioThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> made(text, List.of("sentral-bergen"), PackLanguage.NB))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("sentral-bergen");
    }

    private static GroundedStudy study(String written) {
        return ground.study(StudyFile.parse("nav-kontor.yaml", written));
    }

    private static Report made(String written, List<String> only, PackLanguage language) {
        return ScenarioReport.of(
                study(written),
                only,
                Optional.of(timetable),
                map,
                MapStyle.standard(),
                language,
                StudyInput.of("nav-kontor.yaml", written.getBytes(StandardCharsets.UTF_8)),
                DAY);
    }

    private static List<String> points(Report of) {
        return of.blocks().stream()
                .filter(Block.Points.class::isInstance)
                .flatMap(block -> ((Block.Points) block).texts().stream())
                .toList();
    }

    private static List<String> paragraphs() {
        return report.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }

    private static List<String> captions(Report made) {
        return made.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(block -> ((Block.Table) block).caption())
                .toList();
    }

    /** The first table whose caption begins so. */
    private static Block.Table table(String caption) {
        return report.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.caption().startsWith(caption))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> row(Block.Table table, int row) {
        return table.rows().get(row).stream()
                .map(cell -> String.join(" ", cell.lines()))
                .toList();
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(",", "\u00a0");
    }

    private static String percent(double percent) {
        return BigDecimal.valueOf(percent)
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ',')
                + "\u00a0%";
    }

    private static String minutes(OptionalDouble tenthSeconds) {
        return BigDecimal.valueOf(tenthSeconds.orElseThrow() / 600)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }

    private static Properties properties(String language) throws IOException {
        Properties properties = new Properties();
        try (var in = ScenarioReport.class.getResourceAsStream("scenario_" + language + ".properties")) {
            properties.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return properties;
    }
}
