package no.omland.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetFolder;
import no.omland.dataset.travel.PlaceSource;
import no.omland.dataset.travel.TravelGround;
import no.omland.importing.Progress;
import no.omland.store.geopackage.GeoPackageWorkspace;

/** The sample of Sogn as a workspace, for tests that ask about its roads. */
public final class SognSample {

    private static final Path SAMPLE = Path.of("data", "sogn");

    private SognSample() {}

    /** Its roads, people and offices; the workspace is deleted again. */
    public static TravelGround ground() {
        return with((ground, workspace) -> ground);
    }

    /** Places of a source, as {@link PlaceSource} reads them. */
    public static List<PlaceSource.Found> places(String source) {
        return with((ground, workspace) -> PlaceSource.read(source, ground, workspace));
    }

    private interface Asking<T> {
        T ask(TravelGround ground, GeoPackageWorkspace workspace);
    }

    private static <T> T with(Asking<T> asking) {
        try {
            Path folder = Files.createTempDirectory("omland-sogn");
            Path file = folder.resolve("sogn.gpkg");
            try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(file)) {
                DatasetFolder.open(SAMPLE).importInto(workspace, Progress.SILENT);
                return asking.ask(TravelGround.of(WorkspaceSnapshot.of(workspace), workspace), workspace);
            } finally {
                try (var files = Files.list(folder)) {
                    for (Path each : files.toList()) {
                        Files.delete(each);
                    }
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
