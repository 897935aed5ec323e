package no.omland.travel.catchment;

import org.locationtech.jts.geom.Envelope;

/**
 * A rectangle of square cells whose corners are whole multiples of their side, so that windows of one side length fit on each other.
 *
 * @param cellMetres side of a cell
 * @param firstColumn number of the westernmost column, counted from easting 0
 * @param firstRow number of the southernmost row, counted from northing 0
 */
record CellWindow(double cellMetres, int firstColumn, int firstRow, int columns, int rows) {

    /** Covers a rectangle. */
    static CellWindow covering(Envelope area, double cellMetres) {
        int column = (int) Math.floor(area.getMinX() / cellMetres);
        int row = (int) Math.floor(area.getMinY() / cellMetres);
        return new CellWindow(
                cellMetres,
                column,
                row,
                (int) Math.floor(area.getMaxX() / cellMetres) - column + 1,
                (int) Math.floor(area.getMaxY() / cellMetres) - row + 1);
    }

    int count() {
        return columns * rows;
    }

    /** The cell that holds a place; −1 outside. */
    int cell(double easting, double northing) {
        int column = (int) Math.floor(easting / cellMetres) - firstColumn;
        int row = (int) Math.floor(northing / cellMetres) - firstRow;
        return column < 0 || column >= columns || row < 0 || row >= rows ? -1 : row * columns + column;
    }

    double centreEasting(int column) {
        return (firstColumn + column + 0.5) * cellMetres;
    }

    double centreNorthing(int row) {
        return (firstRow + row + 0.5) * cellMetres;
    }
}
