package no.omland.data.raster;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** Burns polygons into cells by scan lines through the cells' centres. */
public final class Rasterizer {

    private Rasterizer() {}

    /** For each cell the index of the polygon that holds its centre, or -1. */
    public static int[] polygonIndices(Grid grid, List<Polygon> polygons) {
        int[] indices = new int[grid.size()];
        Arrays.fill(indices, -1);
        for (int index = 0; index < polygons.size(); index++) {
            burn(grid, polygons.get(index), index, indices);
        }
        return indices;
    }

    private static void burn(Grid grid, Polygon polygon, int index, int[] indices) {
        var envelope = polygon.getEnvelopeInternal();
        int firstRow = Math.max(0, rowBelow(grid, envelope.getMinY()));
        int lastRow = Math.min(grid.rows() - 1, rowBelow(grid, envelope.getMaxY()) + 1);
        if (lastRow < firstRow) {
            return;
        }
        double[][] crossings = crossings(grid, polygon, firstRow, lastRow);
        for (int row = firstRow; row <= lastRow; row++) {
            double[] eastings = crossings[row - firstRow];
            Arrays.sort(eastings);
            for (int pair = 0; pair + 1 < eastings.length; pair += 2) {
                int first = Math.max(0, columnAfter(grid, eastings[pair]));
                int last = Math.min(grid.columns() - 1, columnAfter(grid, eastings[pair + 1]) - 1);
                for (int column = first; column <= last; column++) {
                    indices[row * grid.columns() + column] = index;
                }
            }
        }
    }

    private static int rowBelow(Grid grid, double northingMetres) {
        return (int) Math.floor((northingMetres - grid.minNorthingMetres()) / grid.cellMetres() - 0.5);
    }

    private static int columnAfter(Grid grid, double eastingMetres) {
        return (int) Math.ceil((eastingMetres - grid.minEastingMetres()) / grid.cellMetres() - 0.5);
    }

    private static double[][] crossings(Grid grid, Polygon polygon, int firstRow, int lastRow) {
        double[][] crossings = new double[lastRow - firstRow + 1][0];
        for (Object line : LinearComponentExtracter.getLines(polygon)) {
            Coordinate[] ring = ((LineString) line).getCoordinates();
            for (int i = 1; i < ring.length; i++) {
                Coordinate low = ring[i - 1].y < ring[i].y ? ring[i - 1] : ring[i];
                Coordinate high = low == ring[i] ? ring[i - 1] : ring[i];
                int from = Math.max(firstRow, rowBelow(grid, low.y));
                int to = Math.min(lastRow, rowBelow(grid, high.y) + 1);
                for (int row = from; row <= to; row++) {
                    double northing = grid.minNorthingMetres() + (row + 0.5) * grid.cellMetres();
                    if (low.y <= northing && northing < high.y) {
                        double easting = low.x + (northing - low.y) * (high.x - low.x) / (high.y - low.y);
                        double[] grown = Arrays.copyOf(crossings[row - firstRow], crossings[row - firstRow].length + 1);
                        grown[grown.length - 1] = easting;
                        crossings[row - firstRow] = grown;
                    }
                }
            }
        }
        return crossings;
    }
}
