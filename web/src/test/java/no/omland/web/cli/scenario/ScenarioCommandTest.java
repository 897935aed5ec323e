package no.omland.web.cli.scenario;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample study of Sogn on the sample workspace of Sogn. */
final class ScenarioCommandTest {

    private static final Path STUDY = Path.of("data", "sogn", "scenarios", "nav-kontor.yaml");

    @TempDir
    private static Path folder;

    private static Path workspace() {
        return folder.resolve("sogn.gpkg");
    }

    /** What a command says about the study in bokmål. */
    private static CommandLineRun norwegian(String question, String... more) {
        return CommandLineRun.plain(Stream.concat(
                        Stream.of(
                                "scenario",
                                question,
                                STUDY.toString(),
                                "--workspace",
                                workspace().toString(),
                                "--language",
                                "nb"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @BeforeAll
    static void importTheSample() {
        assertThat(omland("import", Path.of("data", "sogn"), "--workspace", workspace())
                        .exitCode())
                .isZero();
    }

    @Test
    void aStudyThatFitsIsSaidTo() {
        CommandLineRun run = omland("scenario", "check", STUDY, "--workspace", workspace());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().strip())
                .isEqualTo("Nav-kontor i Sogn: 9 scenarios, 29,715 people of the layer places; all of it fits the"
                        + " workspace");
    }

    @Test
    void allThatDoesNotFitIsToldWithItsLine() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("wrong.yaml"),
                Files.readString(STUDY)
                        .replace("{settlement: Vikøyri}", "{settlement: Vik}")
                        .replace("4641: 33", "1865: 33")
                        .replace(
                                "rates:\n",
                                "rates:\n  people-per-car: {value: 0, unit: x, source: x, date: x}\n"
                                        + "  visit: {value: 1, unit: x, source: x, date: x}\n"));

        CommandLineRun run = omland("scenario", "check", wrong, "--workspace", workspace());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("wrong.yaml:18: there are 0 settlements called \"Vik\" in the workspace")
                .contains("wrong.yaml:34: the rate \"people-per-car\" cannot be 0")
                .contains("wrong.yaml:35: there is no rate \"visit\"")
                .contains("wrong.yaml:28: nobody in the workspace lives in municipality 1865");
    }

    @Test
    void whatChangesForEachPlaceIsWrittenForOtherPrograms() throws IOException {
        Path map = folder.resolve("endring.geojson");
        CommandLineRun run = omland(
                "scenario", "compare", STUDY, "--scenario", "desentral", "--workspace", workspace(), "--map", map);

        JsonNode features = new ObjectMapper().readTree(map.toFile()).get("features");
        long people = 0;
        for (JsonNode each : features) {
            JsonNode place = each.get("properties");
            people += place.get("people").asLong();
            assertThat(place.get("minutesMore").asDouble())
                    .isCloseTo(
                            place.get("minutesAfter").asDouble()
                                    - place.get("minutesBefore").asDouble(),
                            within(0.11));
            if (place.get("settlement").asText().equals("Aurlandsvangen")) {
                assertThat(place.get("officeBefore").asText()).isEqualTo("Nav Aurland og Lærdal");
                assertThat(place.get("officeAfter").asText()).isEqualTo("Nav Aurland");
                assertThat(place.get("minutesMore").asDouble()).isNegative();
            }
        }
        assertThat(run.exitCode()).isZero();
        assertThat(people).isEqualTo(29_715);
        assertRefused(
                omland("scenario", "compare", STUDY, "--travel", "transit", "--workspace", workspace(), "--map", map),
                2,
                "scenario.map-by-car",
                "--map " + map,
                "places by minutes are written for travel by car only",
                "take --map, or --travel transit and --response, away");
    }

    @Test
    void unitsThatMoveOutAreScenariosToo() {
        Path units = Path.of("data", "sogn", "scenarios", "utrykning.yaml");
        CommandLineRun check = omland("scenario", "check", units, "--workspace", workspace());
        CommandLineRun all = omland("scenario", "evaluate", units, "--workspace", workspace(), "--format", "csv");
        CommandLineRun away = omland(
                "scenario",
                "evaluate",
                units,
                "--by",
                "unit",
                "--scenario",
                "uten-aurland",
                "--workspace",
                workspace());
        CommandLineRun compared = omland(
                "scenario", "compare", units, "--workspace", workspace(), "--format", "csv", "--by", "settlement");

        assertThat(check.out()).contains("3 scenarios, 29,715 people");
        assertThat(all.out().lines())
                .contains("scenario,season,municipality,settlement,demand,count,within10,percent10,within20,percent20,"
                        + "within30,percent30,beyond,unreached,notConnected,meanMinutes,medianMinutes,"
                        + "ninetiethMinutes,worstMinutes,worst")
                .contains("seks-stasjoner,summer,,,people,29715,14912,50.2,23403,78.8,27228,91.6,2487,0,0,14.2,7.4,"
                        + "26.0,67.3,Balestrand");
        assertThat(away.out())
                .contains("lose 10 min")
                .contains("When uten-aurland, Lærdal brannstasjon is away: Årdal brannstasjon covers 3,929 people, the"
                        + " last after 82.8 min; Vik brannstasjon covers 95 people");
        assertThat(compared.out())
                .contains("uten-aurland,Aurland,Aurlandsvangen,people,")
                .contains(",beyond10,");
        assertThat(compared.err()).contains("Stasjon i alle seks, mannskap hjemme");
    }

    @Test
    void unitsAreNotMistakenForOffices() {
        Path units = Path.of("data", "sogn", "scenarios", "utrykning.yaml");

        assertThat(omland("scenario", "resilience", units, "--workspace", workspace())
                        .err())
                .contains("has units that move out, and no offices to travel to");
        assertThat(omland("scenario", "evaluate", units, "--by", "pair", "--workspace", workspace())
                        .err())
                .contains("by: \"pair\" is not known");
        assertThat(omland("scenario", "evaluate", STUDY, "--response", "--workspace", workspace())
                        .err())
                .contains("\"Nav-kontor i Sogn\" has no units that move out");
    }

    @Test
    void everybodyIsCountedInEveryScenario() {
        CommandLineRun run = omland("scenario", "evaluate", STUDY, "--workspace", workspace(), "--format", "csv");

        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0))
                .startsWith("scenario,season,municipality,settlement,demand,count,within15,within30,within45,within60"
                        + ",within90,beyond,unreached,withoutOffice,notConnected,meanMinutes");
        assertThat(lines).hasSize(10);
        assertThat(lines.subList(1, 10)).allMatch(line -> line.contains(",people,29715,"));
    }

    @Test
    void whoCanGoByPublicTransportIsCountedOnTheDaysThatAreNamed() {
        CommandLineRun run = omland(
                "scenario",
                "evaluate",
                STUDY,
                "--workspace",
                workspace(),
                "--travel",
                "transit",
                "--date",
                "2026-11-24",
                "--scenario",
                "i-dag",
                "--format",
                "csv");
        CommandLineRun wrong = omland(
                "scenario", "evaluate", STUDY, "--workspace", workspace(), "--travel", "transit", "--date", "i morgen");

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
                "scenario",
                "evaluate",
                STUDY,
                "--workspace",
                workspace(),
                "--travel",
                "transit",
                "--scenario",
                "i-dag");

        assertThat(run.err()).contains("2026-01-05, 2026-01-06, 2026-01-07, 2026-01-08, 2026-01-09");
    }

    @Test
    void clientsOfAMunicipalityAreThoseThatWereCountedThere() {
        CommandLineRun run = omland(
                "scenario",
                "evaluate",
                STUDY,
                "--workspace",
                workspace(),
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
                workspace(),
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
                workspace(),
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
                workspace(),
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
                workspace(),
                "--by",
                "pair",
                "--scenario",
                "i-dag",
                "--printed",
                printed,
                "--format",
                "csv");
        CommandLineRun wrong =
                omland("scenario", "evaluate", STUDY, "--workspace", workspace(), "--by", "pair", "--printed", STUDY);

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
                workspace(),
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
    void scenariosAreHeldAgainstTheFirst() {
        CommandLineRun run = omland(
                "scenario",
                "compare",
                STUDY,
                "--workspace",
                workspace(),
                "--format",
                "csv",
                "--scenario",
                "desentral",
                "--by",
                "settlement");

        assertThat(run.err()).contains("each is compared with: I dag, fem kontor");
        assertThat(run.out().lines()).hasSize(30);
        // Aurlandsvangen gets an office of its own.
        assertThat(run.out())
                .containsPattern("desentral,Aurland,Aurlandsvangen,people,1067,[0-9.]+,0.0,-[0-9.]+,1067,0");
        assertThat(omland("scenario", "compare", STUDY, "--workspace", workspace(), "--by", "office")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void closedStretchesAreHeldSideBySide() {
        CommandLineRun run = omland(
                "scenario",
                "resilience",
                STUDY,
                "--workspace",
                workspace(),
                "--format",
                "csv",
                "--by",
                "stretch",
                "--scenario",
                "i-dag",
                "--scenario",
                "sentral-sogndal",
                "--season",
                "winter",
                "--top",
                "2");

        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.out())
                .startsWith("season,link,i-dag.cutOff,i-dag.further,sentral-sogndal.cutOff,sentral-sogndal.further");
    }

    @Test
    void whatOpeningDaysDoIsInTheTableWhenTheyDiffer() {
        CommandLineRun differ =
                omland("scenario", "compare", STUDY, "--workspace", workspace(), "--scenario", "desentral-to-dager");
        CommandLineRun alike =
                omland("scenario", "compare", STUDY, "--workspace", workspace(), "--scenario", "desentral");

        assertThat(differ.out()).contains("weekday min after", "28.5");
        assertThat(alike.out()).contains("min after").doesNotContain("weekday");
    }

    @Test
    void theWorstStretchIsFirstInBothSeasons() {
        CommandLineRun run = omland(
                "scenario",
                "resilience",
                STUDY,
                "--workspace",
                workspace(),
                "--format",
                "csv",
                "--scenario",
                "sentral-sogndal",
                "--top",
                "3");

        List<String[]> rows =
                run.out().lines().skip(1).map(line -> line.split(",", -1)).toList();
        assertThat(rows).hasSize(6);
        assertThat(rows.stream().map(cells -> cells[1]))
                .containsExactly("summer", "summer", "summer", "winter", "winter", "winter");
        assertThat(Long.parseLong(rows.get(0)[4])).isGreaterThanOrEqualTo(Long.parseLong(rows.get(1)[4]));
    }

    @Test
    void whatScenariosCostAndWhomIsToldInKroner() {
        CommandLineRun run = omland(
                "scenario",
                "account",
                STUDY,
                "--workspace",
                workspace(),
                "--scenario",
                "sentral-sogndal",
                "--scenario",
                "desentral",
                "--format",
                "csv");

        assertThat(run.exitCode()).isZero();
        List<String> rows = run.out().lines().toList();
        assertThat(rows.get(0))
                .isEqualTo("scenario,municipalityKroner,stateKroner,usersKroner,totalKroner,missingFigures,"
                        + "budgetChangeKroner,usersChangeKroner,totalChangeKroner,verdict,breakEvenKronerPerHour");
        // The first scenario is always there. Tables 16 and 18 are 5,719,176 and 147,795 + 391,884 kroner.
        String[] today = rows.get(1).split(",", -1);
        assertThat(today[0]).isEqualTo("i-dag");
        assertThat(Long.parseLong(today[1]) + Long.parseLong(today[2])).isEqualTo(5_719_176 + 147_795 + 391_884);
        assertThat(today[9]).isEmpty();
        // 91.72 positions at 54,879 kroner.
        String[] central = rows.get(2).split(",", -1);
        assertThat(central[6]).isEqualTo(String.valueOf(5_033_502 - 5_719_176));
        assertThat(central[9]).isEqualTo("cheaper-for-budget-dearer-for-people");
        assertThat(Double.parseDouble(central[10])).isBetween(1.0, 72.0);
        assertThat(rows.get(3)).contains(",0,").contains("same-budget-cheaper-for-people");
    }

    @Test
    void aTableOfPostsSaysWhatItRestsOn() {
        CommandLineRun run = omland(
                "scenario",
                "account",
                STUDY,
                "--workspace",
                workspace(),
                "--scenario",
                "sentral-sogndal",
                "--by",
                "post");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("sentral-sogndal")))
                .anyMatch(line -> line.contains("rooms (estimated by positions)") && line.contains("5,033,502"));
        assertThat(run.err())
                .contains("Ett kontor i Sogndal saves municipality and state 685,674 kr a year")
                .contains("rests on rooms that are estimated by positions")
                .contains("Ferry fares are not in it");
    }

    @Test
    void aLaterYearNeedsAYearToBeginFrom() throws IOException {
        Path without = Files.writeString(
                folder.resolve("without.yaml"), Files.readString(STUDY).replace("  base-year: 2025\n", ""));

        CommandLineRun later = omland(
                "scenario",
                "evaluate",
                STUDY,
                "--workspace",
                workspace(),
                "--format",
                "csv",
                "--scenario",
                "i-dag",
                "--year",
                "2050");
        CommandLineRun refused = omland("scenario", "evaluate", without, "--workspace", workspace(), "--year", "2050");

        assertThat(later.exitCode()).isZero();
        assertThat(later.out()).doesNotContain(",29715,");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err())
                .as("scenario.base-year")
                .contains("the study does not say which year its people are of, so 2050 cannot be worked out");
    }

    @Test
    void severalYearsAreRowsOfTheirOwn() {
        CommandLineRun run = omland(
                "scenario",
                "evaluate",
                STUDY,
                "--workspace",
                workspace(),
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
                workspace(),
                "--format",
                "csv",
                "--scenario",
                "i-dag",
                "--by",
                "office",
                "--year",
                "2050");
        CommandLineRun refused =
                omland("scenario", "compare", STUDY, "--workspace", workspace(), "--year", "2025,2050");

        assertThat(run.out().lines().map(line -> line.split(",", -1)[1]).toList())
                .containsExactly("year", "2025", "2035", "2050");
        assertThat(run.out().lines().skip(1).map(line -> line.split(",", -1)[6]).distinct())
                .hasSize(3);
        assertThat(offices.out()).startsWith("scenario,year,office").contains("i-dag,2050,Nav Luster");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).as("scenario.years").contains("--year: 2 years are asked for");
    }

    @Test
    void aScenarioThatIsMissingIsNamedWithThoseThereAre() {
        CommandLineRun run = omland("scenario", "evaluate", STUDY, "--workspace", workspace(), "--scenario", "nord");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("nord: none of the scenarios is called that")
                .contains("i-dag, sentral-sogndal");
    }

    @Test
    void aReportIsTheSameBytesWhenItIsMadeAgain() throws IOException {
        Path one = folder.resolve("one.pdf");
        Path two = folder.resolve("two.pdf");
        for (Path out : List.of(one, two)) {
            CommandLineRun run = omland(
                    "scenario",
                    "report",
                    STUDY,
                    "--scenario",
                    "sentral-sogndal",
                    "--out",
                    out,
                    "--workspace",
                    workspace());
            assertThat(run.exitCode()).isZero();
            assertThat(run.out().strip()).isEqualTo("Nav-kontor i Sogn: " + out);
        }

        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(two)).hasSizeGreaterThan(100_000);
    }

    @Test
    void aReportWithoutAFormIsRefused() {
        CommandLineRun run =
                omland("scenario", "report", STUDY, "--out", folder.resolve("rapport.txt"), "--workspace", workspace());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("rapport.txt");
        assertThat(folder.resolve("rapport.txt")).doesNotExist();
    }

    @Test
    void aReportOfAStudyThatDoesNotFitNamesTheLine() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("misfit.yaml"),
                Files.readString(STUDY).replace("{settlement: Vikøyri}", "{settlement: Vik}"));
        CommandLineRun run =
                omland("scenario", "report", wrong, "--out", folder.resolve("misfit.pdf"), "--workspace", workspace());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("misfit.yaml:18");
        assertThat(folder.resolve("misfit.pdf")).doesNotExist();
    }
}
