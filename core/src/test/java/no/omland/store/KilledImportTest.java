package no.omland.store;

import static no.omland.store.Samples.change;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import no.omland.feature.FeatureSet;
import no.omland.importing.Progress;
import no.omland.store.address.WorkspaceAddress;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.testing.Postgis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is killed in the middle of a write leaves the workspace as it was. */
class KilledImportTest {

    private static final int FEATURES = 60_000;

    /** How many batches the child may be ahead of the one who kills it; then it waits, so that it never ends by itself, however late it is killed. */
    private static final int AHEAD = 20;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theWorkspaceIsAsItWas(long seed) throws Exception {
        Path file = folder.resolve("arbeid.gpkg");
        String version;
        try (Workspace workspace = GeoPackageWorkspace.open(file)) {
            workspace.write(change(Samples.points("a", 20_000), Samples.lakes()));
            version = workspace.version();
        }
        int lines = new Random(seed).nextInt(FEATURES / 2_000);
        killAfter(lines, file.toString(), "write");
        try (Workspace workspace = GeoPackageWorkspace.open(file)) {
            assertThat(workspace.version()).isEqualTo(version);
            assertThat(workspace.imports()).hasSize(1);
            assertThat(workspace.layers()).extracting(LayerRecord::name).containsExactly("a", "lakes");
            WorkspaceContract.assertSame(workspace.read("a").orElseThrow(), Samples.points("a", 20_000));
            assertThat(integrity(file)).isEqualTo("ok");
            workspace.write(change(Samples.points("a", 10)));
            assertThat(workspace.read("a").orElseThrow().size()).isEqualTo(10);
        }
    }

    @Test
    void aKilledRestoreLeavesTheFileAsItWas() throws Exception {
        Path file = folder.resolve("arbeid.gpkg");
        killARestore(file.toString());
        assertThat(integrity(file)).isEqualTo("ok");
    }

    @Test
    void aKilledWriteLeavesTheDatabaseAsItWas() throws Exception {
        String address = Postgis.ownSchema();
        String version;
        try (Workspace workspace = WorkspaceAddress.of(address).open()) {
            workspace.write(change(Samples.points("a", 20_000)));
            version = workspace.version();
        }
        killAfter(7, address, "write");
        try (Workspace workspace = WorkspaceAddress.of(address).open()) {
            assertThat(workspace.version()).isEqualTo(version);
            assertThat(workspace.imports()).hasSize(1);
            assertThat(workspace.layers()).extracting(LayerRecord::name).containsExactly("a");
            WorkspaceContract.assertSame(workspace.read("a").orElseThrow(), Samples.points("a", 20_000));
            workspace.write(change(Samples.points("a", 10)));
        }
    }

    @Test
    void aKilledRestoreLeavesTheDatabaseAsItWas() throws Exception {
        killARestore(Postgis.ownSchema());
    }

    private static void killARestore(String address) throws Exception {
        String version;
        try (Workspace workspace = WorkspaceAddress.of(address).open()) {
            workspace.write(change(Samples.points("a", FEATURES)));
            workspace.write(change(Samples.points("a", 5)));
            version = workspace.version();
        }
        killAfter(4, address, "restore");
        try (Workspace workspace = WorkspaceAddress.of(address).open()) {
            assertThat(workspace.version()).isEqualTo(version);
            assertThat(workspace.imports()).hasSize(2);
            assertThat(workspace.versions("a")).hasSize(2);
            assertThat(workspace.read("a").orElseThrow().size()).isEqualTo(5);
            workspace.restore("a", 1, Progress.SILENT);
            assertThat(workspace.read("a").orElseThrow().size()).isEqualTo(FEATURES);
        }
    }

    /** Kills the child when it has told of {@code lines} batches, while it is writing the next. */
    private static void killAfter(int lines, String address, String work) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Writer.class.getName(),
                        address,
                        work,
                        String.valueOf(lines + AHEAD))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader told =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i <= lines; i++) {
                assertThat(told.readLine()).startsWith("writing");
            }
            child.destroyForcibly();
            assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(child.exitValue()).as("killed, not finished").isNotZero();
        }
    }

    private static String integrity(Path file) throws java.sql.SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA integrity_check")) {
            return rows.getString(1);
        }
    }

    /** The child: writes a large layer over the one that is there, telling how far it has come. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) {
            FeatureSet large = Samples.points("a", FEATURES);
            try (Workspace workspace = WorkspaceAddress.of(arguments[0]).open()) {
                int most = Integer.parseInt(arguments[2]);
                int[] told = {0};
                Progress telling = (phase, done, share) -> {
                    System.out.println("writing " + done);
                    System.out.flush();
                    told[0]++;
                    if (told[0] > most) {
                        await();
                    }
                };
                if (arguments[1].equals("restore")) {
                    workspace.restore("a", 1, telling);
                    return;
                }
                workspace.write(new WorkspaceChange(
                        Samples.record("a", FEATURES),
                        List.of(large, Samples.points("b", FEATURES)),
                        List.of(),
                        telling));
            }
        }

        /** Nothing ever comes: it is killed here at the latest. */
        private static void await() {
            try {
                System.in.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
