package no.omland.data.raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Connected patches of cells with one label. */
public final class Patches {

    private Patches() {}

    /** The patches of all labels from 0 up, by the lowest cell of each; cells that meet at a corner are connected. */
    public static List<int[]> of(Grid grid, int[] labels) {
        boolean[] seen = new boolean[labels.length];
        List<int[]> patches = new ArrayList<>();
        int[] stack = new int[labels.length];
        for (int start = 0; start < labels.length; start++) {
            if (seen[start] || labels[start] < 0) {
                continue;
            }
            int count = 0;
            int next = 0;
            stack[count++] = start;
            seen[start] = true;
            while (next < count) {
                int cell = stack[next++];
                for (int direction = 0; direction < 8; direction++) {
                    int neighbour = grid.neighbour(cell, direction);
                    if (neighbour >= 0 && !seen[neighbour] && labels[neighbour] == labels[start]) {
                        seen[neighbour] = true;
                        stack[count++] = neighbour;
                    }
                }
            }
            patches.add(Arrays.copyOf(stack, count));
        }
        return patches;
    }

    /** Gives patches below a number of cells the label that touches them most, so that no crumbs are left on a map. */
    public static void absorbCrumbs(Grid grid, int[] labels, int fewestCells) {
        for (int[] patch : of(grid, labels)) {
            if (patch.length >= fewestCells) {
                continue;
            }
            int label = labels[patch[0]];
            TreeMap<Integer, Integer> touching = new TreeMap<>();
            for (int cell : patch) {
                for (int direction = 0; direction < 8; direction += 2) {
                    int neighbour = grid.neighbour(cell, direction);
                    if (neighbour >= 0 && labels[neighbour] >= 0 && labels[neighbour] != label) {
                        touching.merge(labels[neighbour], 1, Integer::sum);
                    }
                }
            }
            int best = touching.entrySet().stream()
                    .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse(label);
            for (int cell : patch) {
                labels[cell] = best;
            }
        }
    }
}
