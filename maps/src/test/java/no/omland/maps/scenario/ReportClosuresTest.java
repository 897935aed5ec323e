package no.omland.maps.scenario;

import static no.omland.maps.scenario.SognReport.DAY;
import static no.omland.maps.scenario.SognReport.FEW;
import static no.omland.maps.scenario.SognReport.MAP;
import static no.omland.maps.scenario.SognReport.REPORT;
import static no.omland.maps.scenario.SognReport.TEXT;
import static no.omland.maps.scenario.SognReport.TIMETABLE;
import static no.omland.maps.scenario.SognReport.grouped;
import static no.omland.maps.scenario.SognReport.minutes;
import static no.omland.maps.scenario.SognReport.points;
import static no.omland.maps.scenario.SognReport.row;
import static no.omland.maps.scenario.SognReport.study;
import static no.omland.maps.scenario.SognReport.table;
import static no.omland.maps.scenario.SognReport.tables;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.StudyErrands;
import no.omland.maps.pack.PackLanguage;
import no.omland.maps.report.Block;
import no.omland.maps.report.HtmlReport;
import no.omland.maps.report.Report;
import no.omland.maps.style.MapStyle;
import no.omland.scenario.Scenario;
import no.omland.scenario.errand.ErrandFigures;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.travel.Season;
import org.junit.jupiter.api.Test;

/** What the report says of closed roads and ferries, and of those without a car. */
final class ReportClosuresTest {

    @Test
    void whoHasNoCarIsCountedWhenThereIsATimetable() {
        Block.Table times = table("Hvem som kan gjøre ærendet");
        ErrandFigures people = new StudyErrands(study(TEXT), TIMETABLE)
                .evaluate(study(TEXT).study().scenario("sentral-sogndal"))
                .areas(AreaKind.ALL)
                .get(0)
                .people();

        assertThat(row(times, 1).get(1)).startsWith(grouped(Math.round(people.can())) + " ");
        assertThat(row(times, 1).get(4))
                .isEqualTo(minutes(OptionalDouble.of(people.medianThereSeconds().orElseThrow() * 10.0)));
        assertThat(row(table("Hva som endrer seg fra I dag"), 0).get(0)).isEqualTo("Ett kontor i Sogndal");
        assertThat(HtmlReport.of(REPORT)).doesNotContain("Den som ikke har bil, er ikke med her");
    }

    @Test
    void whoHasNoCarIsSaidToBeLeftOutWhenThereIsNoTimetable() {
        Report without = ScenarioReport.of(
                study(TEXT),
                FEW,
                Optional.empty(),
                MAP,
                MapStyle.standard(),
                PackLanguage.NB,
                StudyInput.of("nav-kontor.yaml", TEXT.getBytes(StandardCharsets.UTF_8)),
                DAY);

        assertThat(HtmlReport.of(without))
                .contains("Den som ikke har bil, er ikke med her")
                .doesNotContain("Uten bil: med kollektivtransport");
    }

    @Test
    void everyClosingThatCutsSomebodyOffIsToldWithItsSettlements() {
        GroundedStudy study = study(TEXT);
        Scenario today = study.study().scenario("i-dag");
        Set<String> cutting = new HashSet<>();
        for (Season season : Season.values()) {
            study.resilience(today, season, study.stretches(today, season)).effects().stream()
                    .filter(effect -> Math.round(effect.everybody().people().cutOff()) > 0)
                    .forEach(effect -> cutting.add(effect.stretch().name()));
        }
        Block.Table table = table("De som stenger noen ute");
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
    void closuresAreThoseOfTheResilience() {
        GroundedStudy study = study(TEXT);
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
        List<String> points = points(REPORT);

        assertThat(points)
                .anySatisfy(point -> assertThat(point)
                        .startsWith("Folk som blir avskåret fra alle kontor ved den verste enkeltstengingen: I dag"));
        String most = grouped(Math.round(cutOff));
        assertThat(points).anySatisfy(point -> assertThat(point).contains("Ett kontor i Sogndal: " + most + " ("));
    }

    /** The figures are those of the command, where searching anew finds the same; what they are called is in core's own test. */
    @Test
    void theRoadsThatCostMostHoursAreTold() {
        Block.Table table = tables("De 5 som koster flest timer").get(1);
        List<String> roads = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            roads.add(row(table, i).get(0));
        }

        assertThat(roads)
                .hasSize(5)
                .contains("Hermansverk–Sogndalsfjøra", "Hafslo–Sogndalsfjøra", "Kaupanger–Sogndalsfjøra")
                .anySatisfy(road -> assertThat(road)
                        .startsWith("Mannheller–Fodnes, ")
                        .contains("Fodnes–Øye ved Lærdal")
                        .doesNotContain("tunnel"));
        int hafslo = roads.indexOf("Hafslo–Sogndalsfjøra");
        assertThat(row(table, hafslo).get(3))
                .as("newly only by ferry, summer first")
                .startsWith(grouped(17219));
        assertThat(row(table, hafslo).get(4)).contains("Gaupne").contains(" til");
    }

    @Test
    void theOverviewNamesTheRoadBesideTheFigure() {
        Block.Table overview = table("Den verste enkeltstengingen for hvert alternativ");

        assertThat(row(overview, 2).get(0)).isEqualTo("Ett kontor i Sogndal");
        assertThat(row(overview, 2).get(4)).contains(grouped(10798)).contains("Kaupanger–Sogndalsfjøra");
        assertThat(row(overview, 2).get(5)).contains("Hermansverk–Sogndalsfjøra");
    }
}
