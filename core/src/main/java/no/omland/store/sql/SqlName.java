package no.omland.store.sql;

/** Names of tables and columns. */
public final class SqlName {

    private SqlName() {}

    /** A name as SQL writes it. */
    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
