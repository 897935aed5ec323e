package no.omland.network.report;

import java.util.ArrayList;
import java.util.List;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.network.RoadNetwork;
import no.omland.network.noding.LinkFault;
import no.omland.network.noding.NodedRoads;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/**
 * What a report found, to look at on a map: each component but the largest with its links, dead ends, one-way traps, roads without a speed, and what was no link.
 * The column {@code kind} says which; {@code name} is a component's place.
 */
public final class ReportLayer {

    /** What a layer's name is followed by in the name of the layer of its report. */
    public static final String SUFFIX = "_report";

    /** When more of the roads than this have no speed, none of them are drawn: the whole layer would be. */
    private static final double MOST_WITHOUT_SPEED = 0.25;

    private static final Schema SCHEMA = Schema.of(
            Field.text("kind"),
            new Field("nodes", FieldType.INTEGER),
            new Field("km", FieldType.REAL),
            Field.text("name"),
            new Field("row", FieldType.INTEGER));

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final NodedRoads roads;
    private final RoadNetwork network;
    private final List<Feature> features = new ArrayList<>();

    private ReportLayer(NodedRoads roads) {
        this.roads = roads;
        this.network = roads.network();
    }

    /** The name of the layer of the report of {@code layer}. */
    public static String nameFor(String layer) {
        return layer + SUFFIX;
    }

    /** The layer, in the network's system. */
    public static FeatureSet of(NodedRoads roads, NetworkReport report) {
        return new ReportLayer(roads).drawn(report);
    }

    private FeatureSet drawn(NetworkReport report) {
        addComponents(report.withFerries(), new Components(network, link -> true));
        report.traps().forEach(this::add);
        for (int link : report.withoutSpeed().size() > MOST_WITHOUT_SPEED * network.linkCount()
                ? List.<Integer>of()
                : report.withoutSpeed()) {
            add("without-speed", network.line(link), 0, network.lengthMetres(link) / 1000, "", roads.feature(link));
        }
        report.deadEnds().forEach(node -> add("dead-end", point(node), 1, 0, "", -1));
        for (LinkFault fault : roads.faults()) {
            Coordinate place = fault.place();
            add(
                    fault.kind().code().code(),
                    place == null ? null : FACTORY.createPoint(place),
                    0,
                    0,
                    "",
                    fault.feature());
        }
        return new FeatureSet(nameFor(roads.layer().name()), SCHEMA, network.crs(), features);
    }

    private void addComponents(List<ComponentSize> sizes, Components components) {
        List<List<LineString>> lines = new ArrayList<>();
        sizes.forEach(size -> lines.add(new ArrayList<>()));
        for (int link = 0; link < network.linkCount(); link++) {
            int component = components.of(network.from(link));
            if (component > 0) {
                lines.get(component).add(network.line(link));
            }
        }
        for (int i = 1; i < sizes.size(); i++) {
            ComponentSize size = sizes.get(i);
            add("component", together(lines.get(i)), size.nodes(), size.km(), size.name(), -1);
        }
    }

    private void add(OneWayTrap trap) {
        Geometry points = FACTORY.createMultiPointFromCoords(trap.nodes().stream()
                .map(node -> new Coordinate(network.easting(node), network.northing(node)))
                .toArray(Coordinate[]::new));
        add(
                trap.isEntered() ? "one-way-in" : "one-way-out",
                points,
                trap.nodes().size(),
                0,
                "",
                -1);
    }

    private static Geometry together(List<LineString> lines) {
        return FACTORY.createMultiLineString(lines.toArray(LineString[]::new));
    }

    private Geometry point(int node) {
        return FACTORY.createPoint(new Coordinate(network.easting(node), network.northing(node)));
    }

    private void add(String kind, @Nullable Geometry geometry, long nodes, double km, String name, int feature) {
        features.add(new Feature(geometry, new @Nullable Object[] {
            kind, nodes, Math.round(km * 1000) / 1000.0, name.isEmpty() ? null : name, feature < 0 ? null : feature + 1L
        }));
    }
}
