package no.omland.importing.shapefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files that belong to a shapefile: same folder, same name, another ending, in either case of letters. */
record Siblings(Path shp) {

    Optional<Path> find(String ending) {
        String name = String.valueOf(shp.getFileName());
        String stem = name.substring(0, name.length() - 4);
        return List.of(ending, ending.toUpperCase(Locale.ROOT)).stream()
                .map(e -> shp.resolveSibling(stem + "." + e))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
