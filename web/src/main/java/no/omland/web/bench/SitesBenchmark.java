package no.omland.web.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import no.omland.issue.Language;
import no.omland.location.MaximalCover;
import no.omland.location.PCentre;
import no.omland.location.PMedian;
import no.omland.location.SetCover;
import no.omland.location.median.PublishedInstance;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.SiteAnswer;
import no.omland.location.problem.SiteProblem;

/** Best sites by the default settings: the published instances with their optima, made-up ones of the size of the larger published ones, and every choice of 6 of 25. */
public final class SitesBenchmark {

    /** Nodes and p of {@code pmed21} to {@code pmed40}, which are not in the folder. */
    private static final int[][] LARGER = {
        {500, 5}, {500, 10}, {500, 50}, {500, 100}, {500, 167}, {600, 5}, {600, 10}, {600, 60}, {600, 120}, {600, 200},
        {700, 5}, {700, 10}, {700, 70}, {700, 140}, {800, 5}, {800, 10}, {800, 80}, {900, 5}, {900, 10}, {900, 90}
    };

    private static final int FIRST_LARGER = 21;
    private static final int LONGEST_EDGE = 100;
    private static final int DEMAND = 3_000;
    private static final int CANDIDATES = 25;
    private static final int SITES = 6;
    private static final int ROUNDS = 5;
    /** Tenths of a second. */
    private static final int COVER_LIMIT = 9_000;

    private static final long SEED = 20_260_101;
    /** Places of the covers, and their seed, which is that of SetCoverSearchTest. */
    private static final int[] COVERED = {500, 1_000};

    private static final long COVER_SEED = 2026;

    private SitesBenchmark() {}

    /** Prints the figures; the instances are looked for under {@code data}/orlib. */
    public static void run(Path data, PrintWriter out) throws IOException {
        everyChoice(out);
        for (int places : COVERED) {
            covers(places, out);
        }
        Path optima = data.resolve("orlib/optima.csv");
        if (Files.exists(optima)) {
            List<String> rows = Files.readAllLines(optima);
            for (String row : rows.subList(1, rows.size())) {
                String[] cells = row.split(",", -1);
                Path file = data.resolve("orlib/" + cells[0] + ".txt");
                both(cells[0], PublishedInstance.parse(Files.readAllLines(file)), cells[1], cells[2], out);
            }
        } else {
            out.println("published instances: not measured, since there is no " + optima);
        }
        for (int k = 0; k < LARGER.length; k++) {
            both("as pmed" + (FIRST_LARGER + k), madeUp(LARGER[k][0], LARGER[k][1], k), "", "", out);
        }
    }

    private static void everyChoice(PrintWriter out) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[][] places = new double[DEMAND + CANDIDATES][];
        for (int k = 0; k < places.length; k++) {
            places[k] = new double[] {random.nextDouble(), random.nextDouble()};
        }
        CostMatrix costs = CostMatrix.of(DEMAND, CANDIDATES, (i, j) -> (int)
                (36_000 * Math.hypot(places[i][0] - places[DEMAND + j][0], places[i][1] - places[DEMAND + j][1])));
        long[] weights = random.longs(DEMAND, 1, 200).toArray();
        SiteProblem problem = SiteProblem.of(costs, weights);
        for (int round = 0; round < ROUNDS; round++) {
            tell("3,000 x 25 x 6, every choice, p-median", "", () -> PMedian.solve(problem, SITES), out);
            tell("3,000 x 25 x 6, every choice, p-centre", "", () -> PCentre.solve(problem, SITES), out);
            tell(
                    "3,000 x 25 x 6, every choice, most people within 15 minutes",
                    "",
                    () -> MaximalCover.solve(problem, SITES, COVER_LIMIT),
                    out);
        }
    }

    /** Places drawn in a square of 10,000, each of them a candidate. */
    private static void covers(int places, PrintWriter out) {
        SplittableRandom random = new SplittableRandom(COVER_SEED);
        int[][] at = new int[places][];
        long[] people = new long[places];
        for (int i = 0; i < places; i++) {
            at[i] = new int[] {random.nextInt(10_000), random.nextInt(10_000)};
            people[i] = 1 + random.nextInt(200);
        }
        CostMatrix costs =
                CostMatrix.of(places, places, (i, j) -> (int) Math.hypot(at[i][0] - at[j][0], at[i][1] - at[j][1]));
        SiteProblem problem = SiteProblem.of(costs, people);
        String size = places + " places in a plane, within 1,000, ";
        tell(size + "set cover", "", () -> SetCover.solve(problem, 1_000), out);
        tell(size + "most people from 6", "", () -> MaximalCover.solve(problem, SITES, 1_000), out);
        tell(size + "most people from 20", "", () -> MaximalCover.solve(problem, 20, 1_000), out);
    }

    private static void both(String name, PublishedInstance instance, String median, String centre, PrintWriter out) {
        SiteProblem problem = SiteProblem.ofEqualWeights(instance.costs());
        String size = " n=" + instance.costs().demandCount() + " p=" + instance.siteCount();
        tell(name + size + " p-median", median, () -> PMedian.solve(problem, instance.siteCount()), out);
        tell(name + size + " p-centre", centre, () -> PCentre.solve(problem, instance.siteCount()), out);
    }

    private static void tell(String name, String optimum, Supplier<SiteAnswer> solving, PrintWriter out) {
        long begun = System.nanoTime();
        long processorBegun = processorNanoseconds();
        SiteAnswer answer = solving.get();
        double seconds = (System.nanoTime() - begun) / 1e9;
        double processorSeconds = (processorNanoseconds() - processorBegun) / 1e9;
        out.printf(
                Locale.ROOT,
                "%s: %.2f s (processor %.2f s), value %d%s, bound %d, gap %.3f %%: %s%n",
                name,
                seconds,
                processorSeconds,
                answer.value(),
                optimum.isEmpty() ? "" : " (published " + optimum + ")",
                answer.bound(),
                answer.gap().share() * 100,
                answer.gapInWords(Language.ENGLISH));
        out.flush();
    }

    /** Of all threads, the compiler's among them: what the answer takes of a machine that does other work too. */
    private static long processorNanoseconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    /** A connected graph of the shape of the published ones: n²/50 edges of 1 to 100. */
    private static PublishedInstance madeUp(int nodes, int sites, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> edges = new ArrayList<>();
        for (int node = 1; node < nodes; node++) {
            edges.add(node + " " + (node + 1) + " " + (1 + random.nextInt(LONGEST_EDGE)));
        }
        while (edges.size() < nodes * nodes / 50) {
            int one = 1 + random.nextInt(nodes);
            int other = 1 + random.nextInt(nodes);
            if (one != other) {
                edges.add(one + " " + other + " " + (1 + random.nextInt(LONGEST_EDGE)));
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(nodes + " " + edges.size() + " " + sites);
        lines.addAll(edges);
        return PublishedInstance.parse(lines);
    }
}
