package no.omland.network;

import no.omland.crs.EpsgCode;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/**
 * Roads, paths and crossings as a graph that never changes. Nodes are numbered from 0, links from 0; a link is travelled along its line by the arc
 * {@code 2 * link} and against it by {@code 2 * link + 1}. What an arc costs, and whether it may be used at all, is not known here but in {@code travel}.
 *
 * <p>Each node has its <em>ends</em>, one for every link that meets it (two for a link to itself): {@code end} from {@link #firstEnd}{@code (node)} up to
 * {@code firstEnd(node + 1)} leads by {@link #arc}{@code (end)} to the node {@link #head}{@code (end)}. The same ends serve a search backwards: the arc towards
 * {@code node} is then {@code arc(end) ^ 1}.
 */
public final class RoadNetwork {

    private static final GeometryFactory LINES = new GeometryFactory();
    private static final LinkType[] TYPES = LinkType.values();
    private static final RoadClass[] CLASSES = RoadClass.values();
    private static final LinkStructure[] STRUCTURES = LinkStructure.values();
    private static final OneWay[] DIRECTIONS = OneWay.values();

    private final EpsgCode crs;
    private final NodePlaces places;
    private final LinkColumns links;
    private final int[] firstEnd;
    private final int[] heads;
    private final int[] arcs;

    RoadNetwork(EpsgCode crs, double[] eastings, double[] northings, LinkColumns links) {
        this.crs = crs;
        this.places = new NodePlaces(eastings, northings);
        this.links = links;
        int nodes = eastings.length;
        int count = links.from.length;
        firstEnd = new int[nodes + 1];
        for (int link = 0; link < count; link++) {
            firstEnd[links.from[link] + 1]++;
            firstEnd[links.to[link] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            firstEnd[node + 1] += firstEnd[node];
        }
        heads = new int[2 * count];
        arcs = new int[2 * count];
        int[] next = firstEnd.clone();
        for (int link = 0; link < count; link++) {
            put(next[links.from[link]]++, links.to[link], 2 * link);
            put(next[links.to[link]]++, links.from[link], 2 * link + 1);
        }
    }

    private void put(int end, int head, int arc) {
        heads[end] = head;
        arcs[end] = arc;
    }

    public EpsgCode crs() {
        return crs;
    }

    public int nodeCount() {
        return places.count();
    }

    public int linkCount() {
        return links.from.length;
    }

    /** Metres in {@link #crs}, to a millimetre. */
    public double easting(int node) {
        return places.easting(node);
    }

    /** Metres in {@link #crs}, to a millimetre. */
    public double northing(int node) {
        return places.northing(node);
    }

    public int from(int link) {
        return links.from[link];
    }

    public int to(int link) {
        return links.to[link];
    }

    /** The node that an arc leaves. */
    public int tail(int arc) {
        return (arc & 1) == 0 ? links.from[arc >> 1] : links.to[arc >> 1];
    }

    /** The node that an arc leads to. */
    public int headOf(int arc) {
        return (arc & 1) == 0 ? links.to[arc >> 1] : links.from[arc >> 1];
    }

    public int firstEnd(int node) {
        return firstEnd[node];
    }

    public int head(int end) {
        return heads[end];
    }

    public int arc(int end) {
        return arcs[end];
    }

    public int lengthMillimetres(int link) {
        return links.lengthMillimetres[link];
    }

    public double lengthMetres(int link) {
        return links.lengthMillimetres[link] / 1000.0;
    }

    public LinkType type(int link) {
        return TYPES[links.type[link]];
    }

    public RoadClass roadClass(int link) {
        return CLASSES[links.roadClass[link]];
    }

    public LinkStructure structure(int link) {
        return STRUCTURES[links.structure[link]];
    }

    public OneWay oneWay(int link) {
        return DIRECTIONS[links.oneWay[link]];
    }

    /** Whole kilometres an hour; 0 when the source does not say. */
    public int speedLimitKmh(int link) {
        return links.speedLimitKmh[link] & 0xff;
    }

    /** Time that the source states for one way, in tenths of a second; 0 when it states none. */
    public int statedTenthSeconds(int link) {
        return links.statedTenthSeconds.getOrDefault(link, 0);
    }

    /** The road's number or the ferry's name; empty when it has none. */
    public String roadNumber(int link) {
        return links.numbers.get(links.number[link]);
    }

    /** The number of the link in the {@link NetworkAssembly} it came from. */
    public int source(int link) {
        return links.source[link];
    }

    /** The course of a link from its first node to its last, in {@link #crs}; the straight line between them when the source has none. */
    public LineString line(int link) {
        Coordinate[] course = links.lines.course(link);
        return LINES.createLineString(course != null ? course : new Coordinate[] {place(from(link)), place(to(link))});
    }

    private Coordinate place(int node) {
        return new Coordinate(easting(node), northing(node));
    }

    /** Bytes of all that a search may touch: places of nodes, columns of links and the ends; the courses of the lines are counted by {@link #lineBytes}. */
    public long bytes() {
        return places.bytes() + 4L * firstEnd.length + links.bytes() + 8L * heads.length;
    }

    public long lineBytes() {
        return links.lines.bytes();
    }
}
