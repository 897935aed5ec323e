package no.omland.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class GeoPackageWorkspaceTest extends WorkspaceContract {

    @TempDir
    private Path folder;

    @Override
    Workspace open() {
        return GeoPackageWorkspace.open(folder.resolve("arbeid.gpkg"));
    }
}
