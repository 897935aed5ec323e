package no.omland.location;

/** The p-median with capacities, told by {@link PMedian}. */
final class CapacitatedMedian {

    private CapacitatedMedian() {}

    static SiteAnswer solve(SiteProblem problem, int siteCount, SearchSettings settings) {
        Kept kept = Kept.withoutLandApart(problem);
        CapacitatedSearch.Result found = CapacitatedSearch.run(kept, siteCount, settings);
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
