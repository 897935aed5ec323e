package no.omland.store.geopackage;

import java.util.List;
import java.util.stream.Stream;
import no.omland.store.sql.SqlDialect;

/** The tables of a workspace as SQLite has them, and as a GeoPackage must list them. A step that has been published is never changed. */
final class GeoPackageDialect {

    static final SqlDialect DIALECT = new SqlDialect(
            "INTEGER PRIMARY KEY AUTOINCREMENT",
            "INTEGER",
            "DOUBLE",
            "DATETIME",
            List.of(
                    Stream.concat(GeoPackageSchema.TABLES.stream(), Stream.of(GeoPackageSchema.WORKSPACE_CONTENTS))
                            .toList(),
                    List.of(),
                    // What is in a workspace from before there were versions is the version of the import that it
                    // last came from.
                    List.of("""
                        INSERT INTO omland_versions
                        SELECT c.table_name, i.id, i.layer, c.table_name, 0, g.column_name, g.srs_id
                        FROM gpkg_contents c LEFT JOIN gpkg_geometry_columns g USING (table_name)
                        JOIN omland_imports i ON i.id = coalesce(
                          (SELECT max(own.id) FROM omland_imports own WHERE own.layer = c.table_name),
                          (SELECT max(same.id) FROM omland_imports same WHERE same.file = c.description))
                        WHERE c.table_name NOT LIKE 'omland\\_%' ESCAPE '\\'""")));

    private GeoPackageDialect() {}
}
