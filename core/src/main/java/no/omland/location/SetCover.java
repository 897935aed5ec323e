package no.omland.location;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.omland.issue.DataException;
import no.omland.location.capacity.CapacitatedCover;
import no.omland.location.cover.CentreSearch;
import no.omland.location.cover.CoverSearch;
import no.omland.location.median.Enumeration;
import no.omland.location.problem.Kept;
import no.omland.location.problem.SearchSettings;
import no.omland.location.problem.SiteAnswer;
import no.omland.location.problem.SiteChecks;
import no.omland.location.problem.SiteChoice;
import no.omland.location.problem.SiteModel;
import no.omland.location.problem.SiteProblem;
import no.omland.location.problem.Valuation;

/** As few sites as can be so that all are within a limit, of those whom any candidate can have within it; the others are listed as unserved. Where there are capacities, of those whom all candidates together have room for. */
public final class SetCover {

    private SetCover() {}

    /** {@link #solve(SiteProblem, int, SearchSettings)} with the default settings. */
    public static SiteAnswer solve(SiteProblem problem, int limit) {
        return solve(problem, limit, SearchSettings.DEFAULT);
    }

    /**
     * The fewest sites, those locked in included. Between choices of equally few the one with least total cost is best when all of them can be weighed.
     *
     * @param limit in the unit of the costs; who is at exactly the limit is within it
     * @throws no.omland.issue.DataException with a code {@code sites.…} when the problem cannot be solved as it is put
     */
    public static SiteAnswer solve(SiteProblem problem, int limit, SearchSettings settings) {
        SiteChecks.checkLimit(problem, limit);
        SiteChecks.check(problem);
        if (problem.hasCapacities()) {
            return CapacitatedCover.fewest(problem, limit, settings);
        }
        Kept kept = Kept.of(problem);
        List<BitSet> rows = CentreSearch.rows(kept, limit).stream()
                .filter(row -> !row.isEmpty())
                .toList();
        int[] locked = kept.lockedIn();
        if (rows.isEmpty() && locked.length == 0) {
            throw DataException.data("sites.nobody-within", problem.where(), limit);
        }
        CoverSearch.Fewest fewest = CoverSearch.fewest(rows, settings.budget());
        int[] free = kept.free();
        int[] sites = IntStream.concat(
                        IntStream.of(locked), fewest.columns().stream().mapToInt(c -> free[c]))
                .sorted()
                .toArray();
        Valuation valuation = new Valuation(kept, SiteModel.SET_COVER, limit);
        long bound = (long) locked.length + fewest.bound();
        if (bound == sites.length && Enumeration.fits(kept, sites.length, settings)) {
            return valuation.answer(alternatives(valuation, sites, settings), true, bound, true);
        }
        return valuation.answer(List.of(valuation.choice(sites)), false, bound, true);
    }

    /** All choices of as few sites that cover the same people, as many as the settings list. */
    private static List<SiteChoice> alternatives(Valuation valuation, int[] sites, SearchSettings settings) {
        Valuation people = new Valuation(valuation.kept, SiteModel.MAXIMAL_COVER, valuation.limit);
        SiteChoice found = people.choice(sites);
        return Enumeration.best(people, sites.length, settings.nearBestCount(), Optional.empty(), List.of(sites))
                .stream()
                .filter(choice -> choice.value() == found.value())
                .map(choice ->
                        new SiteChoice(choice.sites(), sites.length, 0, choice.servedWeight(), choice.totalCost()))
                .toList();
    }
}
