package no.omland.importing;

import java.nio.file.Path;
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
        return switch (format) {
            case SHAPEFILE -> ShapefileReader.read(file, options, log, progress);
            case DELIMITED -> DelimitedReader.read(file, options, log, progress);
            case GEOJSON -> GeoJsonReader.read(file, options, log, progress);
        };
    }
}
