package no.omland.maps.tile;

import java.util.Arrays;

/** A row of vertices in tile units, x eastward and y southward, that grows and is used again. */
final class Chain {

    double[] x = new double[64];
    double[] y = new double[64];
    int size;

    void add(double vertexX, double vertexY) {
        if (size == x.length) {
            x = Arrays.copyOf(x, size * 2);
            y = Arrays.copyOf(y, size * 2);
        }
        x[size] = vertexX;
        y[size] = vertexY;
        size++;
    }

    void clear() {
        size = 0;
    }

    /** Area as a ring, in square units; negative one way round. */
    double area() {
        double doubled = 0;
        for (int i = 0; i < size; i++) {
            int next = i + 1 == size ? 0 : i + 1;
            doubled += (x[i] - x[0]) * (y[next] - y[0]) - (x[next] - x[0]) * (y[i] - y[0]);
        }
        return doubled / 2;
    }

    /** Index of the vertex farthest from the first. */
    int farthestFromFirst() {
        int farthest = 0;
        double most = 0;
        for (int i = 1; i < size; i++) {
            double distance = Math.hypot(x[i] - x[0], y[i] - y[0]);
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        return farthest;
    }
}
