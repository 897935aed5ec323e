package no.omland.travel.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.importing.Progress;
import no.omland.network.RoadClass;
import no.omland.network.RoadNetwork;
import no.omland.store.geopackage.GeoPackageWorkspace;
import no.omland.travel.Direction;
import no.omland.travel.NetworkPoint;
import no.omland.travel.TravelCosts;
import no.omland.travel.TravelRules;
import no.omland.travel.closure.ClosureSweep;
import no.omland.travel.hierarchy.ContractionHierarchy;
import no.omland.travel.hierarchy.TimeSweep;
import no.omland.travel.search.NearestOffices;
import no.omland.travel.search.TimeSearch;
import no.omland.travel.search.TravelMatrix;

/**
 * The figures of the engine, on a made-up network of 500,000 nodes, or, with the folder {@code ../shared/data} as the argument, on Kartverket's N1000. With {@code OMLAND_TEST_POSTGIS} set and pgRouting installed there, its {@code pgr_drivingDistance} too.
 */
public final class TravelBenchmark {

    private static final long SEED = 20_260_101;
    private static final int CELLS = 223_347;

    private final PrintStream out;
    private final Random random = new Random(SEED);

    private TravelBenchmark(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        TravelBenchmark benchmark = new TravelBenchmark(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        if (arguments.length > 0) {
            benchmark.run("N1000", n1000(Path.of(arguments[0])));
        } else {
            benchmark.run("made-up, 500,000 nodes", RoadLikeNetwork.of(708, SEED));
        }
    }

    private static RoadNetwork n1000(Path data) throws IOException {
        Path file = Files.createTempDirectory("omland-bench").resolve("roads.gpkg");
        try (GeoPackageWorkspace workspace = GeoPackageWorkspace.open(file)) {
            DatasetImport.run(workspace, ImportRequest.of(data.resolve("kartverket/veglenke.shp")), Progress.SILENT);
            return WorkspaceSnapshot.of(workspace).roads().orElseThrow().network();
        }
    }

    private void run(String name, RoadNetwork network) throws SQLException {
        out.printf(
                Locale.ROOT,
                "%n%s: %,d nodes, %,d links, %d cores, load %.1f%n",
                name,
                network.nodeCount(),
                network.linkCount(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        Timing building = Timing.of(5, () -> TravelCosts.of(network, TravelRules.DEFAULT));
        TravelCosts costs = TravelCosts.of(network, TravelRules.DEFAULT);
        out.println("costs of all arcs: " + building);
        out.printf(
                Locale.ROOT,
                "memory: %.1f bytes a link with costs, %.1f with the courses of the lines%n",
                (network.bytes() + costs.bytes()) / (double) network.linkCount(),
                (network.bytes() + costs.bytes() + network.lineBytes()) / (double) network.linkCount());
        scenario(costs);
        Timing search = oneToAll(costs);
        Timing sweep = prepared(costs);
        nearest(costs);
        closures(costs);
        Timing graphHopper = GraphHopperTree.measure(costs, starts(costs, 5), out);
        ratio("plain search to GraphHopper's ShortestPathTree", search, graphHopper);
        ratio("sweep of the hierarchy to GraphHopper's ShortestPathTree", sweep, graphHopper);
        Timing pgRouting = PgRoutingTree.measure(costs, starts(costs, 2), out);
        if (pgRouting != null) {
            ratio("plain search to pgr_drivingDistance", search, pgRouting);
            ratio("sweep of the hierarchy to pgr_drivingDistance", sweep, pgRouting);
        }
    }

    private void ratio(String what, Timing ours, Timing theirs) {
        out.printf(
                Locale.ROOT,
                "ratio, %s: %.0f by the clock, %.0f by processor time%n",
                what,
                theirs.bestMillis() / ours.bestMillis(),
                theirs.processorMillis() / ours.processorMillis());
    }

    private void scenario(TravelCosts costs) {
        int[] links = random.ints(200, 0, costs.network().linkCount()).toArray();
        out.println("a scenario with 200 links closed: " + Timing.of(20, () -> costs.closing(links)) + ", "
                + costs.closing(links).bytes(costs) + " bytes; with one closed "
                + costs.closing(links[0]).bytes(costs) + " bytes");
    }

    private Timing oneToAll(TravelCosts costs) {
        List<NetworkPoint> starts = starts(costs, 25);
        TimeSearch search = new TimeSearch(costs.network());
        int[] next = {0};
        Timing timing =
                Timing.of(60, () -> search.run(costs, Direction.FROM, List.of(starts.get(next[0]++ % starts.size()))));
        long reached = IntStream.range(0, costs.network().nodeCount())
                .filter(search::isReached)
                .count();
        out.println("one to all, plain search: " + timing + ", " + reached + " reached");
        return timing;
    }

    private Timing prepared(TravelCosts costs) {
        ContractionHierarchy[] made = new ContractionHierarchy[1];
        Timing preparing = Timing.of(1, () -> made[0] = ContractionHierarchy.of(costs));
        ContractionHierarchy hierarchy = made[0];
        out.printf(
                Locale.ROOT,
                "preparing the hierarchy: %s; %,d arcs, %.1f bytes a link more%n",
                preparing,
                hierarchy.arcCount(),
                hierarchy.bytes() / (double) costs.network().linkCount());
        List<NetworkPoint> starts = starts(costs, 25);
        TimeSweep sweep = new TimeSweep(hierarchy);
        int[] next = {0};
        Timing timing = Timing.of(200, () -> sweep.run(Direction.FROM, List.of(starts.get(next[0]++ % starts.size()))));
        out.println("one to all, sweep of the hierarchy: " + timing);
        List<NetworkPoint> origins = points(costs, 1000);
        List<NetworkPoint> destinations = points(costs, 1000);
        out.println("matrix 1000 x 1000 by the hierarchy, all cores: "
                + Timing.of(4, () -> hierarchy.matrix(origins, destinations)));
        if (costs.network().nodeCount() < 100_000) {
            out.println("matrix 1000 x 1000 by plain searches, all cores: "
                    + Timing.of(3, () -> TravelMatrix.of(costs, origins, destinations)));
        }
        return timing;
    }

    private void nearest(TravelCosts costs) {
        List<NetworkPoint> offices = points(costs, 300);
        List<NetworkPoint> cells = points(costs, CELLS);
        out.println("nearest two of 300 offices for all nodes: "
                + Timing.of(8, () -> NearestOffices.of(costs, Direction.TO, offices)));
        out.println("the same for " + CELLS + " points: "
                + Timing.of(8, () -> {
                    NearestOffices nearest = NearestOffices.of(costs, Direction.TO, offices);
                    cells.forEach(nearest::of);
                }));
    }

    private void closures(TravelCosts costs) {
        RoadNetwork network = costs.network();
        int[] people = random.ints(network.nodeCount(), 0, 10).toArray();
        List<NetworkPoint> offices = points(costs, 6);
        List<Integer> european = IntStream.range(0, network.linkCount())
                .filter(link -> network.roadClass(link) == RoadClass.EUROPEAN)
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(european, random);
        List<Integer> links = european.subList(0, Math.min(200, european.size()));
        out.println("200 European links closed one at a time, nearest of 6 offices, all cores: "
                + Timing.of(5, () -> ClosureSweep.of(costs, Direction.TO, offices, people, links)));
        out.println("the same for each of the 6 offices alone: "
                + Timing.of(
                        3,
                        () -> offices.forEach(
                                office -> ClosureSweep.of(costs, Direction.TO, List.of(office), people, links))));
    }

    private List<NetworkPoint> points(TravelCosts costs, int count) {
        return random.ints(count, 0, costs.network().linkCount())
                .mapToObj(link -> NetworkPoint.on(link, random.nextDouble()))
                .toList();
    }

    /** Nodes from which most of the network is reached. */
    private List<NetworkPoint> starts(TravelCosts costs, int count) {
        TimeSearch search = new TimeSearch(costs.network());
        List<NetworkPoint> starts = new ArrayList<>();
        while (starts.size() < count) {
            NetworkPoint start = NetworkPoint.at(
                    costs.network(),
                    costs.network().from(random.nextInt(costs.network().linkCount())));
            search.run(costs, Direction.FROM, List.of(start));
            if (IntStream.range(0, costs.network().nodeCount())
                            .filter(search::isReached)
                            .count()
                    > costs.network().nodeCount() / 2) {
                starts.add(start);
            }
        }
        return starts;
    }
}
