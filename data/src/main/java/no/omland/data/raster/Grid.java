package no.omland.data.raster;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * A lattice of square cells in a metric reference system; cells are numbered from the south-west corner, row by row.
 *
 * @param cellMetres side of a cell
 */
public record Grid(double minEastingMetres, double minNorthingMetres, double cellMetres, int columns, int rows) {

    public Grid {
        if (cellMetres <= 0 || columns < 2 || rows < 2) {
            throw new IllegalArgumentException("grid must have cells > 0 m and at least 2 x 2 of them, got " + columns
                    + " x " + rows + " of " + cellMetres + " m");
        }
    }

    /** The lattice that covers an envelope, its corner on a whole number of cells. */
    public static Grid covering(Envelope envelopeMetres, double cellMetres) {
        double minEasting = Math.floor(envelopeMetres.getMinX() / cellMetres) * cellMetres;
        double minNorthing = Math.floor(envelopeMetres.getMinY() / cellMetres) * cellMetres;
        return new Grid(
                minEasting,
                minNorthing,
                cellMetres,
                (int) Math.ceil((envelopeMetres.getMaxX() - minEasting) / cellMetres),
                (int) Math.ceil((envelopeMetres.getMaxY() - minNorthing) / cellMetres));
    }

    public int size() {
        return columns * rows;
    }

    public int column(int cell) {
        return cell % columns;
    }

    public int row(int cell) {
        return cell / columns;
    }

    public double easting(int cell) {
        return minEastingMetres + (column(cell) + 0.5) * cellMetres;
    }

    public double northing(int cell) {
        return minNorthingMetres + (row(cell) + 0.5) * cellMetres;
    }

    public Coordinate centre(int cell) {
        return new Coordinate(easting(cell), northing(cell));
    }

    /** The cell a place lies in, or -1 outside the lattice. */
    public int cellAt(double eastingMetres, double northingMetres) {
        int column = (int) Math.floor((eastingMetres - minEastingMetres) / cellMetres);
        int row = (int) Math.floor((northingMetres - minNorthingMetres) / cellMetres);
        return contains(column, row) ? row * columns + column : -1;
    }

    public boolean contains(int column, int row) {
        return column >= 0 && row >= 0 && column < columns && row < rows;
    }

    /** The neighbour in one of eight directions (0 east, then against the clock), or -1 over the edge. */
    public int neighbour(int cell, int direction) {
        int column = column(cell) + COLUMN_STEP[direction];
        int row = row(cell) + ROW_STEP[direction];
        return contains(column, row) ? row * columns + column : -1;
    }

    /** Whether a direction leads over a corner. */
    public static boolean isDiagonal(int direction) {
        return (direction & 1) == 1;
    }

    private static final int[] COLUMN_STEP = {1, 1, 0, -1, -1, -1, 0, 1};
    private static final int[] ROW_STEP = {0, 1, 1, 1, 0, -1, -1, -1};
}
