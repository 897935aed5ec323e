package no.omland.dataset.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.importing.Progress;
import no.omland.store.Workspace;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.water.WaterBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A workspace that holds two water bodies, for tests of what an import does to it. */
abstract class TwoBodies {

    static final String BODIES = """
            VannforekomstID;Vannforekomstnavn;Naturlig eller SMVF;Økologisk tilstand;Økologisk potensial;Kommunenummer
            179-1-L;Storvatnet;Naturlig;God;Ikke relevant;1865
            179-2-L;Litlvatnet;SMVF;Ikke relevant;Moderat;1865
            """;

    @TempDir
    Path folder;

    Path gpkg = Path.of("");
    byte[] before = {};

    @BeforeEach
    void fill() throws IOException {
        gpkg = folder.resolve("arbeid.gpkg");
        importing(write("bodies.csv", BODIES));
        before = Files.readAllBytes(gpkg);
    }

    @AfterEach
    void noFilesAreLeftBeside() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .noneMatch(name -> name.endsWith("-journal") || name.endsWith("-wal"));
        }
    }

    Path write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    ImportReport importing(Path file) {
        try (Workspace workspace = GeoPackageWorkspace.open(gpkg)) {
            return DatasetImport.run(workspace, ImportRequest.of(file), Progress.SILENT);
        }
    }

    WaterBody body(String id) {
        try (Workspace workspace = GeoPackageWorkspace.open(gpkg)) {
            return WorkspaceSnapshot.of(workspace).waterBodies().stream()
                    .filter(body -> body.id().text().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
