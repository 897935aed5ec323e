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
 * @param layer the one table wanted of a file that may hold several, or null for all
 * @param aliases by which columns are known
 * @param crsFills whether the reference system is that of tables which state none, and not of all: so it is when one of several has to be named
 */
public record ImportOptions(
        @Nullable EpsgCode crs,
        @Nullable Charset encoding,
        @Nullable String layer,
        ProfileAliases aliases,
        boolean crsFills) {

    public static final ImportOptions NONE = new ImportOptions(null, null);

    /** All tables, their columns known by the built-in aliases. */
    public ImportOptions(@Nullable EpsgCode crs, @Nullable Charset encoding) {
        this(crs, encoding, null, ProfileAliases.BUILT_IN);
    }

    /** The reference system is that of all tables. */
    public ImportOptions(
            @Nullable EpsgCode crs, @Nullable Charset encoding, @Nullable String layer, ProfileAliases aliases) {
        this(crs, encoding, layer, aliases, false);
    }

    /** The reference system that counts whatever the file states, or null. */
    public @Nullable EpsgCode overridingCrs() {
        return crsFills ? null : crs;
    }

    /** The same, the reference system only for tables that state none. */
    public ImportOptions fillingCrs() {
        return new ImportOptions(crs, encoding, layer, aliases, true);
    }

    /** The same without a reference system. */
    ImportOptions withoutCrs() {
        return new ImportOptions(null, encoding, layer, aliases);
    }

    /** The same for all tables of a file, or for another one of them. */
    public ImportOptions withLayer(@Nullable String wanted) {
        return new ImportOptions(crs, encoding, wanted, aliases, crsFills);
    }

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
