package no.omland.importing.gtfs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import no.omland.issue.DataException;
import org.jspecify.annotations.Nullable;
import org.onebusaway.csv_entities.CsvInputSource;

/** The text files of a feed, in a folder or a zip archive, at its top or all in one folder within, in any case of letters. Nothing is unpacked. */
final class FeedFiles implements CsvInputSource, AutoCloseable {

    private final @Nullable ZipFile zip;
    private final Map<String, Path> files = new HashMap<>();
    private final Map<String, ZipEntry> entries = new HashMap<>();

    private FeedFiles(@Nullable ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens a feed.
     *
     * @throws DataException when there is nothing there, or the archive is damaged
     */
    static FeedFiles open(Path feed, String name) {
        try {
            if (Files.isDirectory(feed)) {
                return ofFolder(feed);
            }
            if (!Files.exists(feed)) {
                throw DataException.data("file.not-found", name);
            }
            return ofArchive(feed);
        } catch (ZipException e) {
            throw DataException.caused(e, "gtfs.not-a-feed", name);
        } catch (IOException e) {
            throw DataException.caused(e, "file.unreadable", name, String.valueOf(e.getMessage()));
        }
    }

    private static FeedFiles ofFolder(Path folder) throws IOException {
        FeedFiles found = new FeedFiles(null);
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(each -> found.files.put(lower(each.getFileName().toString()), each));
        }
        return found;
    }

    private static FeedFiles ofArchive(Path archive) throws IOException {
        ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
        FeedFiles found = new FeedFiles(zip);
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String path = entry.getName().replace('\\', '/');
            String name = lower(path.substring(path.lastIndexOf('/') + 1));
            if (!entry.isDirectory() && !path.startsWith("__MACOSX/")) {
                found.entries.merge(name, entry, FeedFiles::higher);
            }
        }
        return found;
    }

    private static ZipEntry higher(ZipEntry one, ZipEntry other) {
        return depth(other) < depth(one) ? other : one;
    }

    private static long depth(ZipEntry entry) {
        return entry.getName().chars().filter(letter -> letter == '/').count();
    }

    @Override
    public boolean hasResource(String name) {
        return files.containsKey(lower(name)) || entries.containsKey(lower(name));
    }

    @Override
    public InputStream getResource(String name) throws IOException {
        Path file = files.get(lower(name));
        ZipEntry entry = entries.get(lower(name));
        if (file != null) {
            return Files.newInputStream(file);
        }
        if (zip == null || entry == null) {
            throw new IOException("no " + name + " in the feed");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
