package no.omland.web.cli.scenario;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.scenario.SognStudy.STUDY;
import static no.omland.web.cli.scenario.SognStudy.WORKSPACE;
import static no.omland.web.cli.scenario.SognStudy.norwegian;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code omland scenario evaluate} on the sample study of Sogn. */
final class ScenarioEvaluateCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void loadTheSample() {
        SognStudy.load();
    }

    @Test
    void everybodyIsCountedInEveryScenario() {
        CommandLineRun run = omland("scenario", "evaluate", STUDY, "--workspace", WORKSPACE, "--format", "csv");

        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0))
                .startsWith("scenario,season,municipality,settlement,demand,count,within15,within30,within45,within60"
                        + ",within90,beyond,unreached,withoutOffice,notConnected,meanMinutes");
        assertThat(lines).hasSize(11);
        assertThat(lines.subList(1, 10)).allMatch(line -> line.contains(",people,29715,"));
    }

    /** Table 9 of the report: of the five offices that of Årdal alone has the service for drug users. Årdal has 5,213 people; the others' own offices do not have it. */
    @Test
    void thoseWhoNeedAServiceReachOnlyOfficesThatOfferIt() {
        List<Object> question =
                List.of("scenario", "evaluate", STUDY, "--workspace", WORKSPACE, "--format", "csv", "--service");
        CommandLineRun run = omland(Stream.concat(
                        question.stream(), Stream.of("Rustjeneste", "--scenario", "i-dag", "--scenario", "desentral"))
                .toArray());
        CommandLineRun unknown =
                omland(Stream.concat(question.stream(), Stream.of("Rusteneste")).toArray());

        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(1)).startsWith("i-dag,summer,,,people,29715,5213,5213,5213,5213,5213,0,0,24502,");
        assertThat(lines.get(2))
                .as("everybody to Årdal")
                .startsWith("desentral,summer,,,people,29715,5213,5213,6979,8468,17580,");
        assertThat(run.err())
                .contains(":74: \"Rustjeneste\" is offered by 1 of the 5 offices in \"i-dag\": Nav Årdal;")
                .doesNotContain("desentral-to-dager");
        assertThat(unknown.err()).contains("no office of the study is said to offer \"Rusteneste\"");
    }

    @Test
    void whoCanGoByPublicTransportIsCountedOnTheDaysThatAreNamed() {
        CommandLineRun run = omland(
                "scenario",
                "evaluate",
                STUDY,
                "--workspace",
                WORKSPACE,
                "--travel",
                "transit",
                "--date",
                "2026-11-24",
                "--scenario",
                "i-dag",
                "--format",
                "csv");
        CommandLineRun wrong = omland(
                "scenario", "evaluate", STUDY, "--workspace", WORKSPACE, "--travel", "transit", "--date", "i morgen");

        assertThat(run.out().lines().toList().get(0))
                .startsWith("scenario,municipality,settlement,demand,count,can,within15")
                .endsWith("noOffice,closed,nothingRuns,openTooShort,noStopNearHome,noStopNearOffice,noWayThere"
                        + ",tooLateThere,noWayHome");
        assertThat(run.err()).contains("2026-11-24, 2026-11-25, 2026-11-26, 2026-11-27, 2026-11-30");
        assertThat(run.out().lines().toList().get(0))
                .contains(",minutesThere,medianThere,ninetiethThere,worstThere,worstThereOf,minutesAway,");
        assertThat(wrong.exitCode()).isNotZero();
        assertThat(wrong.err()).contains("\"i morgen\" is no day");
    }

    @Test
    void theUsualWeekGoesFromMondayToFriday() {
        CommandLineRun run = omland(
                "scenario", "evaluate", STUDY, "--workspace", WORKSPACE, "--travel", "transit", "--scenario", "i-dag");

        assertThat(run.err()).contains("2026-01-05, 2026-01-06, 2026-01-07, 2026-01-08, 2026-01-09");
    }

    @Test
    void clientsOfAMunicipalityAreThoseThatWereCountedThere() {
        CommandLineRun run = omland(
                "scenario",
                "evaluate",
                STUDY,
                "--workspace",
                WORKSPACE,
                "--format",
                "csv",
                "--scenario",
                "i-dag",
                "--by",
                "municipality",
                "--of",
                "clients");

        assertThat(run.out().lines().map(line -> line.split(",", -1)).map(cells -> cells[2] + " " + cells[5]))
                .containsExactlyInAnyOrder(
                        "municipality count",
                        "Aurland 33.0",
                        "Lærdal 77.0",
                        "Luster 177.0",
                        "Sogndal 367.0",
                        "Vik 59.0",
                        "Årdal 163.0");
    }

    @Test
    void officesHaveTheirStaffPerThousandAndPairsTheirTravel() {
        CommandLineRun offices = omland(
                "scenario",
                "evaluate",
                STUDY,
                "--workspace",
                WORKSPACE,
                "--format",
                "csv",
                "--by",
                "office",
                "--scenario",
                "i-dag");
        CommandLineRun pairs = omland(
                "scenario",
                "evaluate",
                STUDY,
                "--workspace",
                WORKSPACE,
                "--format",
                "csv",
                "--by",
                "pair",
                "--scenario",
                "i-dag");

        assertThat(offices.out())
                .contains("i-dag,Nav Luster,Luster,5432,177.0,")
                .contains(",5432,19.02,3.5,0.3,3.2,adult-education 1.2; refugee 0.8; social 1.0; state 0.3; unspecified"
                        + " 0.2,");
        assertThat(offices.out().lines().toList().get(6))
                .startsWith("i-dag,,,29715,876.0,")
                .contains(",29715,91.72,3.1,0.9,2.1,");
        assertThat(pairs.out().lines()).hasSize(1 + 5 * 4);
        assertThat(pairs.out()).contains("i-dag,Nav Sogndal,Nav Luster,true,");
    }

    /** Table 8 of the printed report: kinds of staff are words, and the last row is of all offices. */
    @Test
    void staffOfOfficesIsATableInTheWordsOfTheReader() {
        CommandLineRun run = norwegian("evaluate", "--by", "office", "--scenario", "i-dag");

        List<String> lines =
                run.out().lines().map(line -> line.replaceAll(" {2,}", ";")).toList();
        assertThat(lines.get(0))
                .endsWith(
                        ";per 1 000;stat;kommune;voksenopplæring;andre;flyktningtjeneste;sosialtjeneste;ikke fordelt");
        assertThat(lines.get(4)).startsWith("i-dag;Nav Vik;").endsWith(";5,4;2,1;0,8;1,3;–;0,1;0,5;0,4;0,4");
        assertThat(lines.get(6)).startsWith("i-dag;Totalt;").endsWith(";91,72;3,1;0,9;2,1;0,3;0,1;0,7;0,8;0,1");
    }

    @Test
    void staffByKindIsAnObjectOfNumbers() {
        CommandLineRun run = omland(
                "scenario",
                "evaluate",
                STUDY,
                "--workspace",
                WORKSPACE,
                "--by",
                "office",
                "--scenario",
                "i-dag",
                "--format",
                "json");

        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("\"perThousandByKind\" : { \"refugee\" : 0.8, \"social\" : 0.9, \"state\" : 1.4,"
                        + " \"unspecified\" : 0.1 }");
    }

    @Test
    void aTableForPeopleHasWordsAndFitsATerminal() {
        CommandLineRun usual = norwegian("evaluate");
        CommandLineRun wide = norwegian("evaluate", "--wide");

        assertThat(usual.out().lines()).allMatch(line -> line.length() <= 125);
        assertThat(usual.out()).contains("≤ 15", "≤ 90").doesNotContain("within", "beyond", "summer", "people");
        assertThat(wide.out()).contains("sommer", "personer", "bare med ferje").doesNotContain("summer", "people");
    }

    @Test
    void pairsAreASquareBesideWhatIsPrinted() {
        CommandLineRun run = norwegian("evaluate", "--by", "pair", "--scenario", "i-dag");

        List<String> lines =
                run.out().lines().map(line -> line.replaceAll(" {2,}", ";")).toList();
        assertThat(lines.get(0)).startsWith("Minutter fra – til (i-dag);Nav Sogndal;Nav Luster;Nav Årdal;");
        assertThat(lines).hasSize(3 * 7);
        assertThat(lines.get(7)).startsWith("Trykt (nav_travel_table6);Nav Sogndal;");
        assertThat(lines.get(8)).isEqualTo("Nav Sogndal;47,0;80,0;54,0;68,0");
        assertThat(lines.get(14)).startsWith("Regnet minus trykt;");
        assertThat(Double.parseDouble(lines.get(1).split(";")[1].replace(',', '.')) - 47)
                .isCloseTo(Double.parseDouble(lines.get(15).split(";")[1].replace(',', '.')), within(0.051));
    }

    @Test
    void whatIsPrintedMayComeFromAFile() throws IOException {
        Path printed = Files.writeString(folder.resolve("mine.csv"), "from,to,minutes\nVik,Sogndal,70\n");
        CommandLineRun run = omland(
                "scenario",
                "evaluate",
                STUDY,
                "--workspace",
                WORKSPACE,
                "--by",
                "pair",
                "--scenario",
                "i-dag",
                "--printed",
                printed,
                "--format",
                "csv");
        CommandLineRun wrong =
                omland("scenario", "evaluate", STUDY, "--workspace", WORKSPACE, "--by", "pair", "--printed", STUDY);

        assertThat(run.out().lines().filter(line -> line.contains(",70.0,"))).hasSize(2);
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).as("scenario.printed-columns").contains("nav-kontor.yaml");
    }

    @Test
    void aSettlementHasItsOfficeAndTheNearestOther() {
        CommandLineRun run = omland(
                "scenario",
                "evaluate",
                STUDY,
                "--workspace",
                WORKSPACE,
                "--by",
                "settlement",
                "--scenario",
                "desentral",
                "--format",
                "csv");

        assertThat(run.out().lines().toList().get(0)).endsWith(",office,officeMinutes,nextOffice,nextMinutes");
        assertThat(run.out()).containsPattern("desentral,summer,Vik,Vikøyri,.*,Nav Vik,0\\.0,Nav Sogndal,[0-9.]+");
    }

    @Test
    void severalYearsAreRowsOfTheirOwn() {
        CommandLineRun run = omland(
                "scenario",
                "evaluate",
                STUDY,
                "--workspace",
                WORKSPACE,
                "--format",
                "csv",
                "--scenario",
                "i-dag",
                "--year",
                "2025,2035,2050");
        CommandLineRun offices = omland(
                "scenario",
                "evaluate",
                STUDY,
                "--workspace",
                WORKSPACE,
                "--format",
                "csv",
                "--scenario",
                "i-dag",
                "--by",
                "office",
                "--year",
                "2050");
        CommandLineRun refused = omland("scenario", "compare", STUDY, "--workspace", WORKSPACE, "--year", "2025,2050");

        assertThat(run.out().lines().map(line -> line.split(",", -1)[1]).toList())
                .containsExactly("year", "2025", "2035", "2050");
        assertThat(run.out().lines().skip(1).map(line -> line.split(",", -1)[6]).distinct())
                .hasSize(3);
        assertThat(offices.out()).startsWith("scenario,year,office").contains("i-dag,2050,Nav Luster");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).as("scenario.years").contains("--year: 2 years are asked for");
    }
}
