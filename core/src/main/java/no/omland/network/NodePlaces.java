package no.omland.network;

import java.util.Arrays;

/** Where nodes are, in whole steps from the south-west corner of them all: millimetres, or centimetres when they lie further apart than the 2,147 km that fit. */
final class NodePlaces {

    private final double west;
    private final double south;
    private final double stepMetres;
    private final int[] steps;

    NodePlaces(double[] eastings, double[] northings) {
        west = Arrays.stream(eastings).min().orElse(0);
        south = Arrays.stream(northings).min().orElse(0);
        double extent = Math.max(
                Arrays.stream(eastings).max().orElse(0) - west,
                Arrays.stream(northings).max().orElse(0) - south);
        stepMetres = extent * 1000 < Integer.MAX_VALUE ? 0.001 : 0.01;
        steps = new int[2 * eastings.length];
        for (int node = 0; node < eastings.length; node++) {
            steps[2 * node] = (int) Math.round((eastings[node] - west) / stepMetres);
            steps[2 * node + 1] = (int) Math.round((northings[node] - south) / stepMetres);
        }
    }

    int count() {
        return steps.length / 2;
    }

    double easting(int node) {
        return west + steps[2 * node] * stepMetres;
    }

    double northing(int node) {
        return south + steps[2 * node + 1] * stepMetres;
    }

    long bytes() {
        return 4L * steps.length;
    }
}
