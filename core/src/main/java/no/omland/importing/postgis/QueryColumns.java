package no.omland.importing.postgis;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The columns of a statement and how its rows are selected. Columns are named anew by their number, so that two of one name do no harm.
 *
 * @param all in order
 */
record QueryColumns(List<QueryColumn> all) {

    private static final Set<String> SERIALS = Set.of("serial", "bigserial", "smallserial");

    private static final String BASE_TYPE = """
            WITH RECURSIVE beneath AS (
              SELECT typname, typtype, typbasetype FROM pg_type WHERE oid = ?::regtype
              UNION ALL
              SELECT t.typname, t.typtype, t.typbasetype FROM pg_type t JOIN beneath ON beneath.typtype = 'd' AND t.oid = beneath.typbasetype)
            SELECT typname FROM beneath WHERE typtype <> 'd'""";

    QueryColumns {
        all = List.copyOf(all);
    }

    /** Those of a statement, which is not executed; empty when it gives no rows. */
    static Optional<QueryColumns> of(Connection connection, String statement, String postgis) throws SQLException {
        List<QueryColumn> columns = new ArrayList<>();
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            ResultSetMetaData described = prepared.getMetaData();
            if (described == null) {
                return Optional.empty();
            }
            boolean first = true;
            for (int i = 1; i <= described.getColumnCount(); i++) {
                QueryColumn column = QueryColumn.of(
                        i,
                        described.getColumnLabel(i),
                        base(connection, described.getColumnTypeName(i)),
                        described.getPrecision(i),
                        described.getScale(i),
                        first,
                        postgis);
                columns.add(column);
                first = first && column.role() != QueryColumn.Role.GEOMETRY;
            }
        }
        return Optional.of(new QueryColumns(columns));
    }

    private static String base(Connection connection, String type) throws SQLException {
        if (SERIALS.contains(type)) {
            return "int8";
        }
        try (PreparedStatement query = connection.prepareStatement(BASE_TYPE)) {
            query.setString(1, type);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : type;
            }
        }
    }

    boolean hasGeometry() {
        return all.stream().anyMatch(column -> column.role() == QueryColumn.Role.GEOMETRY);
    }

    List<QueryColumn> fields() {
        return all.stream().filter(QueryColumn::isField).toList();
    }

    /** Selects the geometry, or NULL, and then the fields. */
    String selection(String statement) {
        List<String> wanted = new ArrayList<>();
        wanted.add(all.stream()
                .filter(column -> column.role() == QueryColumn.Role.GEOMETRY)
                .map(QueryColumn::expression)
                .findFirst()
                .orElse("NULL"));
        fields().forEach(column -> wanted.add(column.expression()));
        String aliases = IntStream.rangeClosed(1, all.size())
                .mapToObj(number -> "c" + number)
                .collect(Collectors.joining(", "));
        // The line break ends a comment that the statement may end in.
        return "SELECT " + String.join(", ", wanted) + " FROM (" + statement + "\n) AS q(" + aliases + ")";
    }
}
