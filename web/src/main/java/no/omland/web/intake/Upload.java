package no.omland.web.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.omland.issue.DataException;

/** Files that came together, in a folder of their own. */
public final class Upload {

    /** 1 GB for all files of an upload together. */
    public static final long LARGEST_BYTES = 1_000_000_000L;

    /** The most files that may come together. */
    public static final int MOST_FILES = 200;

    private static final Set<String> PARTS_OF_A_SHAPEFILE = Set.of(
            "dbf", "prj", "shx", "cpg", "cst", "sbn", "sbx", "qix", "qpj", "fix", "ain", "aih", "atx", "ixs", "mxs",
            "idm", "ind", "lyr", "sld", "qml", "qmd");
    private static final int BUFFER_BYTES = 1 << 16;
    private static final String UNFINISHED = ".unfinished";

    private final String id;
    private final Path folder;
    private volatile long lastUsedNanos = System.nanoTime();

    Upload(String id, Path folder) {
        this.id = id;
        this.folder = folder;
    }

    /**
     * What can be imported of an upload: one file, or the parts of a shapefile.
     *
     * @param name of the file, or of the part ending in {@code .shp}
     * @param parts the names of the other files that belong to it
     * @param bytes all of them together
     */
    public record Item(String name, List<String> parts, long bytes) {}

    public String id() {
        return id;
    }

    long unusedNanos() {
        return System.nanoTime() - lastUsedNanos;
    }

    void use() {
        lastUsedNanos = System.nanoTime();
    }

    /**
     * Keeps a file, in place of an earlier one of the same name. What is cut off on its way leaves nothing.
     *
     * @param announcedBytes how long it says it is, so that what is too large need not be sent; -1 when it does not say
     * @return the name it is kept under
     * @throws DataException when the name is none, the upload becomes too large, or the disk is full
     */
    public String keep(String givenName, long announcedBytes, InputStream content) {
        use();
        String name = FileName.safe(givenName);
        if (announcedBytes > LARGEST_BYTES) {
            throw tooLarge(name);
        }
        Path unfinished = folder.resolve(UNFINISHED + "-" + name);
        try {
            try {
                copy(name, content, unfinished);
                Files.move(unfinished, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (FileAlreadyExistsException twice) {
            throw DataException.caused(twice, "upload.twice", name);
        } catch (IOException e) {
            throw DataException.caused(e, "upload.failed", name, String.valueOf(e.getMessage()));
        }
        use();
        return name;
    }

    private void copy(String name, InputStream content, Path target) throws IOException {
        Map<String, Long> others = sizes();
        others.remove(name);
        if (others.size() >= MOST_FILES) {
            throw DataException.use("upload.too-many", name, MOST_FILES);
        }
        long bytes = others.values().stream().mapToLong(Long::longValue).sum();
        byte[] buffer = new byte[BUFFER_BYTES];
        try (OutputStream out =
                Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int length = content.read(buffer); length >= 0; length = content.read(buffer)) {
                bytes += length;
                if (bytes > LARGEST_BYTES) {
                    throw tooLarge(name);
                }
                out.write(buffer, 0, length);
            }
        }
    }

    private static DataException tooLarge(String name) {
        return DataException.use("upload.too-large", name, LARGEST_BYTES / 1_000_000_000L + " GB");
    }

    /** What can be imported, by name. */
    public List<Item> items() {
        Map<String, Long> sizes = sizes();
        Map<String, List<String>> partsOfStem = new TreeMap<>();
        sizes.keySet().stream()
                .filter(name -> FileName.endingOf(name).equals("shp"))
                .forEach(name -> partsOfStem.put(FileName.stem(name), new ArrayList<>()));
        List<String> whole = new ArrayList<>();
        for (String name : sizes.keySet()) {
            List<String> parts = partsOfStem.get(shapefileStem(name));
            if (parts == null || !isPart(name)) {
                whole.add(name);
            } else {
                parts.add(name);
            }
        }
        return whole.stream()
                .map(name -> {
                    List<String> parts = FileName.endingOf(name).equals("shp")
                            ? partsOfStem.getOrDefault(FileName.stem(name), List.of())
                            : List.of();
                    long bytes = Stream.concat(Stream.of(name), parts.stream())
                            .mapToLong(each -> sizes.getOrDefault(each, 0L))
                            .sum();
                    return new Item(name, List.copyOf(parts), bytes);
                })
                .toList();
    }

    /** {@code roads.shp.xml} holds notes about {@code roads.shp}. */
    private static String shapefileStem(String name) {
        String stem = FileName.stem(name);
        return FileName.endingOf(name).equals("xml") && stem.endsWith(".shp")
                ? stem.substring(0, stem.length() - 4)
                : stem;
    }

    private static boolean isPart(String name) {
        return PARTS_OF_A_SHAPEFILE.contains(FileName.endingOf(name))
                || FileName.endingOf(name).equals("xml") && FileName.stem(name).endsWith(".shp");
    }

    /** The place of a file that was kept, or empty. */
    Optional<Path> find(String name) {
        return sizes().containsKey(name) ? Optional.of(folder.resolve(name)) : Optional.empty();
    }

    private Map<String, Long> sizes() {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (!name.startsWith(UNFINISHED)) {
                    sizes.put(name, Files.size(file));
                }
            }
        } catch (IOException e) {
            throw DataException.caused(e, "upload.failed", id, String.valueOf(e.getMessage()));
        }
        return sizes;
    }

    void delete() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.deleteIfExists(each);
            }
            Files.deleteIfExists(folder);
        } catch (IOException stillInUse) {
            // A reader on its way out may hold a file; the next sweep takes it.
        }
    }

    boolean isGone() {
        return !Files.isDirectory(folder);
    }
}
