package no.omland.store.geopackage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.store.sql.SqlName;

/**
 * The types of a table's columns by what they hold. SQLite keeps whatever is written into a column, of any type, so that another program may have put a text
 * into a column of whole numbers; such a column is read as one of text, and nothing of it is lost.
 */
final class StoredTypes {

    private static final int COLUMNS_AT_ONCE = 500;
    private static final int REAL = 1;
    private static final int TEXT = 2;

    private StoredTypes() {}

    /** The fields with types that can hold all their values; a list that may be changed. */
    static List<Field> of(Connection connection, String table, List<Field> declared) throws SQLException {
        List<Field> fields = new ArrayList<>();
        for (int from = 0; from < declared.size(); from += COLUMNS_AT_ONCE) {
            List<Field> some = declared.subList(from, Math.min(declared.size(), from + COLUMNS_AT_ONCE));
            String widest = String.join(
                    ", ", some.stream().map(StoredTypes::widestStorageClass).toList());
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT " + widest + " FROM " + SqlName.quoted(table))) {
                row.next();
                for (int i = 0; i < some.size(); i++) {
                    Field field = some.get(i);
                    fields.add(new Field(field.name(), type(field.type(), row.getInt(i + 1))));
                }
            }
        }
        return fields;
    }

    private static String widestStorageClass(Field field) {
        return "max(CASE typeof(" + SqlName.quoted(field.name()) + ") WHEN 'real' THEN " + REAL + " WHEN 'text' THEN "
                + TEXT + " WHEN 'blob' THEN 3 ELSE 0 END)";
    }

    private static FieldType type(FieldType declared, int widest) {
        return switch (declared) {
            case INTEGER, BOOLEAN -> widest == 0 ? declared : number(widest);
            case REAL -> number(widest);
            case DATE, DATE_TIME -> widest > TEXT ? FieldType.TEXT : declared;
            case TEXT -> declared;
        };
    }

    private static FieldType number(int widest) {
        return widest >= TEXT ? FieldType.TEXT : FieldType.REAL;
    }

    /** What to select for a field: bytes as the hexadecimal digits that SQL writes them with. */
    static String expression(Field field) {
        String column = SqlName.quoted(field.name());
        return field.type() == FieldType.TEXT
                ? "iif(typeof(" + column + ") = 'blob', 'x''' || hex(" + column + ") || '''', " + column + ")"
                : column;
    }
}
