package no.omland.travel.bench;

import java.util.Random;
import no.omland.crs.EpsgCode;
import no.omland.network.LinkStructure;
import no.omland.network.LinkType;
import no.omland.network.NetworkAssembly;
import no.omland.network.OneWay;
import no.omland.network.RoadClass;
import no.omland.network.RoadLink;
import no.omland.network.RoadNetwork;

/**
 * A made-up network like roads: junctions about 300 m apart that do not lie in rows, 2.6 links to each in the mean, every 16th line a county road and every 64th a
 * European one, a twentieth of the smaller ones one-way. All hangs together. The same seed gives the same network.
 */
final class RoadLikeNetwork {

    private static final double SPACING_METRES = 300;
    private static final double KEPT = 0.65;

    private RoadLikeNetwork() {}

    static RoadNetwork of(int side, long seed) {
        Random random = new Random(seed);
        NetworkAssembly assembly = new NetworkAssembly(EpsgCode.ETRS89_UTM33);
        double[] x = new double[side * side];
        double[] y = new double[side * side];
        for (int i = 0; i < x.length; i++) {
            x[i] = 100_000 + SPACING_METRES * (i % side + 0.6 * random.nextDouble());
            y[i] = 6_500_000 + SPACING_METRES * (i / side + 0.6 * random.nextDouble());
            assembly.node(x[i], y[i]);
        }
        for (int i = 0; i < x.length; i++) {
            int column = i % side;
            int row = i / side;
            if (column + 1 < side && (isKept(random, row) || row % 16 == 8)) {
                link(assembly, x, y, i, i + 1, row, random);
            }
            // Every fourth line goes through, so that the whole hangs together.
            if (row + 1 < side && (isKept(random, column) || column % 4 == 0)) {
                link(assembly, x, y, i, i + side, column, random);
            }
        }
        return assembly.build();
    }

    private static boolean isKept(Random random, int line) {
        return line % 16 == 0 || random.nextDouble() < KEPT;
    }

    private static void link(
            NetworkAssembly assembly, double[] x, double[] y, int from, int to, int line, Random random) {
        RoadClass roadClass =
                line % 64 == 0 ? RoadClass.EUROPEAN : line % 16 == 0 ? RoadClass.COUNTY : RoadClass.MUNICIPAL;
        double bends = 1.05 + 0.5 * random.nextDouble();
        boolean isOneWay = roadClass == RoadClass.MUNICIPAL && random.nextInt(20) == 0;
        assembly.link(new RoadLink(
                from,
                to,
                bends * Math.hypot(x[to] - x[from], y[to] - y[from]),
                LinkType.ROAD,
                roadClass,
                LinkStructure.GROUND,
                isOneWay ? OneWay.FORWARD : OneWay.BOTH,
                0,
                0,
                "",
                null));
    }
}
