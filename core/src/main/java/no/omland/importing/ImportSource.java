package no.omland.importing;

import java.nio.file.Path;
import no.omland.importing.postgis.DatabaseAddress;
import org.jspecify.annotations.Nullable;

/** Where data comes from. What is shown of one never holds a password. */
public sealed interface ImportSource {

    /** What it is called in a report: the file's name without folder, or where the database is. */
    String name();

    /** A file of any format. */
    record File(Path path) implements ImportSource {
        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    /**
     * A database.
     *
     * @param query a SELECT statement whose rows are wanted, or null for tables
     */
    record Database(DatabaseAddress address, @Nullable String query) implements ImportSource {
        @Override
        public String name() {
            return address.toString();
        }

        @Override
        public String toString() {
            return address.toString();
        }
    }
}
