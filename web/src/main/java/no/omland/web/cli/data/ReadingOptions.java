package no.omland.web.cli.data;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import no.omland.crs.EpsgCode;
import no.omland.crs.ReferenceSystem;
import no.omland.crs.UnknownReferenceSystemException;
import no.omland.dataset.DatasetKind;
import no.omland.importing.ImportOptions;
import no.omland.importing.ImportSource;
import no.omland.importing.ProfileAliases;
import no.omland.importing.postgis.DatabaseAddress;
import no.omland.issue.DataException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the person says of a file, over what it says of itself. */
public final class ReadingOptions {

    @Option(names = "--as", paramLabel = "KIND", descriptionKey = "as")
    private @Nullable String as;

    @Option(names = "--crs", paramLabel = "EPSG:n", descriptionKey = "crs")
    private @Nullable String crs;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding")
    private @Nullable String encoding;

    @Option(names = "--layer", paramLabel = "NAME", descriptionKey = "source-layer")
    private @Nullable String layer;

    @Option(names = "--aliases", paramLabel = "FILE.csv", descriptionKey = "aliases")
    private @Nullable Path aliases;

    @Option(names = "--query", paramLabel = "SQL", descriptionKey = "query")
    private @Nullable String query;

    /** A file, or a database when it is the address of one. */
    public ImportSource source(String named) {
        if (DatabaseAddress.isDatabase(named)) {
            return new ImportSource.Database(DatabaseAddress.of(named), query);
        }
        if (query != null) {
            throw DataException.use("database.query-of-file", named);
        }
        return new ImportSource.File(Path.of(named));
    }

    /** What {@code --as} names; empty when the file is to say it itself. */
    public Optional<DatasetKind> kind() {
        if (as == null) {
            return Optional.empty();
        }
        String word = as;
        return Optional.of(DatasetKind.find(word)
                .orElseThrow(() -> DataException.use(
                        "selection.unknown",
                        "--as",
                        word,
                        String.join(
                                " · ",
                                Arrays.stream(DatasetKind.values())
                                        .map(DatasetKind::word)
                                        .toList()))));
    }

    /** The code after {@code --crs}, known to exist. */
    public Optional<EpsgCode> crsCode() {
        if (crs == null) {
            return Optional.empty();
        }
        try {
            EpsgCode code = EpsgCode.parse(crs);
            ReferenceSystem.of(code);
            return Optional.of(code);
        } catch (IllegalArgumentException | UnknownReferenceSystemException e) {
            throw DataException.use("crs.unknown", "--crs", crs);
        }
    }

    public ImportOptions options(Optional<EpsgCode> code) {
        return new ImportOptions(
                code.orElse(null),
                encoding == null ? null : ImportOptions.encodingNamed(encoding),
                layer,
                aliases == null ? ProfileAliases.BUILT_IN : ProfileAliases.withOwn(aliases));
    }
}
