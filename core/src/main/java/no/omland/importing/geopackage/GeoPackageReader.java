package no.omland.importing.geopackage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.issue.IssueLog;
import org.sqlite.SQLiteConfig;

/** Reads the tables of a GeoPackage. */
public final class GeoPackageReader {

    private GeoPackageReader() {}

    /**
     * Reads all its tables, or the one that is wanted. Each has a log of its own, whose source is the file's name, a slash, and the table's.
     *
     * @param source what the file is called
     * @throws DataException when it is no GeoPackage, it is damaged, it holds no tables, not the one wanted, or one in an unknown reference system
     */
    public static List<SourceTable> read(Path file, String source, ImportOptions options, Progress progress) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
            if (!Contents.isGeoPackage(connection)) {
                throw DataException.data("file.sqlite", source);
            }
            List<SourceTable> tables = new ArrayList<>();
            for (Contents each : wanted(Contents.of(connection), source, options)) {
                IssueLog log = new IssueLog(source + "/" + each.table());
                tables.add(new TableReading(connection, each, log, progress).read(options.crs()));
            }
            return tables;
        } catch (SQLException e) {
            throw DataException.caused(e, "file.unreadable", source, String.valueOf(e.getMessage()));
        }
    }

    private static List<Contents> wanted(List<Contents> all, String source, ImportOptions options) {
        if (all.isEmpty()) {
            throw DataException.data("geopackage.no-layers", source);
        }
        String layer = options.layer();
        if (layer == null) {
            return all;
        }
        List<Contents> chosen = all.stream()
                .filter(each -> each.table().equalsIgnoreCase(layer))
                .toList();
        if (chosen.isEmpty()) {
            throw DataException.use(
                    "layer.unknown",
                    source,
                    layer,
                    String.join(", ", all.stream().map(Contents::table).toList()));
        }
        return chosen;
    }
}
