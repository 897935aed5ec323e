package no.omland.exporting;

import no.omland.feature.Schema;

/** The column that holds geometry as text in formats that are tables. */
final class GeometryTextColumn {

    private static final String USUAL = "WKT";

    private GeometryTextColumn() {}

    /** {@code WKT}, which GDAL and QGIS know by its name, unless a column of the layer is called so. */
    static String name(Schema schema) {
        String name = USUAL;
        for (int n = 2; schema.indexOf(name) >= 0; n++) {
            name = USUAL + "_" + n;
        }
        return name;
    }
}
