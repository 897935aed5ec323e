package no.omland.data.terrain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import no.omland.data.raster.Grid;

/** Cuts a drainage into streams: at each confluence the larger branch goes on, the smaller is a stream of its own. */
public final class Streams {

    private final Grid grid;
    private final Drainage drainage;
    private final int[] upstream;
    private final int fewestCells;

    private Streams(Grid grid, Drainage drainage, int fewestCells) {
        this.grid = grid;
        this.drainage = drainage;
        this.upstream = drainage.cellsUpstream();
        this.fewestCells = fewestCells;
    }

    /**
     * All streams; a parent comes before its tributaries.
     *
     * @param fewestCells how many cells a catchment must have before water is seen to run
     */
    public static List<Stream> of(Grid grid, Drainage drainage, int fewestCells) {
        return new Streams(grid, drainage, fewestCells).trace();
    }

    private record Start(int cell, int confluence, int parent) {}

    private List<Stream> trace() {
        List<Stream> streams = new ArrayList<>();
        for (int mouth : drainage.upstreamOrder()) {
            if (drainage.receiver(mouth) >= 0 || upstream[mouth] < fewestCells) {
                continue;
            }
            var waiting = new ArrayDeque<Start>();
            waiting.add(new Start(mouth, -1, -1));
            while (!waiting.isEmpty()) {
                Start start = waiting.remove();
                List<Integer> cells = new ArrayList<>();
                if (start.confluence >= 0) {
                    cells.add(start.confluence);
                }
                int index = streams.size();
                int cell = start.cell;
                while (cell >= 0) {
                    cells.add(cell);
                    int main = largestDonor(cell);
                    for (int direction = 0; direction < 8; direction++) {
                        int donor = grid.neighbour(cell, direction);
                        if (donor >= 0 && donor != main && drains(donor, cell)) {
                            waiting.add(new Start(donor, cell, index));
                        }
                    }
                    cell = main;
                }
                streams.add(new Stream(cells, start.parent, upstream[start.cell]));
            }
        }
        return streams;
    }

    private boolean drains(int donor, int cell) {
        return drainage.receiver(donor) == cell && upstream[donor] >= fewestCells;
    }

    private int largestDonor(int cell) {
        int largest = -1;
        for (int direction = 0; direction < 8; direction++) {
            int donor = grid.neighbour(cell, direction);
            if (donor >= 0 && drains(donor, cell) && (largest < 0 || upstream[donor] > upstream[largest])) {
                largest = donor;
            }
        }
        return largest;
    }
}
