package no.omland.web.cli.scenario;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.scenario.SognStudy.STUDY;
import static no.omland.web.cli.scenario.SognStudy.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code omland scenario account} on the sample study of Sogn. */
final class ScenarioAccountCommandTest {

    @BeforeAll
    static void loadTheSample() {
        SognStudy.load();
    }

    @Test
    void whatScenariosCostAndWhomIsToldInKroner() {
        CommandLineRun run = omland(
                "scenario",
                "account",
                STUDY,
                "--workspace",
                WORKSPACE,
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
                        + "budgetChangeKroner,usersChangeKroner,totalChangeKroner,verdict,breakEvenKronerPerHour,"
                        + "weekdayUsersKroner,weekdayUsersChangeKroner,weekdayTotalChangeKroner,weekdayVerdict,"
                        + "weekdayBreakEvenKronerPerHour");
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
                WORKSPACE,
                "--scenario",
                "sentral-sogndal",
                "--by",
                "post");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("sentral-sogndal")))
                .anyMatch(line -> line.contains("rooms (estimated by positions)") && line.contains("5,033,502"));
        assertThat(run.err())
                .contains("Ett kontor i Sogndal saves municipality and state NOK\u00a0685,674 a year")
                .contains("rests on rooms that are estimated by positions")
                .contains("Ferry fares are not in it");
    }

    @Test
    void winterIsDearerForUsersThanSummer() {
        assertThat(users("--season", "winter")).isGreaterThan(users());
    }

    /** What users pay today, by the table of CSV. */
    private static long users(String... more) {
        List<Object> words = new ArrayList<>(List.of(
                "scenario", "account", STUDY, "--workspace", WORKSPACE, "--scenario", "i-dag", "--format", "csv"));
        words.addAll(List.of(more));
        CommandLineRun run = omland(words.toArray());
        return Long.parseLong(run.out().lines().toList().get(1).split(",", -1)[3]);
    }

    @Test
    void officesThatLackTheSameAreNamedTogether(@TempDir Path folder) throws IOException {
        Path bare = Files.writeString(
                folder.resolve("bare.yaml"),
                Files.readString(STUDY)
                        .replaceAll("(?m)^          (Lærdal|Aurland): \\{rent.*\\R", "")
                        .replaceAll("(?m)^        rooms:\\R(?! {10})", "")
                        .replaceAll("(?m)^  rooms-per-position: .*\\R", "  {}\n"));
        CommandLineRun run = omland("scenario", "account", bare, "--workspace", WORKSPACE, "--scenario", "desentral");

        assertThat(run.err())
                .contains("desentral, not known and not in it – Nav Lærdal, Nav Aurland: rent, common costs, cleaning,"
                        + " electricity");
    }

    @Test
    void officesOfTwoDaysHaveAFigureForAGivenWeekday() {
        CommandLineRun run =
                omland("scenario", "account", STUDY, "--workspace", WORKSPACE, "--scenario", "desentral-to-dager");

        assertThat(run.out().lines().toList().get(0))
                .contains("users, given weekday", "change together, given weekday", "for people, given weekday");
        assertThat(run.out().lines().toList().get(2)).endsWith("dearer");
        assertThat(run.err())
                .contains(
                        "That is on a day of the users’ own choosing; when they must come on a given weekday, they pay")
                .contains("; on a given weekday: ")
                .contains("Users come on a day of their own choosing");
    }
}
