package no.omland.importing.postgis;

import java.sql.SQLException;
import java.util.Set;
import no.omland.issue.DataException;

/** Turns what PostgreSQL says to one who reads into what a person can act on. The codes are those of its manual, appendix A. */
final class DatabaseFailure {

    private static final Set<String> LOGIN = Set.of("28P01", "28000", "08004");
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String NOT_ALLOWED = "42501";

    private DatabaseFailure() {}

    static DataException of(SQLException failure, DatabaseAddress address) {
        String state = String.valueOf(failure.getSQLState());
        String where = address.toString();
        if (LOGIN.contains(state)) {
            return DataException.caused(failure, "database.login", where);
        }
        if (state.equals(NO_SUCH_DATABASE)) {
            return DataException.caused(failure, "database.unknown", where, address.databaseName());
        }
        // Class 08 is about connections, 57P about servers that go down or come up, 53300 is too many connections.
        if (state.startsWith("08") || state.startsWith("57P") || state.equals("53300")) {
            return DataException.caused(failure, "database.unreachable", where);
        }
        if (state.equals(NOT_ALLOWED)) {
            return DataException.caused(failure, "database.not-allowed", where, said(failure));
        }
        // Class 42 is a query that is wrong, class 22 one that fails over its data, class 25 one that would write.
        return state.startsWith("42") || state.startsWith("22") || state.startsWith("25")
                ? DataException.caused(failure, "database.query", where, said(failure))
                : DataException.caused(failure, "database.failed", where, said(failure));
    }

    private static String said(SQLException failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ").strip();
    }
}
