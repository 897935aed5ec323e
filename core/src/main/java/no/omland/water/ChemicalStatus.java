package no.omland.water;

/** Chemical status: all priority substances within their limits, or not. */
public enum ChemicalStatus {
    GOOD,
    FAILING,
    UNKNOWN
}
