package no.omland.data.raster;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Rounds a staircase of cell corners into a curve; the ends stay where they are, and a closed arc stays closed. */
public final class ArcSmoothing {

    private ArcSmoothing() {}

    /** @param passes how often each vertex moves to the weighted mean (1, 2, 1) of itself and its neighbours */
    public static Coordinate[] smooth(List<Coordinate> corners, int passes) {
        Coordinate[] line = corners.toArray(Coordinate[]::new);
        boolean closed = line.length > 3 && line[0].equals2D(line[line.length - 1]);
        for (int pass = 0; pass < passes; pass++) {
            Coordinate[] next = new Coordinate[line.length];
            next[0] = closed ? mean(line[line.length - 2], line[0], line[1]) : line[0];
            next[line.length - 1] = closed ? next[0].copy() : line[line.length - 1];
            for (int i = 1; i < line.length - 1; i++) {
                next[i] = mean(line[i - 1], line[i], line[i + 1]);
            }
            line = next;
        }
        return line;
    }

    private static Coordinate mean(Coordinate before, Coordinate here, Coordinate after) {
        return new Coordinate((before.x + 2 * here.x + after.x) / 4, (before.y + 2 * here.y + after.y) / 4);
    }
}
