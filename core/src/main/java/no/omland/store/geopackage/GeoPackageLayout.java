package no.omland.store.geopackage;

import java.util.List;
import java.util.Locale;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.store.sql.GeometryTypes;
import no.omland.store.sql.SqlName;
import no.omland.store.sql.TableLayout;

/** How a feature set is laid out as a table of a GeoPackage. */
final class GeoPackageLayout {

    private GeoPackageLayout() {}

    /** The statement that makes the table. */
    static String creation(FeatureSet set, TableLayout names, GeometryTypes types) {
        StringBuilder sql = new StringBuilder("CREATE TABLE ")
                .append(SqlName.quoted(set.name()))
                .append(" (");
        sql.append(SqlName.quoted(names.key())).append(" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL");
        if (set.isSpatial()) {
            sql.append(", ")
                    .append(SqlName.quoted(names.geometry()))
                    .append(' ')
                    .append(types.name());
        }
        for (Field field : set.schema().fields()) {
            sql.append(", ").append(SqlName.quoted(field.name())).append(' ').append(sqlType(field.type()));
        }
        return sql.append(')').toString();
    }

    /** The statement that inserts one feature: key, geometry when there is one, then the fields in order. */
    static String insertion(FeatureSet set) {
        List<Field> fields = set.schema().fields();
        return "INSERT INTO " + SqlName.quoted(set.name()) + " VALUES (?" + (set.isSpatial() ? ",?" : "")
                + ",?".repeat(fields.size()) + ")";
    }

    private static String sqlType(FieldType type) {
        return switch (type) {
            case TEXT -> "TEXT";
            case INTEGER -> "INTEGER";
            case REAL -> "DOUBLE";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
            case DATE_TIME -> "DATETIME";
        };
    }

    /** The type of a column by its declaration, as any GeoPackage may write it. */
    static FieldType fieldType(String declared) {
        String word =
                declared.toUpperCase(Locale.ROOT).replaceFirst("\\(.*", "").strip();
        return switch (word) {
            case "BOOLEAN", "BOOL" -> FieldType.BOOLEAN;
            case "INTEGER", "INT", "TINYINT", "SMALLINT", "MEDIUMINT", "BIGINT", "INT2", "INT4", "INT8" ->
                FieldType.INTEGER;
            case "DOUBLE", "DOUBLE PRECISION", "REAL", "FLOAT" -> FieldType.REAL;
            case "DATE" -> FieldType.DATE;
            case "DATETIME" -> FieldType.DATE_TIME;
            default -> FieldType.TEXT;
        };
    }
}
