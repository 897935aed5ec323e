package no.omland.importing;

import java.nio.file.Path;
import no.omland.crs.EpsgCode;
import no.omland.crs.ReferenceSystem;
import no.omland.crs.UnknownReferenceSystemException;
import no.omland.importing.delimited.DelimitedReader;
import no.omland.importing.geojson.GeoJsonReader;
import no.omland.importing.shapefile.ShapefileReader;
import no.omland.issue.DataException;
import no.omland.issue.IssueLog;

/** Reads any file that can be imported, recognised by its content. */
public final class Importer {

    private Importer() {}

    /**
     * Reads the whole file into memory.
     *
     * @throws DataException when nothing in it can be used; lesser doubts are in the table's log
     */
    public static SourceTable read(Path file, ImportOptions options, Progress progress) {
        SourceFormat format = FormatSniffer.sniff(file);
        IssueLog log = new IssueLog(String.valueOf(file.getFileName()));
        EpsgCode said = options.crs();
        if (said != null && !isKnown(said)) {
            throw DataException.use("crs.unknown", "--crs", said);
        }
        SourceTable table = read(format, file, options, log, progress);
        EpsgCode found = table.features().crs();
        if (found != null && !isKnown(found)) {
            throw DataException.data("crs.unknown", log.source(), found);
        }
        return table;
    }

    private static boolean isKnown(EpsgCode code) {
        try {
            return ReferenceSystem.of(code).code().isPresent();
        } catch (UnknownReferenceSystemException e) {
            return false;
        }
    }

    private static SourceTable read(
            SourceFormat format, Path file, ImportOptions options, IssueLog log, Progress progress) {
        return switch (format) {
            case SHAPEFILE -> ShapefileReader.read(file, options, log, progress);
            case DELIMITED -> DelimitedReader.read(file, options, log, progress);
            case GEOJSON -> GeoJsonReader.read(file, options, log, progress);
        };
    }
}
