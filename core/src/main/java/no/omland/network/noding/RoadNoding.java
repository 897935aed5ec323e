package no.omland.network.noding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.omland.crs.EpsgCode;
import no.omland.feature.FeatureSet;
import no.omland.network.NetworkAssembly;
import no.omland.network.RoadLink;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Makes a network of a layer of roads. */
public final class RoadNoding {

    private static final GeometryFactory LINES = new GeometryFactory();
    private static final double LONGEST_METRES = Integer.MAX_VALUE / 1000.0;
    private static final double SHORTEST_METRES = 0.0005;

    private final FeatureSet layer;
    private final NodingOptions options;
    private final GroundLength ground;
    private final NetworkAssembly assembly;
    private final RepeatedLinks repeated;
    private final List<LinkFault> faults = new ArrayList<>();
    private int[] features = new int[0];
    private int links;

    private RoadNoding(FeatureSet layer, EpsgCode crs, NodingOptions options) {
        this.layer = layer;
        this.options = options;
        this.ground = new GroundLength(crs);
        this.assembly = new NetworkAssembly(crs);
        this.repeated = new RepeatedLinks(options.toleranceMetres());
    }

    /**
     * The network of a layer with the columns of {@link no.omland.network.RoadColumns}. Heights are ignored. A length or time that the layer states goes before
     * that of the line.
     *
     * @param layer lines in a projected system, in metres; an empty one gives a network without nodes
     * @throws IllegalArgumentException when the layer has no reference system
     */
    public static NodedRoads of(FeatureSet layer, NodingOptions options) {
        EpsgCode crs = layer.crs();
        if (crs == null) {
            throw new IllegalArgumentException(layer.name() + " has no reference system, and so no lines");
        }
        return new RoadNoding(layer, crs, options).noded();
    }

    private NodedRoads noded() {
        LinkReading reading = new LinkReading(layer, faults);
        List<Piece> drawn =
                options.joinCrossings() ? Crossings.cut(reading.pieces(), options.toleranceMetres()) : reading.pieces();
        List<Piece> pieces =
                options.toleranceMetres() > 0 ? Quays.landed(drawn, options.toleranceMetres(), faults) : drawn;
        NodeSnapping nodes = new NodeSnapping(ends(pieces), options.toleranceMetres());
        nodes.nodes().forEach(place -> assembly.node(place.x, place.y));
        features = new int[pieces.size()];
        for (int i = 0; i < pieces.size(); i++) {
            add(pieces.get(i), nodes.node(2 * i), nodes.node(2 * i + 1), nodes.nodes());
        }
        nodes.chains().forEach(place -> faults.add(new LinkFault(LinkFault.Kind.NODE_CHAIN, -1, -1, place)));
        return new NodedRoads(
                assembly.build(), layer, Arrays.copyOf(features, links), options, faults, reading.notInUse());
    }

    static double[] ends(List<Piece> pieces) {
        double[] ends = new double[4 * pieces.size()];
        for (int i = 0; i < pieces.size(); i++) {
            Coordinate[] course = pieces.get(i).course();
            ends[4 * i] = course[0].x;
            ends[4 * i + 1] = course[0].y;
            ends[4 * i + 2] = course[course.length - 1].x;
            ends[4 * i + 3] = course[course.length - 1].y;
        }
        return ends;
    }

    private void add(Piece piece, int from, int to, List<Coordinate> nodes) {
        Coordinate[] course = piece.course();
        Coordinate place = course[course.length / 2];
        double drawn = ground.metres(course);
        double length = piece.statedMetres() > 0 ? piece.statedMetres() : drawn;
        if (from == to && drawn <= Math.max(2 * options.toleranceMetres(), SHORTEST_METRES)
                || length < SHORTEST_METRES) {
            fault(LinkFault.Kind.ZERO_LENGTH, piece, -1, place);
            return;
        }
        if (!(length < LONGEST_METRES)) {
            fault(LinkFault.Kind.TOO_LONG, piece, -1, place);
            return;
        }
        course[0] = nodes.get(from);
        course[course.length - 1] = nodes.get(to);
        RoadLink link = new RoadLink(
                from,
                to,
                length,
                piece.type(),
                piece.roadClass(),
                piece.structure(),
                piece.oneWay(),
                piece.speedLimitKmh(),
                piece.statedMinutes(),
                piece.roadNumber(),
                LINES.createLineString(course));
        int first = repeated.add(link, piece.feature());
        if (first >= 0) {
            fault(LinkFault.Kind.REPEATED, piece, first, place);
            return;
        }
        if (from == to) {
            fault(LinkFault.Kind.TO_ITSELF, piece, -1, place);
        }
        assembly.link(link);
        features[links++] = piece.feature();
    }

    private void fault(LinkFault.Kind kind, Piece piece, int other, Coordinate place) {
        faults.add(new LinkFault(kind, piece.feature(), other, place));
    }
}
