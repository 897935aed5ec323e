package no.omland.location.capacity;

import java.util.List;
import java.util.stream.IntStream;
import no.omland.issue.DataException;
import no.omland.location.problem.Budget;
import no.omland.location.problem.Kept;
import no.omland.location.problem.SearchSettings;
import no.omland.location.problem.SiteAnswer;
import no.omland.location.problem.SiteChoice;
import no.omland.location.problem.SiteModel;
import no.omland.location.problem.SiteProblem;

/**
 * The cover models with capacities: whoever is beyond the limit cannot be reached, so that fewest unserved is most people within it, by the search of the p-median with capacities. A set cover asks it
 * with one site more each time, and is proven as long as each answer before was.
 */
public final class CapacitatedCover {

    private CapacitatedCover() {}

    /** Most people; {@code kept} has somebody {@link Kept#within} the limit. */
    public static SiteAnswer most(Kept kept, int siteCount, int limit, SearchSettings settings) {
        CapacitatedSearch.Result found = CapacitatedSearch.run(kept, siteCount, settings);
        List<SiteChoice> choices = found.choices().stream()
                .map(each ->
                        new SiteChoice(each.sites(), each.servedWeight(), 0, each.servedWeight(), each.totalCost()))
                .toList();
        return new CapacitatedAnswer(kept, SiteModel.MAXIMAL_COVER, limit)
                .of(choices, kept.people - found.leastUnserved(kept), true, found.complete());
    }

    /** Fewest sites for as many as there is room for within the limit. */
    public static SiteAnswer fewest(SiteProblem problem, int limit, SearchSettings settings) {
        Kept kept = Kept.of(problem).within(limit);
        if (kept.demandCount() == 0) {
            throw DataException.data("sites.nobody-within", problem.where(), limit);
        }
        int[] all = IntStream.range(0, kept.candidateCount()).toArray();
        long least = Transport.of(kept, all, new Budget(Long.MAX_VALUE)).unserved();
        int bound = Math.max(1, kept.lockedIn().length);
        for (int count = bound; ; count++) {
            CapacitatedSearch.Result found = CapacitatedSearch.reaching(kept, count, settings, least);
            if (found.best().unservedWeight() <= least) {
                SiteChoice best = found.best();
                SiteChoice fewest = new SiteChoice(best.sites(), count, 0, best.servedWeight(), best.totalCost());
                return new CapacitatedAnswer(kept, SiteModel.SET_COVER, limit).of(List.of(fewest), bound, true, false);
            }
            bound = bound == count && found.leastUnserved(kept) > least ? count + 1 : bound;
        }
    }
}
