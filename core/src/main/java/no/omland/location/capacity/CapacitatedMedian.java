package no.omland.location.capacity;

import no.omland.location.PMedian;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.Kept;
import no.omland.location.problem.SearchSettings;
import no.omland.location.problem.SiteAnswer;
import no.omland.location.problem.SiteChoice;
import no.omland.location.problem.SiteModel;
import no.omland.location.problem.SiteProblem;

/** The p-median with capacities, told by {@link PMedian}. */
public final class CapacitatedMedian {

    private CapacitatedMedian() {}

    public static SiteAnswer solve(SiteProblem problem, int siteCount, SearchSettings settings) {
        Kept kept = Kept.withoutLandApart(problem);
        CapacitatedSearch.Result found = CapacitatedSearch.run(kept, siteCount, settings, settings.budget());
        SiteChoice best = found.best();
        long atUnserved = kept.penalty * best.unservedWeight();
        return new CapacitatedAnswer(kept, SiteModel.P_MEDIAN, CostMatrix.UNREACHABLE)
                .of(
                        found.choices(),
                        Math.max(0, Math.min(best.value(), found.floor() - atUnserved)),
                        found.complete() || found.floor() >= atUnserved,
                        found.complete());
    }
}
