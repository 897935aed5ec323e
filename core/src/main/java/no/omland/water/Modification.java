package no.omland.water;

/** Whether a body is as nature made it. Modified and artificial bodies are judged by potential instead of status. */
public enum Modification {
    NATURAL,
    HEAVILY_MODIFIED,
    ARTIFICIAL,
    /** No source has said. */
    UNKNOWN;

    /** Whether the body has a potential rather than a status. */
    public boolean hasPotential() {
        return this == HEAVILY_MODIFIED || this == ARTIFICIAL;
    }
}
