package no.omland.data.terrain;

import java.util.List;

/**
 * One watercourse from its mouth up to its source.
 *
 * @param cells from the mouth (or the confluence with the parent, whose cell comes first) up to the source
 * @param parent index of the stream it runs into, or -1 when it reaches the sea
 * @param cellsUpstream catchment at its lower end, in cells
 */
public record Stream(List<Integer> cells, int parent, int cellsUpstream) {

    public Stream {
        cells = List.copyOf(cells);
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("stream must have cells, got none");
        }
    }

    public boolean reachesSea() {
        return parent < 0;
    }
}
