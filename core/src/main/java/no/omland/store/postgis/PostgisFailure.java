package no.omland.store.postgis;

import java.sql.SQLException;
import java.util.Set;
import no.omland.issue.DataException;

/** Turns what PostgreSQL says into what a person can act on. The codes are those of its manual, appendix A. */
final class PostgisFailure {

    private static final Set<String> LOGIN = Set.of("28P01", "28000", "08004");
    private static final Set<String> UNREACHABLE =
            Set.of("08001", "08003", "08006", "57P01", "57P02", "57P03", "08000", "53300");
    private static final Set<String> LOCKED = Set.of("55P03", "40P01");

    private PostgisFailure() {}

    static DataException of(SQLException failure, PostgisAddress address) {
        String state = String.valueOf(failure.getSQLState());
        String where = address.toString();
        String said = String.valueOf(failure.getMessage());
        if (LOGIN.contains(state)) {
            return DataException.caused(failure, "workspace.login", where);
        }
        if (state.equals("3D000")) {
            return DataException.caused(failure, "workspace.no-database", where, address.databaseName());
        }
        if (UNREACHABLE.contains(state)) {
            return DataException.caused(failure, "workspace.unreachable", where);
        }
        if (LOCKED.contains(state)) {
            return DataException.caused(failure, "workspace.locked", where);
        }
        if (state.equals("54011")) {
            return DataException.caused(failure, "layer.too-many-columns", where, said);
        }
        if (state.equals("53100")) {
            return DataException.caused(failure, "workspace.disk-full", where, said);
        }
        if (state.equals("42501") || state.equals("25006")) {
            return DataException.caused(failure, "workspace.not-allowed", where, said);
        }
        return DataException.caused(failure, "workspace.failed", where, said);
    }
}
