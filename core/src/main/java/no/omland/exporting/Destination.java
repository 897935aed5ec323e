package no.omland.exporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.omland.issue.DataException;

/**
 * Where the files of an export go. They are made in a folder beside their place, on the same disk, so that moving them there takes no time and cannot stop
 * halfway through a file.
 */
final class Destination implements AutoCloseable {

    /** What other programs keep beside a shapefile. It belongs to the file that was there, and would make them read the new one wrongly. */
    private static final List<String> INDEXES_OF_A_SHAPEFILE =
            List.of("qix", "sbn", "sbx", "ain", "aih", "atx", "ixs", "mxs", "fbn", "fbx", "idm", "ind", "qpj", "cst");

    private final Path place;
    private final String stem;
    private final ExportFormat format;
    private final boolean overwrite;
    private final Path folder;

    private Destination(Path place, String stem, ExportFormat format, boolean overwrite, Path folder) {
        this.place = place;
        this.stem = stem;
        this.format = format;
        this.overwrite = overwrite;
        this.folder = folder;
    }

    static Destination of(Path file, ExportFormat format, boolean overwrite) {
        Path place = file.toAbsolutePath().getParent();
        if (place == null || !Files.isDirectory(place)) {
            throw DataException.use("export.no-folder", file.toString(), String.valueOf(place));
        }
        if (Files.isDirectory(file)) {
            throw DataException.use("export.directory", file.toString());
        }
        if (Files.exists(file)) {
            checkReplaceable(file, format, overwrite);
        }
        String name = String.valueOf(file.getFileName());
        String stem = name.substring(0, name.length() - format.ending().length() - 1);
        try {
            return new Destination(place, stem, format, overwrite, Files.createTempDirectory(place, ".omland-export-"));
        } catch (IOException e) {
            throw DataException.caused(e, "export.unwritable", file.toString(), String.valueOf(e.getMessage()));
        }
    }

    private static void checkReplaceable(Path file, ExportFormat format, boolean overwrite) {
        if (!overwrite) {
            throw DataException.use("export.exists", file.toString());
        }
        boolean inUse = Stream.of("-wal", "-journal")
                .anyMatch(ending -> Files.exists(file.resolveSibling(file.getFileName() + ending)));
        if (format == ExportFormat.GEOPACKAGE && inUse) {
            throw DataException.use("export.in-use", file.toString());
        }
    }

    /** An empty folder to make the files in. */
    Path folder() {
        return folder;
    }

    /** The name of the wanted file without its ending. */
    String stem() {
        return stem;
    }

    /** Moves finished files into place, and gives them as they stand there. */
    List<Path> place(List<Path> made) throws IOException {
        List<Path> placed = new ArrayList<>();
        for (Path file : made) {
            Path target = place.resolve(String.valueOf(file.getFileName()));
            if (Files.exists(target) && !overwrite) {
                throw DataException.use("export.exists", target.toString());
            }
            placed.add(target);
        }
        for (int i = 0; i < made.size(); i++) {
            Files.move(made.get(i), placed.get(i), StandardCopyOption.REPLACE_EXISTING);
            if (format == ExportFormat.SHAPEFILE) {
                removeIndexes(placed.get(i));
            }
        }
        return placed;
    }

    private static void removeIndexes(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".shp")) {
            for (String ending : INDEXES_OF_A_SHAPEFILE) {
                Files.deleteIfExists(file.resolveSibling(name.substring(0, name.length() - 3) + ending));
            }
        }
    }

    @Override
    public void close() throws IOException {
        LayerExport.remove(folder);
    }
}
