package no.omland.web.cli.cooperation;

import static no.omland.web.cli.CommandLineRun.omland;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
