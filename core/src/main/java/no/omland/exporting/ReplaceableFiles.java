package no.omland.exporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an export may replace when it is told to: the named file, what can only belong to it, and the shapefiles that an earlier export of this name made
 * according to its notes. A file that merely has the same stem is somebody else's.
 */
final class ReplaceableFiles {

    private static final List<String> PARTS_OF_A_SHAPEFILE = List.of(".shp", ".shx", ".dbf", ".prj", ".cpg");

    /** What other programs keep beside a shapefile. It belongs to the file that was there, and would make them read the new one wrongly. */
    private static final List<String> INDEXES_OF_A_SHAPEFILE =
            List.of("qix", "sbn", "sbx", "ain", "aih", "atx", "ixs", "mxs", "fbn", "fbx", "idm", "ind", "qpj", "cst");

    private ReplaceableFiles() {}

    static Set<Path> of(Path place, String stem, String endingAsTyped, ExportFormat format) throws IOException {
        Set<Path> files = new TreeSet<>();
        Path named = place.resolve(stem + endingAsTyped);
        files.add(named);
        if (format == ExportFormat.CSV) {
            files.add(place.resolve(stem + endingAsTyped + CsvWriter.SYSTEM_ENDING));
        }
        if (format == ExportFormat.SHAPEFILE) {
            if (Files.exists(named)) {
                addParts(stem, place, endingAsTyped, files);
            }
            Path notes = place.resolve(stem + ShapefileNotes.ENDING);
            if (ShapefileNotes.areOurs(notes)) {
                files.add(notes);
                for (String each : ShapefileNotes.stems(notes, stem)) {
                    addParts(each, place, endingAsTyped, files);
                }
            }
        }
        return files;
    }

    private static void addParts(String stem, Path place, String endingAsTyped, Set<Path> files) {
        for (String ending : PARTS_OF_A_SHAPEFILE) {
            String part = ending.equals(".shp") ? stem + endingAsTyped : likeTyped(stem + ending, endingAsTyped);
            files.add(place.resolve(part));
        }
    }

    /** The name of a part of a shapefile: its ending in capitals when that of the .shp is. */
    static String likeTyped(String name, String endingAsTyped) {
        int dot = name.lastIndexOf('.');
        boolean capitals = endingAsTyped.equals(endingAsTyped.toUpperCase(Locale.ROOT));
        return capitals ? name.substring(0, dot) + name.substring(dot).toUpperCase(Locale.ROOT) : name;
    }

    /** Removes what other programs kept beside a shapefile that is there no more, or another one now. */
    static void removeIndexes(Path shapefile) throws IOException {
        String name = String.valueOf(shapefile.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(".shp")) {
            for (String ending : INDEXES_OF_A_SHAPEFILE) {
                Files.deleteIfExists(shapefile.resolveSibling(name.substring(0, name.length() - 3) + ending));
            }
        }
    }
}
