package no.omland.network.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import no.omland.network.RoadNetwork;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.kdtree.KdNode;
import org.locationtech.jts.index.kdtree.KdTree;

/** Measures components and finds what to call them by. */
final class ComponentTable {

    /** A place further from every node is not on the network. */
    private static final double[] SEARCHED_METRES = {500, 2_000, 5_000};

    private ComponentTable() {}

    static List<ComponentSize> of(
            RoadNetwork network, Components components, IntPredicate counts, List<NamedPlace> places) {
        int[] first = new int[components.count()];
        Arrays.fill(first, Components.NONE);
        KdTree nodes = new KdTree();
        for (int node = 0; node < network.nodeCount(); node++) {
            int component = components.of(node);
            if (component != Components.NONE) {
                first[component] = first[component] == Components.NONE ? node : first[component];
                nodes.insert(new Coordinate(network.easting(node), network.northing(node)), component);
            }
        }
        double[] metres = new double[components.count()];
        for (int link = 0; link < network.linkCount(); link++) {
            if (counts.test(link)) {
                metres[components.of(network.from(link))] += network.lengthMetres(link);
            }
        }
        String[] names = names(components.count(), nodes, places);
        List<ComponentSize> sizes = new ArrayList<>();
        for (int i = 0; i < components.count(); i++) {
            double share = (double) components.size(i) / components.nodes();
            sizes.add(new ComponentSize(components.size(i), share, metres[i] / 1000, names[i], first[i]));
        }
        return sizes;
    }

    /** The weightiest place that has its nearest node in each component. */
    private static String[] names(int count, KdTree nodes, List<NamedPlace> places) {
        String[] names = new String[count];
        Arrays.fill(names, "");
        places.stream()
                .sorted(Comparator.comparingDouble(NamedPlace::weight)
                        .reversed()
                        .thenComparing(NamedPlace::name))
                .forEach(place -> {
                    int component = nearest(nodes, place);
                    if (component != Components.NONE && names[component].isEmpty()) {
                        names[component] = place.name();
                    }
                });
        return names;
    }

    private static int nearest(KdTree nodes, NamedPlace place) {
        Coordinate at = new Coordinate(place.easting(), place.northing());
        for (double metres : SEARCHED_METRES) {
            Envelope around = new Envelope(at);
            around.expandBy(metres);
            List<?> found = nodes.query(around);
            KdNode best = found.stream()
                    .map(KdNode.class::cast)
                    .min(Comparator.comparingDouble(node -> node.getCoordinate().distance(at)))
                    .orElse(null);
            if (best != null) {
                return (Integer) best.getData();
            }
        }
        return Components.NONE;
    }
}
