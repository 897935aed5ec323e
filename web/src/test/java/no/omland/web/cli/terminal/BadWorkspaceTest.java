package no.omland.web.cli.terminal;

import static no.omland.web.cli.CommandLineRun.omland;
import static no.omland.web.cli.Refusal.assertNoTrace;
import static no.omland.web.cli.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import no.omland.testing.OutsideFiles;
import no.omland.testing.SmallRegister;
import no.omland.web.cli.ChildProcess;
import no.omland.web.cli.CommandLineRun;
import no.omland.web.cli.LockHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workspaces that are not there, are something else, are taken or have no room: what is there stays as it was. */
final class BadWorkspaceTest {

    @TempDir
    Path folder;

    private Path workspace = Path.of("");

    @BeforeEach
    void nameTheWorkspace() {
        workspace = folder.resolve("work.gpkg");
    }

    @Test
    void aWorkspaceThatIsNotThere() {
        assertRefused(
                omland("status", "--workspace", workspace),
                2,
                "workspace.missing",
                workspace.toString(),
                "there is no such workspace",
                "import something into it first: omland import FILE --workspace " + workspace);
        assertThat(workspace).doesNotExist();
    }

    @Test
    void sampleDataIsReadByItsNameAndNotWritten() throws IOException {
        CommandLineRun layers = omland("layers", "--workspace", "sample:nordland");
        Path file = Files.writeString(folder.resolve("more.csv"), "id;name\n1;A\n");

        assertThat(layers.exitCode()).isZero();
        assertThat(layers.out()).contains("arrangements");
        assertRefused(
                omland("import", file, "--workspace", "sample:nordland"),
                2,
                "workspace.sample",
                "sample:nordland",
                "the sample data is shown for looking at, and nothing is imported into it",
                "start Omland with a workspace of your own: omland serve --workspace my.gpkg");
        assertThat(omland("layers", "--workspace", "sample:atlantis").err())
                .contains("lofoten-vesteralen · sogn · nordland");
    }

    @Test
    void aWorkspaceThatIsAnotherFile() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Dear diary");

        assertRefused(omland("import", bodies(), "--workspace", file), 2, """
            error: notes.txt: the file exists and is no GeoPackage
            hint:  name another with --workspace; this one was left as it is
            """);
        assertThat(file).hasContent("Dear diary");
    }

    @Test
    void aWorkspaceInAFolderThatIsNotThere() throws IOException {
        CommandLineRun run = omland("import", bodies(), "--workspace", folder.resolve("no/work.gpkg"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("error: work.gpkg: there is no folder ", "hint:  make the folder first");
        assertNoTrace(run);
    }

    @Test
    void aWorkspaceOfANewerVersion() throws IOException, SQLException {
        omland("import", bodies(), "--workspace", workspace);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + workspace);
                var statement = connection.createStatement()) {
            statement.execute("UPDATE omland_workspace SET value = '99' WHERE key = 'schema_version'");
        }
        byte[] before = Files.readAllBytes(workspace);

        for (CommandLineRun run : new CommandLineRun[] {
            omland("status", "--workspace", workspace), importing(bodies()), omland("serve", "--workspace", workspace)
        }) {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .startsWith("error: work.gpkg: it was written by a newer version (its tables are version 99, this"
                            + " program knows up to ")
                    .contains("hint:  use the newer version of Omland; the workspace was left as it is");
            assertNoTrace(run);
        }
        assertThat(Files.readAllBytes(workspace)).isEqualTo(before);
    }

    @Test
    void aWorkspaceThatAnotherProcessWritesTo() throws IOException, InterruptedException {
        Path small = SmallRegister.in(folder);
        Path more =
                Files.writeString(folder.resolve("more.csv"), "VannforekomstID;Vannforekomstnavn\n001-8-R;Storelva\n");
        byte[] before = Files.readAllBytes(small);
        Process other = ChildProcess.start(LockHolder.class, small);
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("locked");

            assertRefused(omland("import", more, "--workspace", small), 1, """
                error: small.gpkg: another process is writing to it
                hint:  wait for it to finish, or close the program that has it open, and try again; nothing was changed
                """);
        } finally {
            other.getOutputStream().close();
            other.waitFor();
        }
        assertThat(Files.readAllBytes(small)).isEqualTo(before);
        assertThat(omland("import", more, "--workspace", small).exitCode()).isZero();
    }

    @Test
    void aDiskWithoutRoomLeavesTheWorkspaceAsItWas() throws IOException, InterruptedException {
        OutsideFiles.existing(Path.of("/bin/bash"));
        Path small = SmallRegister.in(folder);
        byte[] before = Files.readAllBytes(small);
        StringBuilder rows = new StringBuilder("VannforekomstID;Vannforekomstnavn\n");
        for (int i = 100; i < 60_000; i++) {
            rows.append("002-").append(i).append("-R;Elva nummer ").append(i).append('\n');
        }
        Path many = Files.writeString(folder.resolve("many.csv"), rows);

        CommandLineRun run = ChildProcess.omlandWithFilesUpTo(
                2_048, folder, "import", many, "--workspace", small, "--language", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "error: small.gpkg: it could not be written",
                        "hint:  make room on the disk and try again; nothing was changed");
        assertNoTrace(run);
        assertThat(CommandLineRun.status(small).get(0).get("total").asInt()).isEqualTo(7);
        assertThat(Files.readAllBytes(small)).hasSameSizeAs(before);
    }

    private CommandLineRun importing(Path file) {
        return omland("import", file, "--workspace", workspace);
    }

    private Path bodies() throws IOException {
        return Files.writeString(folder.resolve("bodies.csv"), SmallRegister.BODIES);
    }
}
