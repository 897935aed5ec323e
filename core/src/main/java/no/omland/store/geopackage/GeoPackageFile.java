package no.omland.store.geopackage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import no.omland.feature.FeatureSet;
import no.omland.importing.Progress;
import org.sqlite.SQLiteConfig;

/** A GeoPackage for other programs: one layer or table, and nothing of a workspace. */
public final class GeoPackageFile {

    private GeoPackageFile() {}

    /**
     * Makes the file. One that is not finished is worth nothing: it is written without a journal, so write it under another name and move it.
     *
     * @param file must not exist
     * @param description of the layer, for people
     * @throws no.omland.issue.DataException when it cannot be written
     */
    public static void write(Path file, FeatureSet layer, String description, Progress progress) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN");
            GeoPackageSchema.create(connection);
            new LayerWriter(connection, progress).write(layer, description);
            statement.execute("COMMIT");
        } catch (SQLException e) {
            throw StoreFailure.of(e, String.valueOf(file.getFileName()));
        }
    }
}
