package no.omland.store.geopackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

class SpatialIndexTest {

    /** SQLite's own check of an R-tree, and what it finds beside a look at every box. */
    @ParameterizedTest(name = "{0} boxes")
    @ValueSource(ints = {0, 1, 51, 52, 2_700, 30_000})
    void theTreeIsSoundAndFindsEveryBox(int count) throws SQLException {
        Random random = new Random(count);
        SpatialIndex index = new SpatialIndex();
        Envelope window = new Envelope(300_000, 400_000, 6_600_000, 6_900_000);
        int meeting = 0;
        for (int id = 1; id <= count; id++) {
            double x = 1e6 * random.nextDouble();
            double y = 6.4e6 + 1.5e6 * random.nextDouble();
            Envelope box = new Envelope(x, x + 900 * random.nextDouble(), y, y + 900 * random.nextDouble());
            index.add(id, box);
            meeting += window.intersects(box) ? 1 : 0;
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE VIRTUAL TABLE \"rtree_a\" USING rtree(id, minx, maxx, miny, maxy)");
            index.write(connection, "rtree_a");
            assertThat(text(statement, "SELECT rtreecheck('rtree_a')")).isEqualTo("ok");
            assertThat(text(statement, "SELECT count(*) FROM rtree_a")).isEqualTo(String.valueOf(count));
            String found = text(
                    statement,
                    "SELECT count(*) FROM rtree_a WHERE minx <= 400000 AND maxx >= 300000 AND miny <= 6900000 AND maxy >= 6600000");
            // Boxes are rounded outwards to half a metre, so one that nearly meets the window may be found too.
            assertThat(Integer.parseInt(found)).isBetween(meeting, meeting + 5);
            statement.execute("INSERT INTO rtree_a VALUES (1000000, 0, 1, 0, 1)");
            statement.execute("DELETE FROM rtree_a WHERE id <= 10");
            assertThat(text(statement, "SELECT rtreecheck('rtree_a')")).isEqualTo("ok");
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.getString(1);
        }
    }
}
