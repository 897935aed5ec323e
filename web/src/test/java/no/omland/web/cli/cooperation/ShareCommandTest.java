package no.omland.web.cli.cooperation;

import static no.omland.web.cli.CommandLineRun.omland;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShareCommandTest {

    private static final String BILL = """
        bill: Sogn KO 2026
        total: 3083000
        members:
          Aurland: {people: 1836}
          Luster: {people: 5432}
          Lærdal: {people: 2188}
          Sogndal: {people: 12496}
          Vik: {people: 2550}
          Årdal: {people: 5213}
        keys:
          Avtalen:
            - {percent: 35, key: equal}
            - {percent: 65, key: {by: people}}
          Folketall: {by: people}
        """;

    private static final String OF_WORKSPACE = """
        bill: Sogn KO 2026
        total: 3083000
        members: {Aurland: {}, Luster: {}, Lærdal: {people: 2188}, 4640 Sogndal: {}, Vik: {}, Årdal: {kommunenummer: 4643}}
        figures:
          people: {table: population, column: population_2025}
          old: {projection: 2050, ages: 80+}
        keys:
          Avtalen:
            - {percent: 35, key: equal}
            - {percent: 65, key: {by: people}}
          Folketall: {by: people}
          Eldre: {by: old}
        """;

    @TempDir
    Path folder;

    @Test
    void aBillIsSplitByEachKeyAndCompared() throws IOException {
        CommandLineRun run = omland("share", Files.writeString(folder.resolve("ko.yaml"), BILL), "--format", "csv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .startsWith(
                        "member,key,kroner,percent,changeKroner",
                        "Aurland,Avtalen,303660,9.85,0",
                        "Aurland,Folketall,190489,6.18,-113171")
                .contains("Sogndal,Avtalen,1022560,33.17,0")
                .hasSize(13);
    }

    /** The members' own figures are the sample's of 2025, so that the bill is the same to the krone. */
    @Test
    void figuresAreTakenFromAWorkspace() throws IOException {
        Path file = Files.writeString(folder.resolve("ko.yaml"), OF_WORKSPACE);

        CommandLineRun run = omland("share", file, "--workspace", "sample:sogn", "--format", "csv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .startsWith(
                        "member,key,kroner,percent,changeKroner",
                        "Aurland,Avtalen,303660,9.85,0",
                        "Aurland,Folketall,190489,6.18,-113171")
                .contains("4640 Sogndal,Avtalen,1022560,33.17,0");
        assertThat(run.err())
                .contains("people is taken from the workspace: table population, column population_2025")
                .contains("old is taken from the workspace: the projection of 2050");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "table: population,|table: offices,|bill.no-table|the tables are: population",
                "column: population_2025|column: population_2030|bill.no-table-column|population_2024, population_2025",
                "projection: 2050|projection: 2051|bill.no-year|2025, 2030",
                "Aurland: {}|Oslo: {}|costshare.no-figure|give the figure of Oslo"
            })
    void whatAWorkspaceDoesNotHaveIsToldWithItsLine(String right, String wrong, String code, String hint)
            throws IOException {
        Path file = Files.writeString(folder.resolve("ko.yaml"), OF_WORKSPACE.replace(right, wrong));

        CommandLineRun run = omland("share", file, "--workspace", "sample:sogn");

        assertThat(run.exitCode()).as(code).isEqualTo(1);
        assertThat(run.err()).contains("ko.yaml:").contains(hint);
    }

    @Test
    void whatIsWrongIsToldWithFileAndLine() throws IOException {
        Path file = Files.writeString(folder.resolve("ko.yaml"), BILL.replace("percent: 65", "percent: 60"));

        CommandLineRun run = omland("share", file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("ko.yaml:11: the parts of the key add up to 95 percent, not 100");
    }

    @Test
    void percentsThatDoNotAddUpAreWrittenInTheLanguage() throws IOException {
        Path file = Files.writeString(folder.resolve("faste.yaml"), """
            bill: Faste prosenter
            total: 100001
            members:
              A: {Avtalt: 10}
              B: {Avtalt: 20}
              C: {Avtalt: 69.5}
            keys:
              Fast: {fixed: Avtalt}
            """);

        assertThat(CommandLineRun.plain("share", file.toString(), "--language", "nb")
                        .err())
                .contains("prosentene i kolonnen «Avtalt» er til sammen 99,5, ikke 100");
        assertThat(CommandLineRun.plain("share", file.toString(), "--language", "en")
                        .err())
                .contains("99.5");
    }

    @Test
    void aTableHasAColumnForEachKeyTheSumAndWhoGains() throws IOException {
        CommandLineRun run = omland("share", Files.writeString(folder.resolve("ko.yaml"), BILL));

        assertThat(run.out().lines().toList().get(0)).matches("member\\s+Avtalen\\s+Folketall\\s+± Folketall\\s*");
        assertThat(run.out().lines().toList().get(1)).matches("Aurland\\s+303,660\\s+190,489\\s+−113,171\\s*");
        assertThat(run.out().lines().toList()).hasSize(9);
        assertThat(run.out().lines().toList().get(8))
                .isEqualTo("± what the member pays more (+) or less (−) than by Avtalen, in kroner");
        assertThat(run.out().lines().toList().get(7)).matches("in all\\s+3,083,000\\s+3,083,000\\s+–\\s*");
    }

    @Test
    void everyNumberWithADecimalCommaIsToldAtOnce() throws IOException {
        Path file = Files.writeString(
                folder.resolve("ko.yaml"),
                BILL.replace("people: 5432", "people: 5,432").replace("people: 1836", "people: 1,836"));

        CommandLineRun run = omland("share", file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().filter(line -> line.contains("a decimal comma cuts a number in two")))
                .hasSize(2);
    }
}
