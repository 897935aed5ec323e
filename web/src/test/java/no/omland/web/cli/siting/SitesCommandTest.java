package no.omland.web.cli.siting;

import static no.omland.web.cli.CommandLineRun.omland;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.issue.DataException;
import no.omland.issue.Language;
import no.omland.testing.SmallCounty;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites, meeting points and response times from the command line. */
class SitesCommandTest {

    @TempDir
    private static Path folder;

    private static Path county;

    @BeforeAll
    static void make() {
        county = SmallCounty.in(folder);
    }

    private static Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void candidatesCanBeAFileWithRoomForSoMany() throws IOException {
        // Halfway between the offices, and at each of them: longitude and latitude by cs2cs from EPSG:25833.
        Path candidates =
                file("kandidater.csv", "navn;lat;lon;kapasitet\nMidt;67.1669;15.2309;\nVest;67.1670;15.0000;60\n");
        CommandLineRun run =
                omland("sites", "median", "--count", 2, "--from", candidates, "--workspace", county, "--format", "csv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Midt,").contains("Vest,60,");
        assertThat(run.err()).contains("no other choice of 2 is better").contains("3 people have no road near");
    }

    @Test
    void whoHasNoSiteIsListedWithTheReason() {
        CommandLineRun run =
                omland("sites", "cover", "--count", 1, "--limit", 20, "--list", "unserved", "--workspace", county);

        assertThat(run.out()).contains("Nordvika").contains("only others are reached");
    }

    @Test
    void theNearBestChoicesAreListed() {
        CommandLineRun run = omland(
                "sites", "centre", "--count", 1, "--list", "near-best", "--format", "csv", "--workspace", county);

        assertThat(run.out()).startsWith("order,sites,worstMinutes,meanMinutes,unserved\r\n1,");
    }

    @Test
    void wrongFilesAndWishesAreTold() throws IOException {
        Path wrong = file("feil.csv", "name,lat,lon\nA,67.1,ost\n");
        Path none = file("tom.csv", "name,lat,lon\n");
        assertSays(
                omland("sites", "median", "--count", 1, "--from", wrong, "--workspace", county),
                1,
                "feil.csv:2: lon must be degrees from 3 to 33, and is \"ost\"");
        assertSays(omland("sites", "median", "--count", 1, "--from", none, "--workspace", county), 1, "has no places");
        assertSays(
                omland("sites", "median", "--count", 1, "--from", "finnesikke.csv", "--workspace", county),
                1,
                "finnesikke.csv: there is no such file");
        assertSays(omland("meeting", "--mode", "car", "--workspace", county), 2, "reached on foot");
        assertSays(
                omland("sites", "median", "--count", 1, "--list", "all", "--workspace", county),
                2,
                "sites · near-best · unserved");
    }

    @Test
    void aNameThatIsNearlyRightIsAnsweredWithTheRightOne() {
        assertSays(
                omland("sites", "median", "--count", 1, "--lock-in", "Val", "--workspace", county),
                2,
                "perhaps Valley is meant");
    }

    @Test
    void aStudyOfAnotherPlaceIsToldAsThat() throws IOException {
        Path study = file("annet-sted.yaml", """
            study: Annet sted
            scenarios:
              one:
                offices:
                  Office: { site: Langt borte }
            sites:
              Langt borte: { settlement: Langt borte }
            """);
        assertSays(
                omland("sites", "median", "--count", 1, "--study", study, "--from", "study", "--workspace", county),
                2,
                DataException.use("siting.study-elsewhere", "from", "Annet sted", 1)
                        .message(Language.ENGLISH));
    }

    @Test
    void aCandidateThatIsListedTwiceIsToldWithItsLinesAndCountedOnce() throws IOException {
        Path twice = file("to.csv", "name,lat,lon\nA,67.1669,15.2309\nA,67.1669,15.2309\n");
        CommandLineRun run = omland("sites", "median", "--count", 1, "--from", twice, "--workspace", county);

        assertThat(run.err()).contains("Twice, and counted once: A (" + twice + ":2, " + twice + ":3)");
        assertThat(omland("sites", "median", "--count", 2, "--from", twice, "--workspace", county)
                        .err())
                .contains("1 candidates may be chosen");
    }

    @Test
    void whoeverIsLeftOutIsNamedWithWhatDecidedIt() {
        CommandLineRun run = omland("sites", "median", "--count", 1, "--workspace", county);

        assertThat(run.err())
                .contains("Island is left out: 7 people are reached from there alone.")
                .contains("--everyone-first puts them first");
    }

    private static void assertSays(CommandLineRun run, int exitCode, String words) {
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.err()).contains(words);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void meetingPointsAndTheNextOfThem() {
        CommandLineRun gaps = omland("meeting", "--limit", 30, "--workspace", county, "--format", "csv");
        assertThat(gaps.out()).startsWith("place,people,nearest,minutes,metres,alongRoads\r\nValley,100,");
        assertThat(gaps.err()).contains("0 of 160 people (0.0 %) have a meeting point");

        CommandLineRun next = omland("meeting", "--limit", 30, "--next", 1, "--workspace", county);
        assertThat(next.out()).contains("Valley");
        assertThat(next.err()).contains("With the next points: 100 people");
    }

    @Test
    void unitsAndWhoCoversForThem() {
        CommandLineRun within = omland("response", "--workspace", county);
        assertThat(within.out()).contains("dense building, hospitals, nursing homes");

        CommandLineRun away = omland("response", "--list", "away", "--required", "20", "--workspace", county);
        assertThat(away.out())
                .contains("lose 20 min")
                .contains("When West is away: East covers 150 people, the last after");
        assertThat(omland("response", "--list", "away", "--workspace", county)
                        .out()
                        .lines()
                        .filter(line -> line.strip().startsWith("West")))
                .as("a row for each unit, whatever the number of times")
                .hasSize(1);
    }
}
