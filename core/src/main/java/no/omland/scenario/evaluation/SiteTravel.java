package no.omland.scenario.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import no.omland.travel.PathCost;
import no.omland.travel.search.FastestWays;
import org.jspecify.annotations.Nullable;

/** Travel between every demand place and one site. Never changes; safe for many threads. */
public final class SiteTravel {

    private static final int NOT_REACHED = Integer.MAX_VALUE;

    private final long[] there;
    private final int[] back;
    private final BitSet withoutFerry;
    private final Supplier<List<FastestWays.Sailed>> ferries;
    private @Nullable List<FastestWays.Sailed> sailed;

    /**
     * @param there path costs to the site for each place, {@link PathCost#UNREACHABLE} where there is no way; not copied
     * @param back tenths of a second from the site, {@link Integer#MAX_VALUE} where there is no way; not copied
     * @param withoutFerry the places that can get there without a ferry, however long it takes; not copied
     * @param ferries for each place what of its way there is on ferries; asked for when they are needed
     */
    public SiteTravel(long[] there, int[] back, BitSet withoutFerry, Supplier<List<FastestWays.Sailed>> ferries) {
        this.there = there;
        this.back = back;
        this.withoutFerry = withoutFerry;
        this.ferries = ferries;
    }

    public boolean isReached(int place) {
        return there[place] < PathCost.BOUND;
    }

    /** Time, length and ferries as one number to compare by; {@link PathCost#UNREACHABLE} when there is no way. */
    long pathCost(int place) {
        return there[place];
    }

    /** To the site; empty when there is no way. */
    public OptionalInt tenthSeconds(int place) {
        return isReached(place) ? OptionalInt.of(PathCost.tenthSeconds(there[place])) : OptionalInt.empty();
    }

    /** From the site home again; empty when there is no way. */
    public OptionalInt backTenthSeconds(int place) {
        return back[place] == NOT_REACHED ? OptionalInt.empty() : OptionalInt.of(back[place]);
    }

    /** Of the way there, what is on ferries. */
    synchronized FastestWays.Sailed sailed(int place) {
        if (PathCost.ferries(there[place]) == 0) {
            return FastestWays.Sailed.NONE;
        }
        if (sailed == null) {
            sailed = ferries.get();
        }
        return sailed.get(place);
    }

    public boolean isReachedWithoutFerry(int place) {
        return withoutFerry.get(place);
    }
}
