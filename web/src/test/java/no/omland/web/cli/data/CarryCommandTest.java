package no.omland.web.cli.data;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.web.cli.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarryCommandTest {

    @TempDir
    Path folder;

    @Test
    void figuresOfOneYearForTheMunicipalitiesOfAnother() throws IOException {
        Path file = table(
                "kommunenummer;navn;folketall;saker\n0219;Bærum;127731;12,5\n301;Oslo;681071;40\n1613;Snillfjord;991;2\n");
        CommandLineRun run = omland("carry", file, "--from", "2017", "--format", "csv");
        assertThat(run.err()).doesNotContain("error");
        assertThat(run.out().lines())
                .containsExactly(
                        "number,name,folketall,saker,sources,missing,lacksPartOf",
                        "0301,Oslo,681071,40,0301,,",
                        "3201,Bærum,127731,12.5,0219,,",
                        "5055,Heim,,,,,1613",
                        "5056,Hitra,,,,,1613",
                        "5059,Orkland,,,,,1613");
        assertThat(run.err()).contains("1613 was divided 2020-01-01 between 5055, 5056, 5059", "[991, 2]");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aNumberThatWasNoMunicipalitysIsToldAndEndsInBadData() throws IOException {
        Path file = table("kommunenummer,folketall\n3024,100\n0219,7\n");
        CommandLineRun run = omland("carry", file, "--from", "2020-06-01");
        assertThat(run.out()).contains("3201", "100").doesNotContain("107");
        assertThat(run.err()).contains("0219 was no municipality's number then, so [7] is left out");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void refusals() throws IOException {
        Path file = table("kommunenummer,folketall\n3024,100\n");
        assertRefused(
                omland("carry", file, "--from", "i fjor"),
                2,
                "carry.date",
                "--from",
                "\"i fjor\" is neither a year nor a day",
                "write 2019, or 2019-06-01");
        assertRefused(
                omland("carry", file, "--from", "2024", "--to", "2019"),
                2,
                "carry.backwards",
                "--to 2019-01-01",
                "it is before 2024-01-01, and figures are carried forward only",
                "swap --from and --to: a municipality of today cannot be divided into those it was made of");
        assertRefused(
                omland("carry", file, "--from", "2020", "--value", "folk"),
                2,
                "carry.column",
                "tall.csv",
                "there is no column for folk",
                "name one of these with --number or --value: kommunenummer, folketall");
    }

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("tall.csv"), text);
    }
}
