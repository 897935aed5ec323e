package no.omland.location.problem;

import no.omland.location.PCentre;

/**
 * People of one demand point whom the choice does not serve, and why.
 *
 * @param demand counted from 0
 * @param weight how many people
 */
public record Unserved(int demand, long weight, Reason reason) {

    /** Why they are not served; the first that holds. */
    public enum Reason {
        /** No candidate that may be used can be reached from there. */
        NOT_CONNECTED,
        /** Candidates that may be used are reached from there, but none within the limit. */
        BEYOND_LIMIT,
        /** Only candidates that were not chosen can be reached from there, or reached within the limit. */
        NOT_CHOSEN,
        /** Only candidates on land apart can be reached, where so few live that no site is spent on them; see {@link PCentre}. */
        APART,
        /** The sites that could serve them are full. */
        NO_ROOM
    }
}
