package no.omland.location.capacity;

import java.util.Arrays;
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
 * The cover models with capacities: whoever is beyond the limit cannot be reached, so that fewest unserved is most people within it, by the search of the p-median with capacities. A set cover
 * has a search of its own, {@link FewestSites}; of its answers the one with least travel that exchanges of one site lead to.
 */
public final class CapacitatedCover {

    private CapacitatedCover() {}

    /** Most people; {@code kept} has somebody {@link Kept#within} the limit. */
    public static SiteAnswer most(Kept kept, int siteCount, int limit, SearchSettings settings) {
        CapacitatedSearch.Result found = CapacitatedSearch.run(kept, siteCount, settings, settings.budget());
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
        boolean[] all = new boolean[kept.candidateCount()];
        Arrays.fill(all, true);
        long least = RoomFlow.of(kept, all, new Budget(Long.MAX_VALUE)).unserved();
        Budget budget = settings.budget();
        FewestSites.Result found = FewestSites.of(kept, least, all.length, 0, budget);
        int[] sites =
                found.sites().orElseGet(() -> IntStream.range(0, all.length).toArray());
        List<SiteChoice> choices = new RoomExchange(kept, least, budget)
                .best(sites, settings.nearBestCount()).stream()
                        .map(each ->
                                new SiteChoice(each.sites(), sites.length, 0, each.servedWeight(), each.totalCost()))
                        .toList();
        int bound = Math.max(found.bound(), Math.max(1, kept.lockedIn().length));
        return new CapacitatedAnswer(kept, SiteModel.SET_COVER, limit).of(choices, bound, true, false);
    }
}
