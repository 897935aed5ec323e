package no.omland.maps.scenario;

import static no.omland.maps.scenario.SognReport.DAY;
import static no.omland.maps.scenario.SognReport.FEW;
import static no.omland.maps.scenario.SognReport.GROUND;
import static no.omland.maps.scenario.SognReport.MAP;
import static no.omland.maps.scenario.SognReport.REPORT;
import static no.omland.maps.scenario.SognReport.TEXT;
import static no.omland.maps.scenario.SognReport.captions;
import static no.omland.maps.scenario.SognReport.grouped;
import static no.omland.maps.scenario.SognReport.minutes;
import static no.omland.maps.scenario.SognReport.percent;
import static no.omland.maps.scenario.SognReport.row;
import static no.omland.maps.scenario.SognReport.study;
import static no.omland.maps.scenario.SognReport.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.maps.pack.PackLanguage;
import no.omland.maps.report.Block;
import no.omland.maps.report.Report;
import no.omland.maps.style.MapStyle;
import no.omland.scenario.Scenario;
import no.omland.scenario.comparison.Comparison;
import no.omland.scenario.comparison.Shift;
import no.omland.scenario.evaluation.Evaluation;
import no.omland.scenario.evaluation.Figures;
import no.omland.scenario.file.StudyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of the report of the sample study of Sogn, held against what the evaluation says when it is asked again. */
final class ReportTablesTest {

    @ParameterizedTest
    @CsvSource({"i-dag, 1", "sentral-sogndal, 2", "desentral, 3"})
    void figuresAreThoseOfTheEvaluation(String name, int row) {
        GroundedStudy study = study(TEXT);
        Scenario scenario = study.study().scenario(name);
        Figures people = study.evaluate(scenario).everybody().people();

        List<String> within = row(table("Folk som når kontoret sitt"), row - 1);
        List<String> expected = new ArrayList<>(List.of(scenario.title()));
        people.within()
                .forEach(each -> expected.add(grouped(Math.round(each)) + " " + percent(100 * each / people.all())));
        expected.add(grouped(Math.round(people.beyond())));
        expected.add("0");
        assertThat(within).isEqualTo(expected);
        List<String> times = row(table("Reisetid med bil én veg"), row - 1);
        assertThat(times.get(1)).isEqualTo(minutes(people.meanTenthSeconds()));
        assertThat(times.get(4))
                .isEqualTo(
                        minutes(OptionalDouble.of(people.worst().orElseThrow().tenthSeconds())) + " "
                                + people.worst().orElseThrow().name());
    }

    @Test
    void municipalitiesAreThoseOfTheComparison() {
        GroundedStudy study = study(TEXT);
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

    /** Table 8 of the printed REPORT, with the row for all offices; 0.9 of the state is what 28.2 positions are, though 1.0 is printed. */
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
        Block.Table beside = table("Det som er regnet, mot trykte tider");

        assertThat(row(square, 0).get(4)).contains("trykt 54 (+");
        assertThat(beside.rows()).hasSize(10);
        for (int i = 0; i < 10; i++) {
            assertThat(row(beside, i).get(4)).isNotEmpty();
        }
        assertThat(row(beside, 0).get(4)).containsPattern("km her|km/t her|ferje");
        assertThat(row(beside, 9).get(4)).isEqualTo("omtrent som trykt");
    }

    /** Nothing is taken from those who come beyond a limit: the page and the command tell the same figures. */
    @Test
    void whoIsNewlyBeyondALimitAndWhoIsNewlyWithinItAreToldApart() {
        GroundedStudy study = study(TEXT);
        Shift shift = study.compare(
                        study.study().scenario("i-dag"), study.study().scenario("sentral-sogndal"))
                .everybody()
                .people();
        Block.Table beyond = table("Nye over hver grense");
        Block.Table within = table("Nye innenfor hver grense");

        assertThat(beyond.columns().get(2).title()).isEqualTo("Har nå mer enn 30 min");
        assertThat(within.columns().get(2).title()).isEqualTo("Har nå innen 30 min");
        assertThat(shift.newlyWithin()).as("some come the other way").anyMatch(people -> people > 0);
        assertThat(row(beyond, 0))
                .startsWith("Ett kontor i Sogndal")
                .endsWith(shift.newlyBeyond().stream()
                        .map(each -> grouped(Math.round(each)))
                        .toArray(String[]::new));
        assertThat(row(within, 0))
                .endsWith(shift.newlyWithin().stream()
                        .map(each -> grouped(Math.round(each)))
                        .toArray(String[]::new));
    }

    @Test
    void everySettlementIsInTheAppendix() {
        Block.Table table = table("Bosteder, minutter og kontor");

        assertThat(table.rows()).hasSize(29);
        assertThat(row(table, 3)).startsWith("Vikøyri", "Vik").contains("Nav Vik · 0,0");
    }

    @Test
    void clientsHaveTimesAndWinnersAsPeopleHave() {
        Evaluation central = study(TEXT).evaluate(study(TEXT).study().scenario("sentral-sogndal"));
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
        GroundedStudy later = GROUND.study(
                StudyFile.parse("nav-kontor.yaml", TEXT.replace("base-year: 2025", "base-year: 2025\n  year: 2050")));
        Report made = ScenarioReport.of(
                later,
                FEW,
                Optional.empty(),
                MAP,
                MapStyle.standard(),
                PackLanguage.NB,
                StudyInput.of("nav-kontor.yaml", TEXT.getBytes(StandardCharsets.UTF_8)),
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
        assertThat(REPORT.subtitle() + REPORT.footer()).doesNotContain("framskrevet", "folketall");
    }

    /**
     * Tables 17 and 18 of the printed report: rooms in all, and what the municipalities pay for journeys of staff. Rooms for each position are as printed where positions are those of table 7; the print has
     * 39.5 for Sogndal (54 879 kr) and 4.5 for Vik (177 125 kr).
     */
    @ParameterizedTest
    @CsvSource({
        "0, Nav Sogndal, Sogndal, 2167709, 55158, 69429",
        "1, Nav Luster, Luster, 706015, 37120, 57481",
        "2, Nav Årdal, Årdal, 1269177, 81882, 3817",
        "3, Nav Vik, Vik, 797063, 147604, 9202",
        "4, Nav Aurland og Lærdal, 'Aurland, Lærdal', 779212, 62337, 7866"
    })
    void everyOfficeTellsWhatItCostsAndForWhom(
            int row, String office, String serves, long rooms, long perPosition, long travel) {
        List<String> told = row(table("I dag, fem kontor: lokaler"), row);

        assertThat(told).startsWith(office, serves);
        assertThat(told.subList(3, 6)).containsExactly(grouped(rooms), grouped(perPosition), grouped(travel));
    }

    /** The columns of who pays add up to what the accounts say. */
    @Test
    void whatOfficesCostAddsUpToTheAccounts() {
        Block.Table offices = table("I dag, fem kontor: lokaler");
        Block.Table accounts = table("Regnskap for alternativene");
        List<String> total = row(offices, offices.rows().size() - 1);
        List<List<String>> posts = new ArrayList<>();
        for (int i = 0; i < accounts.rows().size(); i++) {
            posts.add(row(accounts, i));
        }

        assertThat(total.get(0)).isEqualTo("Totalt");
        assertThat(posts).anySatisfy(post -> assertThat(post).startsWith("Betalt av kommunene", total.get(6)));
        assertThat(posts).anySatisfy(post -> assertThat(post).startsWith("Betalt av staten", total.get(7)));
        assertThat(row(table("Ett kontor i Sogndal: lokaler"), 0).get(3)).endsWith("overslag");
    }

    @Test
    void laterYearsHaveAPartOfTheirOwnAndTheFirstIsTheYearOfTheRest() {
        StudyFile file = StudyFile.parse("nav-kontor.yaml", TEXT);
        GroundedStudy later = GROUND.study(file.inYear(2050, "--year"));
        Report made = ScenarioReport.of(
                List.of(GROUND.study(file.inYear(2030, "--year")), later),
                FEW,
                Optional.empty(),
                MAP,
                MapStyle.standard(),
                PackLanguage.NB,
                StudyInput.of("nav-kontor.yaml", TEXT.getBytes(StandardCharsets.UTF_8)),
                DAY);
        Block.Table years = made.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.caption().endsWith("i hvert år"))
                .findFirst()
                .orElseThrow();
        Figures people =
                later.evaluate(later.study().scenario("i-dag")).everybody().people();

        assertThat(made.subtitle()).contains("2030").doesNotContain("2050");
        assertThat(years.rows()).hasSize(6);
        assertThat(row(years, 0).subList(0, 2)).containsExactly("I dag, fem kontor", "2030");
        assertThat(row(years, 1).subList(0, 3))
                .containsExactly("I dag, fem kontor", "2050", grouped(Math.round(people.all())));
        assertThat(row(years, 1)).contains(minutes(people.meanTenthSeconds()));
        assertThat(captions(REPORT)).noneMatch(caption -> caption.endsWith("i hvert år"));
    }
}
