package no.omland.importing.shapefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.crs.ReferenceSystem;
import no.omland.crs.ReferenceSystemReader;
import no.omland.crs.UnknownReferenceSystemException;
import no.omland.importing.LayerAddress;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;

/**
 * The reference system that a shapefile's coordinates end up in.
 *
 * @param code its code
 * @param conversion how the file's own coordinates get there, when its system has no code; else null
 */
record PrjFile(EpsgCode code, @Nullable CoordinateTransform conversion) {

    /**
     * What the person says, else what the {@code .prj} says. A system of somebody's own is converted to longitude and latitude, and the log says so.
     *
     * @throws DataException when neither says, or the {@code .prj} cannot be understood
     */
    static PrjFile of(Optional<Path> prj, @Nullable EpsgCode said, IssueLog log) throws IOException {
        if (said != null) {
            return new PrjFile(said, null);
        }
        if (prj.isEmpty()) {
            throw DataException.data("crs.missing", log.source(), LayerAddress.of(log.source()));
        }
        String text = Files.readString(prj.get(), StandardCharsets.ISO_8859_1).strip();
        try {
            ReferenceSystem system = ReferenceSystemReader.read(text);
            Optional<EpsgCode> code = system.code();
            if (code.isPresent()) {
                return new PrjFile(code.get(), null);
            }
            log.add(IssueCode.CRS_CONVERTED, system.name(), EpsgCode.WGS84);
            return new PrjFile(EpsgCode.WGS84, CoordinateTransform.between(system, ReferenceSystem.of(EpsgCode.WGS84)));
        } catch (UnknownReferenceSystemException e) {
            throw DataException.caused(e, "crs.unreadable", log.source(), e.found(), LayerAddress.of(log.source()));
        }
    }
}
