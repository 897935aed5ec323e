package no.omland.dataset.intake;

import java.nio.file.Path;
import java.util.Optional;
import no.omland.dataset.DatasetKind;
import no.omland.importing.ImportOptions;
import no.omland.importing.ImportSource;

/**
 * What someone wants imported.
 *
 * @param source the file or database
 * @param kind what the file is about; empty to find out
 * @param layer the name of the layer when it is kept as a plain layer; empty to take it from the file's name
 * @param dataset the id of the dataset it belongs to, or empty
 * @param dryRun read and report, but write nothing
 */
public record ImportRequest(
        ImportSource source,
        ImportOptions options,
        Optional<DatasetKind> kind,
        Optional<String> layer,
        String dataset,
        boolean dryRun) {

    /** A file. */
    public ImportRequest(
            Path file,
            ImportOptions options,
            Optional<DatasetKind> kind,
            Optional<String> layer,
            String dataset,
            boolean dryRun) {
        this(new ImportSource.File(file), options, kind, layer, dataset, dryRun);
    }

    /** The file, everything found out from it. */
    public static ImportRequest of(Path file) {
        return new ImportRequest(file, ImportOptions.NONE, Optional.empty(), Optional.empty(), "", false);
    }
}
