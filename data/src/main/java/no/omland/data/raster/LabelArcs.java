package no.omland.data.raster;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * The borders between cells of different labels, as arcs along cell sides.
 *
 * <p>An arc ends where more or fewer than two border sides meet; what is left are closed arcs.
 */
final class LabelArcs {

    private final Grid grid;
    private final int[] labels;
    private final int cornerColumns;
    /** For each cell corner, which of the sides to the east (1), north (2), west (4), south (8) are borders not yet used. */
    private final byte[] open;

    private final byte[] degree;

    LabelArcs(Grid grid, int[] labels) {
        this.grid = grid;
        this.labels = labels;
        this.cornerColumns = grid.columns() + 1;
        this.open = new byte[cornerColumns * (grid.rows() + 1)];
        this.degree = new byte[open.length];
        markSides();
    }

    List<List<Coordinate>> arcs() {
        List<List<Coordinate>> arcs = new ArrayList<>();
        for (int corner = 0; corner < open.length; corner++) {
            while (degree[corner] != 2 && open[corner] != 0) {
                arcs.add(follow(corner));
            }
        }
        for (int corner = 0; corner < open.length; corner++) {
            while (open[corner] != 0) {
                arcs.add(follow(corner));
            }
        }
        return arcs;
    }

    private List<Coordinate> follow(int start) {
        List<Coordinate> arc = new ArrayList<>();
        arc.add(place(start));
        int corner = start;
        do {
            int side = Integer.numberOfTrailingZeros(open[corner]);
            int next = step(corner, side);
            open[corner] &= (byte) ~(1 << side);
            open[next] &= (byte) ~(1 << ((side + 2) & 3));
            corner = next;
            arc.add(place(corner));
        } while (degree[corner] == 2 && open[corner] != 0 && corner != start);
        return arc;
    }

    private int step(int corner, int side) {
        return switch (side) {
            case 0 -> corner + 1;
            case 1 -> corner + cornerColumns;
            case 2 -> corner - 1;
            default -> corner - cornerColumns;
        };
    }

    private Coordinate place(int corner) {
        return new Coordinate(
                grid.minEastingMetres() + (corner % cornerColumns) * grid.cellMetres(),
                grid.minNorthingMetres() + (corner / cornerColumns) * grid.cellMetres());
    }

    private void markSides() {
        for (int row = 0; row <= grid.rows(); row++) {
            for (int column = 0; column <= grid.columns(); column++) {
                int corner = row * cornerColumns + column;
                if (column < grid.columns() && label(column, row) != label(column, row - 1)) {
                    mark(corner, 0);
                }
                if (row < grid.rows() && label(column, row) != label(column - 1, row)) {
                    mark(corner, 1);
                }
            }
        }
    }

    private void mark(int corner, int side) {
        int other = step(corner, side);
        open[corner] |= (byte) (1 << side);
        open[other] |= (byte) (1 << (side + 2));
        degree[corner]++;
        degree[other]++;
    }

    private int label(int column, int row) {
        return grid.contains(column, row) ? Math.max(-1, labels[row * grid.columns() + column]) : -1;
    }
}
