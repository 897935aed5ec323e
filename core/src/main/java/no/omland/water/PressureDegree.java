package no.omland.water;

/** How much a pressure weighs on a body. */
public enum PressureDegree {
    SMALL,
    MEDIUM,
    LARGE,
    UNKNOWN
}
