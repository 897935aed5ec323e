package no.omland.travel;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.omland.crs.EpsgCode;
import no.omland.network.LinkStructure;
import no.omland.network.LinkType;
import no.omland.network.NetworkAssembly;
import no.omland.network.OneWay;
import no.omland.network.RoadClass;
import no.omland.network.RoadLink;
import no.omland.network.RoadNetwork;

/** Small networks from seeds, with everything that is awkward: one-ways, ferries, links to themselves, double links, islands, equal times. */
public final class RandomNetworks {

    private RandomNetworks() {}

    public static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    public static RoadNetwork network(long seed) {
        Random random = new Random(seed);
        NetworkAssembly assembly = new NetworkAssembly(EpsgCode.ETRS89_UTM33);
        int nodes = 5 + random.nextInt(80);
        int islands = 1 + random.nextInt(3);
        for (int i = 0; i < nodes; i++) {
            assembly.node(random.nextInt(50_000), random.nextInt(50_000));
        }
        int links = nodes + random.nextInt(2 * nodes);
        // Few lengths, so that many paths are alike in time.
        int lengths = 1 + random.nextInt(random.nextBoolean() ? 4 : 4000);
        for (int i = 0; i < links; i++) {
            int from = random.nextInt(nodes);
            int to = random.nextInt(nodes);
            boolean isFerry = random.nextInt(8) == 0;
            if (from % islands != to % islands && !isFerry) {
                continue;
            }
            assembly.link(new RoadLink(
                    from,
                    to,
                    50.0 * (1 + random.nextInt(lengths)),
                    isFerry ? (random.nextBoolean() ? LinkType.CAR_FERRY : LinkType.PASSENGER_FERRY) : road(random),
                    RoadClass.values()[random.nextInt(RoadClass.values().length)],
                    LinkStructure.values()[random.nextInt(4)],
                    random.nextInt(4) == 0 ? OneWay.values()[1 + random.nextInt(2)] : OneWay.BOTH,
                    random.nextInt(3) == 0 ? 30 + 10 * random.nextInt(8) : 0,
                    random.nextInt(10) == 0 ? 1 + random.nextInt(30) : 0,
                    "",
                    null));
        }
        return assembly.build();
    }

    private static LinkType road(Random random) {
        return random.nextInt(12) == 0 ? LinkType.PATH : LinkType.ROAD;
    }

    /** By car or on foot, summer or winter, some links closed. */
    public static TravelCosts costs(RoadNetwork network, long seed) {
        Random random = new Random(~seed);
        TravelRules rules = TravelRules.DEFAULT
                .withSeason(random.nextBoolean() ? Season.SUMMER : Season.WINTER)
                .withMode(random.nextInt(4) == 0 ? TravelMode.FOOT : TravelMode.CAR);
        int[] closed = IntStream.range(0, network.linkCount())
                .filter(link -> random.nextInt(12) == 0)
                .toArray();
        return TravelCosts.of(network, rules).closing(closed);
    }

    /** Some at nodes, some on links, some with a way to the link, several on one link. */
    public static List<NetworkPoint> points(RoadNetwork network, long seed, int count) {
        Random random = new Random(seed * 31 + count);
        List<NetworkPoint> points = new ArrayList<>();
        while (points.size() < count) {
            int link = points.isEmpty() || random.nextInt(4) > 0
                    ? random.nextInt(network.linkCount())
                    : points.get(points.size() - 1).link();
            double fraction = random.nextInt(3) == 0 ? random.nextInt(2) : random.nextDouble();
            NetworkPoint point = NetworkPoint.on(link, fraction);
            points.add(random.nextBoolean() ? point : point.withAccess(random.nextInt(900), random.nextInt(90_000)));
        }
        return points;
    }
}
