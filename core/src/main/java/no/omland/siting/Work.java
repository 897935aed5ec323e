package no.omland.siting;

/** Is told how far a long question has come, from several threads. */
@FunctionalInterface
public interface Work {

    Work SILENT = (phase, share) -> {};

    /** Travel times, a search for each candidate. */
    String TIMES = "times";

    /** The search for the best choice, of what it may take at most; it is often done long before. */
    String SEARCH = "search";

    /** @param share from 0 to 1 */
    void at(String phase, double share);
}
