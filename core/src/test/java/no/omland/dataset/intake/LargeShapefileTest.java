package no.omland.dataset.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.crs.EpsgCode;
import no.omland.feature.FeatureSet;
import no.omland.feature.FeaturesOnDemand;
import no.omland.importing.ImportOptions;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.issue.IssueCode;
import no.omland.store.geopackage.GeoPackageWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;

/** A file too large to be kept in memory, of 34 MB: squares side by side, every hundredth of them a bow-tie, without attributes. */
class LargeShapefileTest {

    private static final int COUNT = 250_000;
    private static final int RECORD_BYTES = 136;

    @TempDir
    private Path folder;

    @Test
    void itIsMendedReportedAndWrittenAsASmallOneIs() throws IOException {
        Path shp = folder.resolve("ruter.shp");
        write(shp);
        ImportOptions options = new ImportOptions(EpsgCode.ETRS89_UTM33, null);
        assertThat(Importer.read(shp, options, Progress.SILENT).features().features())
                .isInstanceOf(FeaturesOnDemand.class);
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(folder.resolve("a.gpkg"))) {
            ImportRequest request =
                    new ImportRequest(shp, options, java.util.Optional.empty(), java.util.Optional.empty(), "", false);
            ImportReport report = DatasetImport.run(workspace, request, Progress.SILENT);
            assertThat(report.issues().stream().filter(issue -> issue.code() == IssueCode.GEOMETRY_MENDED))
                    .hasSize(COUNT / 100)
                    .allMatch(issue -> issue.row() % 100 == 0);
            FeatureSet kept = workspace.read("ruter").orElseThrow();
            assertThat(kept.size()).isEqualTo(COUNT);
            assertThat(kept.geometries().filter(geometry -> !geometry.isEmpty()).count())
                    .isEqualTo(COUNT);
            // Squares of 100 m²; of a bow-tie two triangles of 25 m² remain.
            assertThat(kept.geometries().mapToDouble(Geometry::getArea).sum())
                    .isEqualTo(COUNT * 100.0 - COUNT / 100 * 50.0);
            assertThat(java.util.Objects.requireNonNull(kept.features().get(99).geometry())
                            .getNumGeometries())
                    .isEqualTo(2);
        }
    }

    private static void write(Path shp) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(100 + COUNT * RECORD_BYTES);
        bytes.putInt(9994).putInt(24, bytes.capacity() / 2);
        bytes.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, 5);
        for (int i = 1; i <= COUNT; i++) {
            double x = 300_000 + i % 500 * 10;
            double y = 6_700_000 + i / 500 * 10;
            double turn = i % 100 == 0 ? 10 : 0;
            bytes.position(100 + (i - 1) * RECORD_BYTES).order(ByteOrder.BIG_ENDIAN);
            bytes.putInt(i).putInt((RECORD_BYTES - 8) / 2).order(ByteOrder.LITTLE_ENDIAN);
            bytes.putInt(5).putDouble(x).putDouble(y).putDouble(x + 10).putDouble(y + 10);
            bytes.putInt(1).putInt(5).putInt(0);
            bytes.putDouble(x).putDouble(y).putDouble(x + turn).putDouble(y + 10);
            bytes.putDouble(x + 10 - turn).putDouble(y + 10).putDouble(x + 10).putDouble(y);
            bytes.putDouble(x).putDouble(y);
        }
        try (OutputStream out = Files.newOutputStream(shp)) {
            out.write(bytes.array());
        }
    }
}
