package no.omland.store.geopackage;

import java.sql.SQLException;
import no.omland.issue.DataException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what SQLite says into what a person can act on. */
final class StoreFailure {

    private StoreFailure() {}

    static DataException of(SQLException failure, String workspace) {
        SQLiteErrorCode code =
                failure instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        // Extended codes carry the primary one in their lowest byte.
        int primary = code.code & 0xff;
        if (primary == SQLiteErrorCode.SQLITE_BUSY.code || primary == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return DataException.caused(failure, "workspace.locked", workspace);
        }
        if (primary == SQLiteErrorCode.SQLITE_FULL.code || primary == SQLiteErrorCode.SQLITE_IOERR.code) {
            return DataException.caused(
                    failure, "workspace.disk-full", workspace, String.valueOf(failure.getMessage()));
        }
        if (primary == SQLiteErrorCode.SQLITE_NOTADB.code || primary == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return DataException.caused(failure, "workspace.damaged", workspace, String.valueOf(failure.getMessage()));
        }
        if (primary == SQLiteErrorCode.SQLITE_READONLY.code
                || primary == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || primary == SQLiteErrorCode.SQLITE_PERM.code) {
            return DataException.caused(failure, "workspace.unwritable", workspace);
        }
        String said = String.valueOf(failure.getMessage());
        // No code of its own.
        if (said.contains("too many columns")) {
            return DataException.caused(failure, "layer.too-many-columns", workspace, said);
        }
        return DataException.caused(failure, "workspace.failed", workspace, String.valueOf(failure.getMessage()));
    }
}
