package no.omland.location;

import java.util.List;
import no.omland.location.capacity.CapacitatedCover;
import no.omland.location.median.Enumeration;
import no.omland.location.median.MedianInstance;
import no.omland.location.median.MedianModel;
import no.omland.location.median.MedianSearch;
import no.omland.location.problem.Exchanges;
import no.omland.location.problem.Kept;
import no.omland.location.problem.SearchSettings;
import no.omland.location.problem.SiteAnswer;
import no.omland.location.problem.SiteChecks;
import no.omland.location.problem.SiteChoice;
import no.omland.location.problem.SiteModel;
import no.omland.location.problem.SiteProblem;
import no.omland.location.problem.Valuation;

/** The sites that have most people within a limit, and room for them where there are capacities. */
public final class MaximalCover {

    private MaximalCover() {}

    /** {@link #solve(SiteProblem, int, int, SearchSettings)} with the default settings. */
    public static SiteAnswer solve(SiteProblem problem, int siteCount, int limit) {
        return solve(problem, siteCount, limit, SearchSettings.DEFAULT);
    }

    /**
     * The best {@code siteCount} sites, those locked in included. People at exactly the limit are within it; {@code unserved} of the answer are those who are not.
     *
     * @param limit in the unit of the costs
     * @throws no.omland.issue.DataException with a code {@code sites.…} when the problem cannot be solved as it is put
     */
    public static SiteAnswer solve(SiteProblem problem, int siteCount, int limit, SearchSettings settings) {
        SiteChecks.checkLimit(problem, limit);
        SiteChecks.check(problem, siteCount);
        if (problem.hasCapacities()) {
            Kept within = Kept.of(problem).within(limit);
            // Nobody asks for room when nobody is within the limit.
            return within.demandCount() == 0
                    ? solve(problem.withoutCapacities(), siteCount, limit, settings)
                    : CapacitatedCover.most(within, siteCount, limit, settings);
        }
        Kept kept = Kept.of(problem);
        Valuation valuation = new Valuation(kept, SiteModel.MAXIMAL_COVER, limit);
        MedianModel model = new MedianModel(valuation, siteCount, settings);
        MedianInstance beyond = MedianModel.beyond(kept, siteCount, limit);
        if (Enumeration.fits(kept, siteCount, settings)) {
            List<SiteChoice> best = model.enumerate(beyond, -kept.people);
            return valuation.answer(best, true, best.get(0).value(), true);
        }
        MedianSearch.Result result = MedianSearch.run(beyond, settings, settings.budget());
        List<SiteChoice> choices =
                Exchanges.filledUp(valuation, model.choices(beyond, result), settings.nearBestCount());
        return valuation.answer(choices, false, kept.people - result.bound(), true);
    }
}
