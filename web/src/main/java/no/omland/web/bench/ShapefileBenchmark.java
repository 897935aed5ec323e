package no.omland.web.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportReport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.OrderedChunks;
import no.omland.importing.ImportOptions;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.store.geopackage.GeoPackageWorkspace;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads and imports a made-up shapefile of a wanted size, and lets GDAL's {@code ogr2ogr} do the same in the same run. Reading means every geometry and every
 * attribute decoded and kept nowhere; {@code ogr2ogr} is made to do so by copying into its driver {@code Memory}. Importing means {@code omland import} as a whole
 * against {@code ogr2ogr -f GPKG}, which neither mends geometry nor asks for doubts.
 */
public final class ShapefileBenchmark {

    private static final int ROUNDS = 5;

    /** A small file is over before the compiler has come to it. */
    private static final int ROUNDS_OF_SMALL = 15;

    private static final int SMALL_MEGABYTES = 100;
    private static final long OGR_SECONDS = 300;
    private static final double BYTES_PER_MEGABYTE = 1e6;

    private ShapefileBenchmark() {}

    /** Something that is measured. */
    private interface Task {
        void run() throws IOException;
    }

    /** Prints the figures of a file of {@code megabytes}, made under {@code work}. */
    public static void run(int megabytes, Path work, PrintWriter out) throws IOException {
        int rounds = megabytes > SMALL_MEGABYTES ? ROUNDS : ROUNDS_OF_SMALL;
        Path shp = MadeUpShapefile.write(work, megabytes * 1_000_000L);
        out.printf(
                Locale.ROOT,
                "shapefile of %d MB, the best of %d rounds in one process; -Xmx is %.0f MB%n",
                megabytes,
                rounds,
                Runtime.getRuntime().maxMemory() / BYTES_PER_MEGABYTE);
        PeakMemory.forgetHeap();
        double read = best(rounds, () -> read(shp));
        line("read", megabytes, read, ogr(List.of("-f", "Memory", "memory", shp.toString()), null), out);
        Path workspace = work.resolve("import.gpkg");
        double imported = best(rounds, () -> {
            Files.deleteIfExists(workspace);
            try (GeoPackageWorkspace opened = GeoPackageWorkspace.open(workspace)) {
                ImportReport report = DatasetImport.run(opened, ImportRequest.of(shp), Progress.SILENT);
                if (report.imported().features() == 0) {
                    throw new IllegalStateException("nothing was imported");
                }
            }
        });
        Files.delete(workspace);
        Path theirs = work.resolve("theirs.gpkg");
        line("import", megabytes, imported, ogr(List.of("-f", "GPKG", theirs.toString(), shp.toString()), theirs), out);
        out.println("peak memory of both: " + PeakMemory.words());
        out.flush();
    }

    /** How many points and values some features have; to count them is to decode them. */
    private record Counted(long points, long values) {}

    private static void read(Path shp) {
        FeatureSet set = Importer.read(shp, ImportOptions.NONE, Progress.SILENT).features();
        long[] sums = new long[2];
        OrderedChunks.run(set.size(), (from, to) -> count(set.features().subList(from, to)), (counted, to) -> {
            sums[0] += counted.points();
            sums[1] += counted.values();
        });
        if (sums[0] == 0 || sums[1] == 0) {
            throw new IllegalStateException(sums[0] + " points and " + sums[1] + " values were read");
        }
    }

    private static Counted count(List<Feature> features) {
        long points = 0;
        long values = 0;
        for (Feature feature : features) {
            Geometry geometry = feature.geometry();
            points += geometry == null ? 0 : geometry.getNumPoints();
            for (Object value : feature.values()) {
                values += value == null ? 0 : 1;
            }
        }
        return new Counted(points, values);
    }

    private static double best(int rounds, Task task) throws IOException {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            task.run();
            best = Math.min(best, (System.nanoTime() - begun) / 1e6);
        }
        return best;
    }

    private static void line(String what, int megabytes, double ours, double theirs, PrintWriter out) {
        String their = Double.isNaN(theirs)
                ? "GDAL is not installed"
                : String.format(Locale.ROOT, "ogr2ogr %.0f ms, %.2f times as fast", theirs, theirs / ours);
        out.printf(Locale.ROOT, "%-7s %6.0f ms, %5.0f MB/s; %s%n", what, ours, megabytes / ours * 1000, their);
        out.flush();
    }

    /** The best time of {@code ogr2ogr} in milliseconds, or NaN when it is not there or fails. */
    private static double ogr(List<String> arguments, @Nullable Path result) throws IOException {
        double best = Double.NaN;
        for (int round = 0; round < ROUNDS; round++) {
            if (result != null) {
                Files.deleteIfExists(result);
            }
            double millis = once(arguments);
            best = Double.isNaN(best) ? millis : Math.min(best, millis);
        }
        if (result != null) {
            Files.deleteIfExists(result);
        }
        return best;
    }

    private static double once(List<String> arguments) {
        try {
            List<String> command = new java.util.ArrayList<>(List.of("ogr2ogr"));
            command.addAll(arguments);
            long begun = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(OGR_SECONDS, TimeUnit.SECONDS);
            double millis = (System.nanoTime() - begun) / 1e6;
            if (!ended) {
                process.destroyForcibly();
            }
            return ended && process.exitValue() == 0 ? millis : Double.NaN;
        } catch (IOException notInstalled) {
            return Double.NaN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Double.NaN;
        }
    }
}
