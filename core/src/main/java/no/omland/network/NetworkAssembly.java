package no.omland.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.omland.crs.EpsgCode;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HilbertEncoder;

/**
 * Collects nodes and links and puts them together to a {@link RoadNetwork}. Nodes are numbered anew along a Hilbert curve and links by their nodes, so that a
 * search, which spreads over the land, also moves through memory in small steps.
 */
public final class NetworkAssembly {

    private static final int HILBERT_LEVEL = 15;

    private final EpsgCode crs;
    private final List<double[]> nodes = new ArrayList<>();
    private final List<RoadLink> links = new ArrayList<>();

    /** @param crs the projected system, in metres, of all coordinates */
    public NetworkAssembly(EpsgCode crs) {
        this.crs = crs;
    }

    /** Adds a node at a place and gives its number, for {@link RoadLink#from} and {@link RoadLink#to}. */
    public int node(double easting, double northing) {
        nodes.add(new double[] {easting, northing});
        return nodes.size() - 1;
    }

    /**
     * Adds a link and gives its number, which {@link RoadNetwork#source} leads back to.
     *
     * @throws IllegalArgumentException when an end is no node, or the length is not above zero and below the 2,147 km that fit
     */
    public int link(RoadLink link) {
        if (link.from() < 0 || link.from() >= nodes.size() || link.to() < 0 || link.to() >= nodes.size()) {
            throw new IllegalArgumentException(
                    "a link from node " + link.from() + " to node " + link.to() + " among " + nodes.size() + " nodes");
        }
        double millimetres = link.lengthMetres() * 1000;
        if (!(millimetres >= 0.5 && millimetres < Integer.MAX_VALUE)) {
            throw new IllegalArgumentException("a link of " + link.lengthMetres() + " metres");
        }
        links.add(link);
        return links.size() - 1;
    }

    public RoadNetwork build() {
        int[] oldNode = alongHilbert();
        int[] newNode = new int[oldNode.length];
        for (int node = 0; node < oldNode.length; node++) {
            newNode[oldNode[node]] = node;
        }
        Comparator<Integer> byNodes = Comparator.<Integer>comparingInt(i -> Math.min(
                        newNode[links.get(i).from()], newNode[links.get(i).to()]))
                .thenComparingInt(i -> Math.max(
                        newNode[links.get(i).from()], newNode[links.get(i).to()]));
        int[] source = IntStream.range(0, links.size())
                .boxed()
                .sorted(byNodes)
                .mapToInt(Integer::intValue)
                .toArray();
        return new RoadNetwork(
                crs,
                IntStream.of(oldNode).mapToDouble(n -> nodes.get(n)[0]).toArray(),
                IntStream.of(oldNode).mapToDouble(n -> nodes.get(n)[1]).toArray(),
                new LinkColumns(IntStream.of(source).mapToObj(links::get).toList(), newNode, source));
    }

    private int[] alongHilbert() {
        Envelope extent = new Envelope();
        nodes.forEach(place -> extent.expandToInclude(place[0], place[1]));
        if (extent.getWidth() == 0 && extent.getHeight() == 0) {
            return IntStream.range(0, nodes.size()).toArray();
        }
        HilbertEncoder encoder = new HilbertEncoder(HILBERT_LEVEL, extent);
        int[] codes = nodes.stream()
                .mapToInt(place -> encoder.encode(new Envelope(place[0], place[0], place[1], place[1])))
                .toArray();
        return IntStream.range(0, codes.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(n -> codes[n]).thenComparingInt(n -> n))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
