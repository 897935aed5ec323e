package no.omland.web.cli.data;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.web.cli.CommandLineRun;
import no.omland.web.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person says of a file: {@code --layer} and {@code --aliases}. */
final class ReadingOptionsTest {

    @TempDir
    Path folder;

    @Test
    void oneLayerOfSeveralIsTakenByItsName() throws IOException {
        Path workspace = folder.resolve("arbeid.gpkg");
        omland("import", csv("bruer.csv"), csv("kaier.csv"), "--workspace", workspace);
        Path bridges = folder.resolve("to.gpkg");
        Files.copy(workspace, bridges);

        CommandLineRun one = omland("import", bridges, "--layer", "KAIER", "--workspace", folder.resolve("ny.gpkg"));
        assertThat(one.exitCode()).isZero();
        assertThat(one.out()).contains("into kaier: 1 new").doesNotContain("bruer");

        CommandLineRun none = omland("check", bridges, "--layer", "veier");
        assertThat(none.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(none.err()).contains("there is no layer \"veier\" in it", "these are there: bruer, kaier");
    }

    @Test
    void aliasesOfOnesOwnComeBeforeTheBuiltInOnesAndTheReportSaysSo() throws IOException {
        Path file = Files.writeString(
                folder.resolve("eget.csv"), "Vår id;Tilstand 2024;Økologisk tilstand\n179-1-L;God;Dårlig\n");
        Path aliases = Files.writeString(folder.resolve("alias.csv"), """
                profile,field,alias
                water-bodies,id,Vår id
                water-bodies,ecologicalStatus,Tilstand 2024
                """);

        CommandLineRun without = omland("check", file);
        assertThat(without.out()).contains("read as a plain layer");
        CommandLineRun with = omland("check", file, "--aliases", aliases);
        assertThat(with.exitCode()).isZero();
        assertThat(with.out())
                .contains(
                        "read as water bodies",
                        "column \"Vår id\" was read as id",
                        "column \"Tilstand 2024\" was read as ecologicalStatus");
    }

    @Test
    void aFileOfAliasesThatIsWrongIsRefusedWithItsLine() throws IOException {
        Path aliases = Files.writeString(folder.resolve("alias.csv"), "profile,field,alias\nwater-bodies,farge,Rød\n");
        CommandLineRun run = omland("check", csv("a.csv"), "--aliases", aliases);
        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("line 2 is no alias: water-bodies, farge");
        CommandLineRun missing = omland("check", csv("a.csv"), "--aliases", folder.resolve("ingen.csv"));
        assertThat(missing.exitCode()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void aQueryIsPutToADatabaseOnly() throws IOException {
        Path file = csv("a.csv");
        assertRefused(
                omland("check", file, "--query", "select 1"),
                ExitCode.WRONG_USE,
                "database.query-of-file",
                file.toString(),
                "a query can be put to a database only",
                "name a database: omland import jdbc:postgresql://host/database?user=name --query \"select …\"");
    }

    private Path csv(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "navn;lengde\nA;12\n");
    }
}
