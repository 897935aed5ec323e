package no.omland.network;

/** What carries a link: {@code medium} of the registers. */
public enum LinkStructure {
    GROUND,
    TUNNEL,
    BRIDGE,
    UNKNOWN
}
