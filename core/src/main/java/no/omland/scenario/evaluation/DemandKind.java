package no.omland.scenario.evaluation;

/** Who is counted. */
public enum DemandKind {
    PEOPLE,
    CLIENTS
}
