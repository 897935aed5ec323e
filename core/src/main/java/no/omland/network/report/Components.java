package no.omland.network.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import no.omland.network.RoadNetwork;

/** Which nodes hang together by some of the links, whichever way these lead. Components are numbered from 0, the one of most nodes first. */
final class Components {

    static final int NONE = -1;

    private final int[] ofNode;
    private final int[] sizes;

    /** @param counts which links join; a node that none of them meets is in no component */
    Components(RoadNetwork network, IntPredicate counts) {
        int[] parent = new int[network.nodeCount()];
        Arrays.fill(parent, NONE);
        for (int link = 0; link < network.linkCount(); link++) {
            if (counts.test(link)) {
                join(parent, network.from(link), network.to(link));
            }
        }
        int[] size = new int[parent.length];
        for (int node = 0; node < parent.length; node++) {
            if (parent[node] != NONE) {
                size[root(parent, node)]++;
            }
        }
        int[] roots = IntStream.range(0, parent.length)
                .filter(node -> size[node] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(node -> -size[node]).thenComparingInt(node -> node))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] number = new int[parent.length];
        for (int i = 0; i < roots.length; i++) {
            number[roots[i]] = i;
        }
        ofNode = IntStream.range(0, parent.length)
                .map(node -> parent[node] == NONE ? NONE : number[root(parent, node)])
                .toArray();
        sizes = Arrays.stream(roots).map(root -> size[root]).toArray();
    }

    private static void join(int[] parent, int one, int other) {
        for (int node : new int[] {one, other}) {
            parent[node] = parent[node] == NONE ? node : parent[node];
        }
        int a = root(parent, one);
        int b = root(parent, other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    private static int root(int[] parent, int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    int count() {
        return sizes.length;
    }

    /** How many nodes are in any. */
    int nodes() {
        return Arrays.stream(sizes).sum();
    }

    int size(int component) {
        return sizes[component];
    }

    /** The component of a node, or {@link #NONE}. */
    int of(int node) {
        return ofNode[node];
    }
}
