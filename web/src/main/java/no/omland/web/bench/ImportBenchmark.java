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
import no.omland.importing.Progress;
import no.omland.store.geopackage.GeoPackageWorkspace;

/** Imports each real file into an empty workspace several times, and reads the same file with {@code ogrinfo -al} where GDAL is installed. */
public final class ImportBenchmark {

    private static final List<String> FILES = List.of(
            "vann-nett/V-C.csv",
            "vann-nett/vannforekomster-punkt.csv",
            "kartverket/kommune.shp",
            "kartverket/kommune-vestland-utm32-latin1.shp",
            "kartverket/veglenke.shp",
            "kartverket/innsjo.shp");
    private static final int ROUNDS = 5;
    private static final long OGRINFO_SECONDS = 60;

    private ImportBenchmark() {}

    /** Prints one line for each file under {@code data} that is there. */
    public static void run(Path data, Path work, PrintWriter out) throws IOException {
        out.printf(
                Locale.ROOT,
                "%-32s %9s %9s %10s %8s %12s%n",
                "import",
                "first ms",
                "best ms",
                "rows/s",
                "MB/s",
                "ogrinfo ms");
        for (String name : FILES) {
            Path file = data.resolve(name);
            if (Files.exists(file)) {
                measure(file, work, out);
            } else {
                out.println(name + ": not there");
            }
        }
    }

    private static void measure(Path file, Path work, PrintWriter out) throws IOException {
        double first = 0;
        double best = Double.MAX_VALUE;
        ImportReport report = null;
        for (int round = 0; round < ROUNDS; round++) {
            Path workspace = work.resolve("import-" + round + ".gpkg");
            long begun = System.nanoTime();
            try (GeoPackageWorkspace opened = GeoPackageWorkspace.open(workspace)) {
                report = DatasetImport.run(opened, ImportRequest.of(file), Progress.SILENT);
            }
            double millis = (System.nanoTime() - begun) / 1e6;
            first = round == 0 ? millis : first;
            best = Math.min(best, millis);
            Files.delete(workspace);
        }
        if (report != null) {
            out.printf(
                    Locale.ROOT,
                    "%-32s %9.0f %9.0f %10.0f %8.1f %12s%n",
                    file.getFileName(),
                    first,
                    best,
                    report.imported().rows() / best * 1000,
                    report.imported().bytes() / 1e6 / best * 1000,
                    ogrinfo(file));
            out.flush();
        }
    }

    private static String ogrinfo(Path file) throws IOException {
        try {
            long begun = System.nanoTime();
            Process process = new ProcessBuilder("ogrinfo", "-al", file.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(OGRINFO_SECONDS, TimeUnit.SECONDS);
            return ended ? String.format(Locale.ROOT, "%.0f", (System.nanoTime() - begun) / 1e6) : "> 60 s";
        } catch (IOException notInstalled) {
            return "no GDAL";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "stopped";
        }
    }
}
