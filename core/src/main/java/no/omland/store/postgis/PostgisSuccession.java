package no.omland.store.postgis;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** How one state of a layer follows another without taking from others what they were granted or have built. Tables are given with their schema, quoted. */
final class PostgisSuccession {

    /** Everything about a column that a view or another program may rely on. */
    private static final String COLUMNS = """
            SELECT a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || coalesce(col_description(a.attrelid, a.attnum), '')
            FROM pg_attribute a WHERE a.attrelid = ?::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY 1""";

    private static final String CHECKS = """
            SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'c' AND conrelid = ?::regclass ORDER BY 1""";

    private static final String KEY = """
            SELECT quote_ident(a.attname) FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
            WHERE i.indrelid = ?::regclass AND i.indisprimary""";

    private static final String GRANTS = """
            SELECT 'GRANT ' || g.privilege_type || ' ON %s TO ' || coalesce(quote_ident(r.rolname), 'PUBLIC')
              || CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END
            FROM pg_class c, LATERAL aclexplode(c.relacl) g LEFT JOIN pg_roles r ON r.oid = g.grantee
            WHERE c.oid = ?::regclass AND g.grantee <> c.relowner
            UNION ALL
            SELECT 'GRANT ' || g.privilege_type || ' (' || quote_ident(a.attname) || ') ON %s TO ' || coalesce(quote_ident(r.rolname), 'PUBLIC')
              || CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END
            FROM pg_attribute a, LATERAL aclexplode(a.attacl) g LEFT JOIN pg_roles r ON r.oid = g.grantee
            WHERE a.attrelid = ?::regclass AND NOT a.attisdropped
              AND EXISTS (SELECT 1 FROM pg_attribute n WHERE n.attrelid = ?::regclass AND n.attname = a.attname)""";

    private PostgisSuccession() {}

    /** Whether the rows of one table can stand in the other: the same columns and conditions, in any order, and a key to tell them apart. */
    static boolean fits(Connection connection, String current, String next) throws SQLException {
        for (String each : List.of(COLUMNS, CHECKS, KEY)) {
            if (!PostgisObjects.list(connection, each, current).equals(PostgisObjects.list(connection, each, next))) {
                return false;
            }
        }
        return PostgisObjects.list(connection, KEY, current).size() == 1;
    }

    /** Copies a table with its rows and key. */
    static void copy(Connection connection, String from, String to) throws SQLException {
        String key = PostgisObjects.list(connection, KEY, from).get(0);
        execute(connection, "CREATE TABLE " + to + " (LIKE " + from + " INCLUDING COMMENTS INCLUDING CONSTRAINTS)");
        execute(connection, "INSERT INTO " + to + " SELECT * FROM " + from);
        execute(connection, "ALTER TABLE " + to + " ADD PRIMARY KEY (" + key + ")");
    }

    /** Puts the rows of one table in place of those of the other, which readers see until it is committed, and drops the first. */
    static void refill(Connection connection, String current, String next) throws SQLException {
        String columns = String.join(
                ", ",
                PostgisObjects.list(
                        connection,
                        "SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped",
                        next));
        String key = PostgisObjects.list(connection, KEY, current).get(0);
        execute(connection, "DELETE FROM " + current);
        execute(connection, "INSERT INTO " + current + " (" + columns + ") SELECT " + columns + " FROM " + next);
        // Text, since the name of a sequence is that of the column without quotes.
        PostgisObjects.list(
                connection,
                "SELECT setval(pg_get_serial_sequence(?, a.attname), (SELECT coalesce(max(" + key + "), 0) + 1 FROM "
                        + current + "), false)::text FROM pg_attribute a WHERE a.attrelid = ?::regclass"
                        + " AND quote_ident(a.attname) = ? AND pg_get_serial_sequence(?, a.attname) IS NOT NULL",
                current,
                current,
                key,
                current);
        execute(connection, "DROP TABLE " + next);
        execute(connection, "ANALYZE " + current);
    }

    /** Grants on one table what others have been granted on the other. */
    static void grant(Connection connection, String from, String to) throws SQLException {
        String grants = GRANTS.replace("%s", to.replace("'", "''"));
        for (String each : PostgisObjects.list(connection, grants, from, from, to)) {
            execute(connection, each);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
