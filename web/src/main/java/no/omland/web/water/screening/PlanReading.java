package no.omland.web.water.screening;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.omland.coverage.MeasuringSystem;
import no.omland.crs.EpsgCode;
import no.omland.feature.FeatureSet;
import no.omland.geometry.MendedGeometry;
import no.omland.importing.ImportOptions;
import no.omland.importing.Importer;
import no.omland.importing.ProfileAliases;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.water.screening.Plan;
import no.omland.water.screening.PlanCoordinates;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Reads a plan: a file of any format that can be imported, or written coordinates. All geometries of a file are one plan. */
public final class PlanReading {

    private static final long LARGEST_BYTES = 50_000_000;
    private static final int LONGEST_NAME = 80;

    private PlanReading() {}

    /**
     * A plan out of a file.
     *
     * @param crs the system of the file's coordinates when it does not say, or null
     * @throws DataException when the file cannot be read, or has no geometry
     */
    public static Plan ofFile(Path file, String name, @Nullable EpsgCode crs) {
        List<Geometry> parts = new ArrayList<>();
        String mended = "";
        for (SourceTable table :
                Importer.readAll(file, new ImportOptions(crs, null, null, ProfileAliases.BUILT_IN), Progress.SILENT)) {
            FeatureSet features = table.features();
            EpsgCode system = features.crs();
            for (Geometry geometry : features.geometries().toList()) {
                if (system != null && !geometry.isEmpty()) {
                    MendedGeometry valid = MendedGeometry.of(MeasuringSystem.NATIONAL.place(geometry, system));
                    mended = mended.isEmpty() ? valid.reason() : mended;
                    parts.add(valid.geometry());
                }
            }
        }
        if (parts.isEmpty()) {
            throw DataException.data("screening.empty", name);
        }
        Plan plan = Plan.of(name, UnaryUnionOp.union(parts));
        return mended.isEmpty() ? plan : new Plan(plan.name(), plan.geometry(), mended);
    }

    /**
     * A plan out of a file that is sent, which is kept only while it is read.
     *
     * @param fileName whose ending tells the format where content does not
     */
    public static Plan ofContent(InputStream content, String fileName, String name, @Nullable EpsgCode crs) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("omland-plan");
            Path kept = folder.resolve(ownName(fileName));
            Files.write(kept, content.readNBytes((int) LARGEST_BYTES));
            return ofFile(kept, name, crs);
        } catch (IOException e) {
            throw DataException.caused(e, "file.unreadable", fileName, String.valueOf(e.getMessage()));
        } finally {
            delete(folder);
        }
    }

    /** What the sender calls the file, so that errors call it the same; without what could lead out of the folder. */
    private static String ownName(String fileName) {
        String own = fileName.replaceAll(".*[/\\\\]", "").replaceAll("[\\x00-\\x1f:*?\"<>|]", "_");
        String end = own.substring(Math.max(0, own.length() - LONGEST_NAME));
        return end.isBlank() || end.matches("\\.+") ? "plan" : end;
    }

    /** A plan of written coordinates. */
    public static Plan ofCoordinates(String text, String name, @Nullable EpsgCode crs) {
        return Plan.of(name, PlanCoordinates.read(text, crs));
    }

    private static void delete(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> within = Files.walk(folder)) {
            for (Path each : within.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
