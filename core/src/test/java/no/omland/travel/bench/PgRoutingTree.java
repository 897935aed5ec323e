package no.omland.travel.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import no.omland.network.RoadNetwork;
import no.omland.travel.NetworkPoint;
import no.omland.travel.TravelCosts;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** The same one-to-all by pgRouting, in the database; the clock tells, since the work is done by another process. */
final class PgRoutingTree {

    private static final int ROUNDS = 3;

    private PgRoutingTree() {}

    /** Null when there is no database to ask. */
    static @Nullable Timing measure(TravelCosts costs, List<NetworkPoint> starts, PrintStream out) throws SQLException {
        String address = System.getenv("OMLAND_TEST_POSTGIS");
        if (address == null) {
            out.println("pgRouting: not measured, OMLAND_TEST_POSTGIS names no database");
            return null;
        }
        RoadNetwork network = costs.network();
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pgrouting CASCADE");
            statement.execute(
                    "CREATE TEMP TABLE edge(id int, source int, target int, cost float8, reverse_cost float8)");
            StringBuilder rows = new StringBuilder();
            for (int link = 0; link < network.linkCount(); link++) {
                rows.append(link)
                        .append('\t')
                        .append(network.from(link))
                        .append('\t')
                        .append(network.to(link))
                        .append('\t')
                        .append(costs.isOpen(2 * link) ? costs.cost(2 * link) : -1)
                        .append('\t')
                        .append(costs.isOpen(2 * link + 1) ? costs.cost(2 * link + 1) : -1)
                        .append('\n');
            }
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY edge FROM STDIN", new StringReader(rows.toString()));
            statement.execute("ANALYZE edge");
            int[] next = {0};
            long[] reached = {0};
            Timing timing = Timing.of(ROUNDS, () -> {
                NetworkPoint start = starts.get(next[0]++ % starts.size());
                int node = start.fraction() == 0 ? network.from(start.link()) : network.to(start.link());
                reached[0] = count(statement, node);
            });
            out.println("one to all, pgr_drivingDistance: " + timing + ", " + reached[0] + " reached");
            return new Timing(timing.bestMillis(), timing.bestMillis());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long count(Statement statement, int node) {
        try (ResultSet answer = statement.executeQuery("SELECT count(*) FROM pgr_drivingDistance("
                + "'SELECT id, source, target, cost, reverse_cost FROM edge', " + node + ", 1e12, true)")) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
