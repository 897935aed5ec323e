package no.omland.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;

/**
 * How a feature set is laid out as a table: the names of its own two columns, which give way when the source has columns of those names.
 *
 * @param key the column of feature ids
 * @param geometry the geometry column
 */
record TableLayout(String key, String geometry) {

    static TableLayout of(FeatureSet set) {
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.schema().fields().forEach(field -> taken.add(field.name()));
        return new TableLayout(free("fid", taken), free("geom", taken));
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        while (taken.contains(free)) {
            free = "omland_" + free;
        }
        return free;
    }

    /** The statement that makes the table. */
    String creation(FeatureSet set, GeometryTypes types) {
        StringBuilder sql = new StringBuilder("CREATE TABLE ")
                .append(GeoPackageSchema.quoted(set.name()))
                .append(" (");
        sql.append(GeoPackageSchema.quoted(key)).append(" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL");
        if (set.isSpatial()) {
            sql.append(", ")
                    .append(GeoPackageSchema.quoted(geometry))
                    .append(' ')
                    .append(types.name());
        }
        for (Field field : set.schema().fields()) {
            sql.append(", ")
                    .append(GeoPackageSchema.quoted(field.name()))
                    .append(' ')
                    .append(sqlType(field.type()));
        }
        return sql.append(')').toString();
    }

    /** The statement that inserts one feature: key, geometry when there is one, then the fields in order. */
    String insertion(FeatureSet set) {
        List<Field> fields = set.schema().fields();
        return "INSERT INTO " + GeoPackageSchema.quoted(set.name()) + " VALUES (?" + (set.isSpatial() ? ",?" : "")
                + ",?".repeat(fields.size()) + ")";
    }

    static String sqlType(FieldType type) {
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
