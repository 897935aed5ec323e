package no.omland.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.intake.DatasetFolder;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.store.geopackage.GeoPackageWorkspace;
import org.jspecify.annotations.Nullable;

/** Workspaces to test on. */
public final class Workspaces {

    private static @Nullable Path sample;

    private Workspaces() {}

    /** A workspace of its own with the sample dataset, which is imported once for all tests and then copied. */
    public static synchronized Path sample(Path folder) {
        try {
            Path made = sample;
            if (made == null || !Files.exists(made)) {
                made = Files.createTempDirectory("omland-test").resolve("sample.gpkg");
                try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(made)) {
                    DatasetFolder.open(OutsideFiles.sampleDataset()).importInto(workspace, Progress.SILENT);
                }
                made.toFile().deleteOnExit();
                sample = made;
            }
            return Files.copy(made, folder.resolve("sample.gpkg"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workspace with the dataset of Sogn, whose roads are small enough to be imported each time. */
    public static Path sogn(Path folder) {
        return dataset("sogn", folder);
    }

    /** A workspace with the dataset of Nordland, which has no roads. */
    public static Path nordland(Path folder) {
        return dataset("nordland", folder);
    }

    private static Path dataset(String name, Path folder) {
        Path file = folder.resolve(name + ".gpkg");
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(file)) {
            DatasetFolder.open(OutsideFiles.sampleDataset().resolveSibling(name))
                    .importInto(workspace, Progress.SILENT);
        }
        return file;
    }

    /** Writes {@code text} to a file and imports it as water bodies or what else it is found to be. */
    public static void importText(Path workspaceFile, String fileName, String text) {
        importText(workspaceFile, fileName, text, Optional.empty(), Optional.empty());
    }

    /** Writes {@code text} to a file and imports it. */
    public static void importText(
            Path workspaceFile, String fileName, String text, Optional<DatasetKind> kind, Optional<String> layer) {
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(workspaceFile)) {
            Path file = Files.writeString(workspaceFile.resolveSibling(fileName), text);
            DatasetImport.run(
                    workspace, new ImportRequest(file, ImportOptions.NONE, kind, layer, "", false), Progress.SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
