package no.omland.importing;

/** Is told how far a long task has come. Called often: it must be quick, and decides itself how seldom to show anything. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = (phase, done, share) -> {};

    /**
     * @param phase what is being done, a key of the message files such as {@code read} or {@code write}
     * @param done how many rows or features so far
     * @param share how much of the whole that is, from 0 to 1; NaN when unknown
     */
    void at(String phase, long done, double share);
}
