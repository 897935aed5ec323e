package no.omland.scenario.evaluation;

/** What figures are counted for. */
public enum AreaKind {
    ALL,
    MUNICIPALITY,
    SETTLEMENT
}
