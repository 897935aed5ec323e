package no.omland.importing;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import no.omland.crs.EpsgCode;
import no.omland.issue.DataException;
import org.jspecify.annotations.Nullable;

/**
 * What the person says about a file, over what the file says of itself.
 *
 * @param crs the reference system, or null to take it from the file
 * @param encoding the character encoding, or null to take it from the file or detect it
 */
public record ImportOptions(
        @Nullable EpsgCode crs, @Nullable Charset encoding) {

    public static final ImportOptions NONE = new ImportOptions(null, null);

    /**
     * The encoding called {@code name}.
     *
     * @throws DataException when Java knows none of that name
     */
    public static Charset encodingNamed(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw DataException.use("encoding.unknown", "--encoding", name);
        }
    }
}
