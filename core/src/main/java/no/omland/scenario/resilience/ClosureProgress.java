package no.omland.scenario.resilience;

/** Is told how many stretches have been closed. Called for each, from the one that closes them. */
@FunctionalInterface
public interface ClosureProgress {

    ClosureProgress SILENT = (done, all) -> {};

    void at(int done, int all);
}
