package no.omland.tiling;

import java.util.List;

/**
 * What was found in a layer that should tile.
 *
 * @param faults by kind, the largest first
 * @param areas how many areas were looked at
 * @param tooNarrow how many overlaps and gaps were narrower than the tolerance, and so are none
 * @param stopped whether there were so many overlaps that the rest were not looked for
 */
public record TilingFaults(List<TilingFault> faults, int areas, int tooNarrow, boolean stopped) {

    public TilingFaults {
        faults = List.copyOf(faults);
    }

    /** Those of one kind, the largest first. */
    public List<TilingFault> of(TilingFault.Kind kind) {
        return faults.stream().filter(fault -> fault.kind() == kind).toList();
    }

    /** Their areas together. */
    public double areaSquareMetres(TilingFault.Kind kind) {
        return of(kind).stream().mapToDouble(TilingFault::areaSquareMetres).sum();
    }
}
