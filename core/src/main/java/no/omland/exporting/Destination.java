package no.omland.exporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.omland.importing.ScratchFolder;
import no.omland.issue.DataException;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of an export go. They are made in a folder beside their place, on the same disk, so that moving them there takes no time and cannot stop
 * halfway through a file. What is there is only replaced when it was named, or is known to belong to what was named.
 */
final class Destination implements AutoCloseable {

    private final Path file;
    private final Path place;
    private final String stem;
    private final String endingAsTyped;
    private final ExportFormat format;
    private final ExportOptions options;
    private final ScratchFolder scratch;

    private Destination(
            Path file, Path place, String name, ExportFormat format, ExportOptions options, ScratchFolder scratch) {
        int dot = name.length() - format.ending().length() - 1;
        this.file = file;
        this.place = place;
        this.stem = name.substring(0, dot);
        this.endingAsTyped = name.substring(dot);
        this.format = format;
        this.options = options;
        this.scratch = scratch;
    }

    static Destination of(Path file, ExportFormat format, ExportOptions options) {
        Path place = file.toAbsolutePath().getParent();
        if (place == null || !Files.isDirectory(place)) {
            throw DataException.use("export.no-folder", file.toString(), String.valueOf(place));
        }
        if (Files.isDirectory(file)) {
            throw DataException.use("export.directory", file.toString());
        }
        try {
            check(file, format, options);
            String name = String.valueOf(file.getFileName());
            ScratchFolder scratch = ScratchFolder.in(place, ".omland-export-");
            return new Destination(file, place, name, format, options, scratch);
        } catch (IOException e) {
            throw DataException.caused(e, "export.unwritable", file.toString(), String.valueOf(e.getMessage()));
        }
    }

    /** Whether a file may go to this path, as far as the path alone tells. */
    private static void check(Path target, ExportFormat format, ExportOptions options) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (isWorkspace(target, options.workspace())) {
            throw DataException.use("export.is-workspace", target.toString());
        }
        if (!options.overwrite()) {
            throw DataException.use("export.exists", target.toString());
        }
        boolean inUse = Stream.of("-wal", "-journal")
                .anyMatch(ending -> Files.exists(target.resolveSibling(target.getFileName() + ending)));
        if (format == ExportFormat.GEOPACKAGE && inUse) {
            throw DataException.use("export.in-use", target.toString());
        }
    }

    /** By the file itself and not its name: a disk may take {@code ws.GPKG} and {@code ws.gpkg} for the same, and a link leads there too. */
    private static boolean isWorkspace(Path target, @Nullable Path workspace) throws IOException {
        return workspace != null && Files.exists(workspace) && Files.isSameFile(target, workspace);
    }

    /** An empty folder to make the files in. */
    Path folder() {
        return scratch.path();
    }

    /** The name of the wanted file without its ending. */
    String stem() {
        return stem;
    }

    /** Moves finished files into place, and gives them as they stand there. */
    List<Path> place(List<Path> made) throws IOException {
        Set<Path> replaceable =
                options.overwrite() ? ReplaceableFiles.of(place, stem, endingAsTyped, format) : Set.of();
        List<Path> targets = new ArrayList<>();
        for (Path each : made) {
            Path target = place.resolve(nameInPlace(String.valueOf(each.getFileName())));
            check(target, format, options);
            if (Files.exists(target) && !replaceable.contains(target)) {
                throw DataException.use("export.beside", target.toString(), String.valueOf(file.getFileName()));
            }
            targets.add(target);
        }
        for (int i = 0; i < made.size(); i++) {
            Files.move(made.get(i), targets.get(i), StandardCopyOption.REPLACE_EXISTING);
            if (format == ExportFormat.SHAPEFILE) {
                ReplaceableFiles.removeIndexes(targets.get(i));
            }
        }
        for (Path former : replaceable) {
            if (!targets.contains(former) && Files.deleteIfExists(former)) {
                ReplaceableFiles.removeIndexes(former);
            }
        }
        return targets;
    }

    /** A finished file's name with the ending as it was typed; the other parts of a shapefile follow it in capitals. */
    private String nameInPlace(String name) {
        String ending = "." + format.ending();
        if (name.endsWith(ending)) {
            return name.substring(0, name.length() - ending.length()) + endingAsTyped;
        }
        if (name.startsWith(stem + ending)) {
            return stem + endingAsTyped + name.substring(stem.length() + ending.length());
        }
        return format == ExportFormat.SHAPEFILE && !name.endsWith(ShapefileNotes.ENDING)
                ? ReplaceableFiles.likeTyped(name, endingAsTyped)
                : name;
    }

    @Override
    public void close() throws IOException {
        try {
            scratch.close();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
