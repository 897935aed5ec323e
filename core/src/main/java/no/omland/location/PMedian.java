package no.omland.location;

import java.util.ArrayList;
import java.util.List;
import no.omland.location.capacity.CapacitatedMedian;
import no.omland.location.median.Enumeration;
import no.omland.location.median.MedianInstance;
import no.omland.location.median.MedianModel;
import no.omland.location.median.MedianSearch;
import no.omland.location.problem.Budget;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.Kept;
import no.omland.location.problem.SearchSettings;
import no.omland.location.problem.SiteAnswer;
import no.omland.location.problem.SiteChecks;
import no.omland.location.problem.SiteChoice;
import no.omland.location.problem.SiteModel;
import no.omland.location.problem.SiteProblem;
import no.omland.location.problem.Valuation;

/**
 * The sites from which people travel least in all. A person whom no site reaches counts as the longest journey of the problem there and back, so that a site is not spent on a few people on land apart
 * at the cost of everybody else; when the problem puts everyone first, a choice that leaves fewer unserved is always better. With capacities people are divided between the sites so that the total is
 * least, those on land apart aside, see {@link PCentre}, and fewest unserved come first.
 */
public final class PMedian {

    private PMedian() {}

    /** {@link #solve(SiteProblem, int, SearchSettings)} with the default settings. */
    public static SiteAnswer solve(SiteProblem problem, int siteCount) {
        return solve(problem, siteCount, SearchSettings.DEFAULT);
    }

    /**
     * The best {@code siteCount} sites, those locked in included.
     *
     * @throws no.omland.issue.DataException with a code {@code sites.…} when the problem cannot be solved as it is put
     */
    public static SiteAnswer solve(SiteProblem problem, int siteCount, SearchSettings settings) {
        SiteChecks.check(problem, siteCount);
        if (problem.hasCapacities()) {
            SiteChecks.checkRoom(problem, siteCount);
            return CapacitatedMedian.solve(problem, siteCount, settings);
        }
        Kept kept = Kept.weighed(problem);
        Valuation valuation = new Valuation(kept, SiteModel.P_MEDIAN, CostMatrix.UNREACHABLE);
        MedianModel model = new MedianModel(valuation, siteCount, settings);
        MedianInstance travel = MedianModel.travel(kept, siteCount, kept.penalty);
        if (Enumeration.fits(kept, siteCount, settings)) {
            List<SiteChoice> best = model.enumerate(travel, 0);
            return valuation.answer(best, true, best.get(0).value(), true);
        }
        // With everyone first there may be three searches, of one budget and one count of how far it has come.
        Budget budget = kept.isWeighed
                ? settings.budget()
                : settings.withSearchSteps(3 * settings.searchSteps()).budget();
        MedianSearch.Result result = MedianSearch.run(travel, settings, budget.part(settings.searchSteps()));
        List<SiteChoice> choices = model.choices(travel, result);
        if (kept.isWeighed || choices.get(0).unservedWeight() == 0) {
            return valuation.answer(choices, false, result.bound(), true);
        }
        return withUnserved(valuation, model, siteCount, settings, choices, budget);
    }

    /**
     * Where so few sites cannot reach all, the penalty for being unserved drowns the bound. So first the fewest unserved are bounded by themselves, and then travel with a penalty of its
     * own size, which is valid with any penalty.
     */
    private static SiteAnswer withUnserved(
            Valuation valuation,
            MedianModel model,
            int siteCount,
            SearchSettings settings,
            List<SiteChoice> found,
            Budget budget) {
        Kept kept = valuation.kept;
        MedianInstance reach = MedianModel.beyond(kept, siteCount, CostMatrix.UNREACHABLE - 1);
        MedianSearch.Result fewest = MedianSearch.run(reach, settings, budget.part(settings.searchSteps()));
        long dearest = 1;
        for (int[] column : kept.costs) {
            for (int cost : column) {
                dearest = cost == CostMatrix.UNREACHABLE ? dearest : Math.max(dearest, cost);
            }
        }
        MedianInstance mild = MedianModel.travel(kept, siteCount, 2 * dearest);
        MedianSearch.Result bounded = MedianSearch.run(mild, settings, budget.part(settings.searchSteps()));
        List<SiteChoice> all = new ArrayList<>(found);
        all.addAll(model.choices(reach, fewest));
        all.addAll(model.choices(mild, bounded));
        List<SiteChoice> choices = valuation.ordered(all, settings.nearBestCount());
        SiteChoice best = choices.get(0);
        long bound = Math.max(0, bounded.bound() - 2 * dearest * best.unservedWeight());
        return valuation.answer(choices, false, Math.min(best.value(), bound), fewest.bound() >= best.unservedWeight());
    }
}
