package no.omland.travel;

/** Which way one travels, seen from the places asked about. One-way roads make the two differ. */
public enum Direction {
    /** From the places out. */
    FROM,
    /** To the places, as people do to an office. */
    TO;

    public Direction opposite() {
        return this == FROM ? TO : FROM;
    }
}
