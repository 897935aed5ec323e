package no.omland.importing.geopackage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.importing.UsableTables;
import no.omland.issue.DataException;
import no.omland.issue.IssueLog;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Reads the tables of a GeoPackage. */
public final class GeoPackageReader {

    private GeoPackageReader() {}

    /**
     * Reads all its tables, or the one that is wanted. Each has a log of its own, whose source is the file's name, a slash, and the table's.
     *
     * @param source what the file is called
     * @throws DataException when it is no GeoPackage, it is damaged, it holds no tables, not the one wanted, or none in a known reference system
     */
    public static List<SourceTable> read(Path file, String source, ImportOptions options, Progress progress) {
        try {
            return read(connect("jdbc:sqlite:" + file.toAbsolutePath()), source, options, progress);
        } catch (SQLException e) {
            if (isForbiddenToWriteBeside(e) && !hasLog(file)) {
                return readUnchanging(file, source, options, progress);
            }
            throw DataException.caused(e, "file.unreadable", source, String.valueOf(e.getMessage()));
        }
    }

    /** Reads a file that nobody changes meanwhile. It needs no files beside it, even when it was left in the mode that keeps a log. */
    static List<SourceTable> readUnchanging(Path file, String source, ImportOptions options, Progress progress) {
        try {
            String address =
                    "jdbc:sqlite:" + file.toUri().toString().replaceFirst("^file:/+", "file:/") + "?immutable=1";
            return read(connect(address), source, options, progress);
        } catch (SQLException e) {
            throw DataException.caused(e, "file.unreadable", source, String.valueOf(e.getMessage()));
        }
    }

    private static Connection connect(String address) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return config.createConnection(address);
    }

    private static boolean isForbiddenToWriteBeside(SQLException failure) {
        int primary = failure instanceof SQLiteException said ? said.getResultCode().code & 0xff : 0;
        return primary == SQLiteErrorCode.SQLITE_CANTOPEN.code || primary == SQLiteErrorCode.SQLITE_READONLY.code;
    }

    /** Whether some of what was written is still in a log beside the file, which would be missed. */
    private static boolean hasLog(Path file) {
        try {
            Path log = file.resolveSibling(file.getFileName() + "-wal");
            return Files.exists(log) && Files.size(log) > 0;
        } catch (IOException e) {
            return true;
        }
    }

    private static List<SourceTable> read(Connection open, String source, ImportOptions options, Progress progress)
            throws SQLException {
        try (Connection connection = open) {
            if (!Contents.isGeoPackage(connection)) {
                throw DataException.data("file.sqlite", source);
            }
            List<Contents> wanted = wanted(Contents.of(connection), source, options);
            ImportOptions own = options.layer() == null && wanted.size() > 1 ? options.fillingCrs() : options;
            UsableTables tables = new UsableTables();
            for (Contents each : wanted) {
                String name = source + "/" + each.table();
                tables.<SQLException>add(
                        name,
                        () -> List.of(new TableReading(connection, each, new IssueLog(name), progress).read(own)));
            }
            return tables.get();
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
