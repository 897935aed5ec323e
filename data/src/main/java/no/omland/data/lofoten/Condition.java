package no.omland.data.lofoten;

/**
 * The state of a surface water body.
 *
 * @param alteration why it is heavily modified, {@link Alteration#NONE} for a natural body
 * @param ecological status, or potential of a modified body
 * @param goal of that very body
 * @param chemical as the register spells it
 */
record Condition(Alteration alteration, RegisterClass ecological, RegisterClass goal, String chemical) {

    /** What made a body heavily modified. */
    enum Alteration {
        NONE,
        HYDROPOWER,
        HARBOUR,
        CULVERT,
        WATER_SUPPLY
    }

    boolean isHeavilyModified() {
        return alteration != Alteration.NONE;
    }
}
