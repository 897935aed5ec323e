package no.omland.testing;

import java.nio.file.Path;
import no.omland.dataset.intake.DatasetFolder;
import no.omland.importing.Progress;
import no.omland.store.geopackage.GeoPackageWorkspace;

/** A workspace with the sample data of Sogn, whose timetable is made so that it answers as a printed report does. */
public final class Sogn {

    private Sogn() {}

    public static Path in(Path folder) {
        Path file = folder.resolve("sogn.gpkg");
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(file)) {
            DatasetFolder.open(Path.of("data", "sogn")).importInto(workspace, Progress.SILENT);
        }
        return file;
    }
}
