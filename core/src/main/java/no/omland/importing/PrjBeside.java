package no.omland.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.omland.crs.EpsgCode;
import no.omland.crs.ReferenceSystem;
import no.omland.crs.ReferenceSystemReader;
import no.omland.crs.UnknownReferenceSystemException;
import no.omland.issue.DataException;
import org.jspecify.annotations.Nullable;

/** The {@code .prj} that GDAL, QGIS and our own export lay beside a table of text whose coordinates are in its columns. */
final class PrjBeside {

    private PrjBeside() {}

    /** The table placed in the system of the {@code .prj}; itself when there is none, or the person said another. */
    static SourceTable placed(SourceTable table, Path file, @Nullable EpsgCode said) {
        return said != null
                ? table
                : code(file).map(code -> PlacedTable.of(table, code)).orElse(table);
    }

    /** Empty also when it is not understood, or of somebody's own system: then the system is asked for. */
    private static Optional<EpsgCode> code(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        Path prj = file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".prj");
        if (!Files.isRegularFile(prj)) {
            return Optional.empty();
        }
        try {
            ReferenceSystem system = ReferenceSystemReader.read(
                    Files.readString(prj, StandardCharsets.ISO_8859_1).strip());
            return system.code();
        } catch (UnknownReferenceSystemException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw DataException.caused(
                    e, "file.unreadable", String.valueOf(prj.getFileName()), String.valueOf(e.getMessage()));
        }
    }
}
