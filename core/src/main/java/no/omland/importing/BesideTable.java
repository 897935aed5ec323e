package no.omland.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.omland.crs.EpsgCode;
import no.omland.crs.ReferenceSystemReader;
import no.omland.crs.UnknownReferenceSystemException;
import org.jspecify.annotations.Nullable;

/**
 * What lies beside a table of text and belongs to it by its whole name: {@code points.csv.prj}. An export writes the reference system of the column of
 * well-known text there. A {@code points.prj} is not looked at, since it belongs to {@code points.shp}.
 */
final class BesideTable {

    private BesideTable() {}

    /** The reference system, or null when nothing is there, or nothing with a code. */
    static @Nullable EpsgCode system(Path file) {
        Path beside = file.resolveSibling(file.getFileName() + ".prj");
        if (!Files.isRegularFile(beside)) {
            return null;
        }
        try {
            Optional<EpsgCode> code = ReferenceSystemReader.read(Files.readString(beside, StandardCharsets.ISO_8859_1)
                            .strip())
                    .code();
            return code.orElse(null);
        } catch (IOException | UnknownReferenceSystemException unusable) {
            // The table is then without a system, which the import says.
            return null;
        }
    }
}
