package no.omland.store.geopackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.importing.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** A GeoPackage keeps every type, every geometry, null and empty as they are. */
class GeoPackageFileTest {

    private static final Schema SCHEMA = Schema.of(
            Field.text("navn"),
            new Field("antall", FieldType.INTEGER),
            new Field("areal", FieldType.REAL),
            new Field("vernet", FieldType.BOOLEAN),
            new Field("endret", FieldType.DATE),
            new Field("målt", FieldType.DATE_TIME));

    @TempDir
    Path folder;

    @Test
    void whatGoesOutComesInAgain() throws ParseException, SQLException {
        @Nullable
        Object[] full = {
            "čđŋšŧžá", Long.MIN_VALUE, 0.1, false, LocalDate.of(1814, 5, 17), LocalDateTime.of(2024, 2, 29, 13, 36, 7)
        };
        List<Feature> features = new java.util.ArrayList<>();
        for (String wkt : List.of(
                "POINT (1 2)",
                "MULTIPOINT M((1 2 4), (5 6 8))",
                "LINESTRING Z(1 2 3, 5 6 7)",
                "POLYGON ZM((0 0 1 5, 0 9 1 6, 9 9 1 7, 0 0 1 9))",
                "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (1 2, 3 4))")) {
            features.add(new Feature(new WKTReader().read(wkt), full));
        }
        features.add(new Feature(null, new @Nullable Object[6]));
        features.add(new Feature(null, new @Nullable Object[] {"", null, null, null, null, null}));
        FeatureSet layer = new FeatureSet("vann på å", SCHEMA, EpsgCode.ETRS89_UTM33, features);
        Path file = folder.resolve("ut.gpkg");
        GeoPackageFile.write(file, layer, "", Progress.SILENT);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            FeatureSet back =
                    new LayerReader(connection, "ut.gpkg").read("vann på å").orElseThrow();
            assertThat(back.schema()).isEqualTo(SCHEMA);
            assertThat(back.crs()).isEqualTo(EpsgCode.ETRS89_UTM33);
            for (int i = 0; i < layer.size(); i++) {
                Feature before = layer.features().get(i);
                Feature after = back.features().get(i);
                assertThat(after.values()).containsExactly(before.values());
                assertThat(String.valueOf(after.geometry())).isEqualTo(String.valueOf(before.geometry()));
            }
        }
    }
}
