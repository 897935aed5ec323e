package no.omland.maps.scenario;

import static no.omland.maps.scenario.SognReport.FEW;
import static no.omland.maps.scenario.SognReport.REPORT;
import static no.omland.maps.scenario.SognReport.TEXT;
import static no.omland.maps.scenario.SognReport.grouped;
import static no.omland.maps.scenario.SognReport.made;
import static no.omland.maps.scenario.SognReport.minutes;
import static no.omland.maps.scenario.SognReport.paragraphs;
import static no.omland.maps.scenario.SognReport.points;
import static no.omland.maps.scenario.SognReport.row;
import static no.omland.maps.scenario.SognReport.study;
import static no.omland.maps.scenario.SognReport.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.omland.account.Payer;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.StudyAccounts;
import no.omland.issue.DataException;
import no.omland.maps.pack.PackLanguage;
import no.omland.maps.report.HtmlReport;
import no.omland.maps.report.PdfReport;
import no.omland.maps.report.Report;
import no.omland.scenario.Scenario;
import no.omland.scenario.comparison.Shift;
import no.omland.scenario.evaluation.Figures;
import org.junit.jupiter.api.Test;

/** The first page of the report of the sample study of Sogn, and what it says when the study lacks something. */
final class ReportAnswerTest {

    @Test
    void theFirstPageSaysThatACentralModelIsCheaperForTheBudgetAndDearerForPeople() {
        GroundedStudy study = study(TEXT);
        StudyAccounts accounts = new StudyAccounts(study);
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
        GroundedStudy study = study(TEXT);
        Shift shift = study.compare(
                        study.study().scenario("i-dag"), study.study().scenario("sentral-sogndal"))
                .everybody()
                .people();

        assertThat(paragraphs())
                .anySatisfy(paragraph -> assertThat(paragraph)
                        .startsWith(grouped(Math.round(shift.further())) + " (")
                        .contains("får lengre veg og " + grouped(Math.round(shift.nearer())) + " får kortere"));
    }

    /** Offices that are open two days a week are as near as others for who may choose the day, and not nearest for who may not. */
    /** Two days a week cost a user who chooses the day no more than five. */
    @Test
    void scenariosThatCostTheSameWithUsersCountedAreNamedTogether() {
        assertThat(points(made(TEXT, List.of("desentral", "desentral-to-dager"), PackLanguage.NB)))
                .anyMatch(each -> each.startsWith(
                        "Billigst når brukernes reise og tid er med, og like billig på en dag de velger selv:"
                                + " Desentral, kontor i alle seks · Desentral, to dager i uka utenom Sogndal,"
                                + " kr"));
    }

    @Test
    void whereOpeningDaysDifferTheShortestWayIsThatOfAnyWeekday() {
        Report twoDays = made(TEXT, List.of("desentral-to-dager"), PackLanguage.NB);
        GroundedStudy study = study(TEXT);
        Figures people = study.evaluate(study.study().scenario("desentral-to-dager"))
                .everybody()
                .people();
        Figures today =
                study.evaluate(study.study().scenario("i-dag")).everybody().people();

        assertThat(points(twoDays))
                .contains("Kortest veg for folk som må komme en gitt hverdag: I dag, fem kontor, i snitt "
                        + minutes(today.weekdayMeanTenthSeconds())
                        + " minutter med bil til et kontor som er åpent ("
                        + minutes(today.meanTenthSeconds())
                        + " for den som velger dagen selv). Kan de velge dagen selv, er det Desentral, to dager i uka"
                        + " utenom Sogndal: " + minutes(people.meanTenthSeconds()) + " minutter, men "
                        + minutes(people.weekdayMeanTenthSeconds()) + " på en gitt hverdag.");
        assertThat(HtmlReport.of(twoDays)).contains("Må en komme en gitt hverdag, får ", "Får lengre, gitt hverdag");
        assertThat(HtmlReport.of(REPORT)).doesNotContain("komme en gitt hverdag", "Får lengre, gitt hverdag");
    }

    @Test
    void theBestSingleSiteIsProven() {
        assertThat(paragraphs())
                .contains("Med 1 kontor er reisetiden til sammen kortest med kontoret i Sogndal: ingen annen"
                        + " plassering er bedre, og det er bevist.");
        assertThat(row(table("De beste plasseringene"), 0)).startsWith("1", "Sogndal");
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
        Report made = made(TEXT.replaceFirst("(?m)^  rooms-per-position: .*$", "  {}"), FEW, PackLanguage.NB);
        String page = HtmlReport.of(made);

        assertThat(page)
                .contains(
                        "Ett kontor i Sogndal: husleie, felleskostnader, renhold, strøm er ikke oppgitt for Nav Sogn.")
                .contains("Hva det koster mot det første alternativet, kan ikke sies")
                .doesNotContain("Billigere for budsjettet, dyrere for folk:");
    }

    @Test
    void aStudyOfOneScenarioHasNothingToCompare() {
        String one = TEXT.substring(0, TEXT.indexOf("\n  sentral-sogndal:"));
        assertThat(HtmlReport.of(made(one, List.of(), PackLanguage.NB)))
                .contains("Studien har bare ett alternativ, så det er ingenting å sammenligne.");
    }

    @Test
    void aScenarioThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> made(TEXT, List.of("sentral-bergen"), PackLanguage.NB))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("sentral-bergen");
    }
}
