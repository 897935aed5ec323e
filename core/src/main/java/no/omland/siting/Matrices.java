package no.omland.siting;

import no.omland.issue.Count;
import no.omland.issue.DataException;

/** How many travel times can be held at once. */
public final class Matrices {

    /** 400 MB of them. */
    public static final long MOST_CELLS = 100_000_000;

    private Matrices() {}

    /**
     * Told before any way is searched for.
     *
     * @param where what errors call the candidates
     * @throws DataException when there are more
     */
    public static void check(String where, int candidates, int places) {
        if ((long) candidates * places > MOST_CELLS) {
            throw DataException.use(
                    "siting.too-large", where, new Count(candidates), new Count(places), new Count(MOST_CELLS));
        }
    }
}
