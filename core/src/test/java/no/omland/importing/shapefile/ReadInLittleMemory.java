package no.omland.importing.shapefile;

import java.nio.file.Path;
import no.omland.crs.EpsgCode;
import no.omland.importing.ImportOptions;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;

/** Reads the shapefiles it is given, one after the other, in a process of its own whose heap the caller has bounded. */
final class ReadInLittleMemory {

    private ReadInLittleMemory() {}

    public static void main(String[] files) {
        for (String file : files) {
            try {
                SourceTable table =
                        Importer.read(Path.of(file), new ImportOptions(EpsgCode.WGS84, null), Progress.SILENT);
                System.out.println("read " + table.features().size() + " of " + file);
            } catch (DataException refused) {
                System.out.println("refused " + refused.code() + " of " + file);
            }
        }
    }
}
