package no.omland.crs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.geotools.referencing.factory.epsg.hsql.ThreadedHsqlEpsgFactory;
import org.jspecify.annotations.Nullable;

/**
 * The EPSG register as GeoTools carries it: an HSQL database of 33 MB that has to lie unpacked in a folder.
 *
 * <p>GeoTools would put it under the system's temporary folder. Omland puts it in a folder that lasts, once: a lock file and
 * a marker file see to it that of several processes starting at once one unpacks and the others wait, and the database is
 * opened read-only, so that they can all use it. The folder is asked for the first time a code outside the short list of
 * {@link EpsgCode} is used.
 */
public final class EpsgDatabase {
    private static final String HSQL_RECONFIGURES_LOGGING = "hsqldb.reconfig_logging";

    /**
     * Held here, as java.util.logging forgets the level of a logger that nobody holds. Preferences are what GeoTools asks how
     * far to indent a WKT, and complain where the home folder cannot be written.
     */
    private static final List<Logger> QUIET = List.of(
            Logger.getLogger("org.geotools.referencing"),
            Logger.getLogger("hsqldb.db"),
            Logger.getLogger("java.util.prefs"));

    private EpsgDatabase() {}

    /**
     * Names the folder to unpack into, created if missing. To be called at start, before any other part of Omland looks up a
     * code; later calls have no effect on a database already open.
     *
     * @throws UncheckedIOException if the folder cannot be made or written to
     */
    public static void useFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder for the EPSG database: " + folder, e);
        }
        if (!Files.isWritable(folder)) {
            throw new UncheckedIOException(new IOException(
                    "cannot write the EPSG database to " + folder + "; name another folder or change its permissions"));
        }
        System.setProperty(
                ThreadedHsqlEpsgFactory.DIRECTORY_KEY, folder.toAbsolutePath().toString());
    }

    /**
     * Where the database is, or is going to be: the folder given to {@link #useFolder}, or named by the system property
     * {@code EPSG-HSQL.directory}, or else {@code omland/epsg} in the user's cache folder ({@code XDG_CACHE_HOME}, {@code
     * ~/Library/Caches} or {@code %LOCALAPPDATA%}).
     */
    public static Path folder() {
        String named = System.getProperty(ThreadedHsqlEpsgFactory.DIRECTORY_KEY);
        return named != null
                ? Path.of(named)
                : defaultFolder(
                        System.getenv(),
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * Before GeoTools is touched: the folder is there, and neither GeoTools nor HSQL writes to the console. Where the cache
     * folder cannot be made, as in a container without a home, GeoTools keeps to the temporary folder.
     */
    static void prepare() {
        if (System.getProperty(HSQL_RECONFIGURES_LOGGING) == null) {
            System.setProperty(HSQL_RECONFIGURES_LOGGING, "false");
        }
        for (Logger logger : QUIET) {
            if (logger.getLevel() == null) {
                logger.setLevel(Level.SEVERE);
            }
        }
        try {
            useFolder(folder());
        } catch (UncheckedIOException e) {
            System.clearProperty(ThreadedHsqlEpsgFactory.DIRECTORY_KEY);
        }
    }

    static Path defaultFolder(Map<String, String> environment, String operatingSystem, Path home) {
        String system = operatingSystem.toLowerCase(Locale.ROOT);
        Path cache;
        if (system.startsWith("windows")) {
            cache = orElse(
                    environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"));
        } else if (system.startsWith("mac")) {
            cache = home.resolve("Library").resolve("Caches");
        } else {
            cache = orElse(environment.get("XDG_CACHE_HOME"), home.resolve(".cache"));
        }
        return cache.resolve("omland").resolve("epsg");
    }

    private static Path orElse(@Nullable String named, Path otherwise) {
        return named == null || named.isBlank() ? otherwise : Path.of(named);
    }
}
