package no.omland.scenario;

/** Which office people go to. */
public enum Assignment {
    /** The one that is soonest reached. */
    NEAREST,
    /** Of those that serve their municipality, the one that is soonest reached; who has none is counted as without an office. */
    OWN
}
