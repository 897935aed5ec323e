package no.omland.web.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import no.omland.crs.EpsgDatabase;
import no.omland.dataset.DatasetDescription;
import no.omland.dataset.intake.DatasetFolder;
import no.omland.issue.DataException;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.web.Build;

/**
 * The workspace of the sample data that travels in the program. It is made once in the user's cache folder, under a name that changes with the data, and is
 * put in place only when it is whole.
 */
public final class SampleWorkspace {

    /** The datasets that travel in the program, the one that is shown when none is named first. */
    public static final List<String> NAMES = List.of("lofoten-vesteralen", "sogn", "nordland");

    private static final String RESOURCES = "/sample/";
    private static final String DESCRIPTION = "dataset.json";

    private final String dataset;

    private SampleWorkspace(String dataset) {
        this.dataset = dataset;
    }

    /** The dataset that is shown when none is named. */
    public static GeoPackageWorkspace open(Terminal terminal) {
        return open(NAMES.get(0), terminal);
    }

    /** @throws DataException when no dataset of that name travels in the program */
    public static GeoPackageWorkspace open(String dataset, Terminal terminal) {
        if (!NAMES.contains(dataset)) {
            throw DataException.use("selection.unknown", "--sample", dataset, String.join(" · ", NAMES));
        }
        return new SampleWorkspace(dataset).openCached(terminal);
    }

    private GeoPackageWorkspace openCached(Terminal terminal) {
        List<String> names = names();
        Path file = cacheFolder().resolve("omland-sample-" + hash(names) + ".gpkg");
        if (!Files.exists(file)) {
            terminal.err().println(terminal.texts().text("sample.made"));
            terminal.err().flush();
            make(file, names, terminal);
        }
        return GeoPackageWorkspace.open(file, "sample:" + dataset);
    }

    private void make(Path file, List<String> names, Terminal terminal) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Path work = Files.createTempDirectory(file.getParent(), "sample-");
            try {
                Path folder = Files.createDirectory(work.resolve(dataset));
                for (String name : names) {
                    Path copy = folder.resolve(name);
                    Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                    try (InputStream in = resource(name)) {
                        Files.copy(in, copy);
                    }
                }
                Path unfinished = work.resolve("sample.gpkg");
                try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(unfinished)) {
                    DatasetFolder.open(folder).importInto(workspace, new TerminalProgress(terminal));
                }
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                delete(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The description and the files it names. */
    private List<String> names() {
        try (InputStream in = resource(DESCRIPTION)) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String> names = new ArrayList<>(List.of(DESCRIPTION));
            DatasetDescription description = DatasetDescription.read(json, DESCRIPTION);
            description.files().forEach(each -> names.addAll(each.paths()));
            names.addAll(description.agreements());
            names.addAll(description.studies());
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes with the program's version and with any of the files. In the jar their checksums stand ready; elsewhere they are made. */
    private String hash(List<String> names) {
        CRC32 all = new CRC32();
        all.update(Build.version().getBytes(StandardCharsets.UTF_8));
        try {
            for (String name : names) {
                all.update(Long.toHexString(checksum(name)).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.toHexString(all.getValue());
    }

    private long checksum(String name) throws IOException {
        URL place = Objects.requireNonNull(
                SampleWorkspace.class.getResource(RESOURCES + dataset + "/" + name), RESOURCES + dataset + "/" + name);
        if (place.openConnection() instanceof JarURLConnection inJar) {
            return inJar.getJarEntry().getCrc();
        }
        CRC32 own = new CRC32();
        try (InputStream in = resource(name)) {
            own.update(in.readAllBytes());
        }
        return own.getValue();
    }

    private InputStream resource(String name) {
        return Objects.requireNonNull(
                SampleWorkspace.class.getResourceAsStream(RESOURCES + dataset + "/" + name),
                RESOURCES + dataset + "/" + name);
    }

    private static Path cacheFolder() {
        return Objects.requireNonNull(
                EpsgDatabase.folder().toAbsolutePath().getParent(), "the cache folder has a parent");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
