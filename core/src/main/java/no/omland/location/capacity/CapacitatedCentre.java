package no.omland.location.capacity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.omland.location.cover.CentreSearch;
import no.omland.location.cover.CoverSearch;
import no.omland.location.problem.Budget;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.Kept;
import no.omland.location.problem.SearchSettings;
import no.omland.location.problem.SiteAnswer;
import no.omland.location.problem.SiteChoice;
import no.omland.location.problem.SiteModel;
import no.omland.location.problem.SiteProblem;

/** The p-centre with capacities: the smallest radius within which the people can be divided between so many sites, by halving, each radius asked by the search of the p-median with capacities. */
public final class CapacitatedCentre {

    private CapacitatedCentre() {}

    public static SiteAnswer solve(SiteProblem problem, int siteCount, SearchSettings settings) {
        Kept kept = Kept.withoutLandApart(problem);
        int[] radii = CentreSearch.radii(kept);
        CapacitatedSearch.Result any = CapacitatedSearch.reaching(kept, siteCount, settings, 0);
        long least = any.best().unservedWeight();
        if (least > 0) {
            any = CapacitatedSearch.run(kept, siteCount, settings);
            least = any.best().unservedWeight();
        }
        long enough = least;
        CentreSearch.Result result = CentreSearch.halve(
                radii, radius -> possible(kept.within(radius), siteCount, settings, kept.people, enough));
        Kept near = kept.within((int) result.radius());
        int[] places = result.candidates().stream().mapToInt(Integer::intValue).toArray();
        Transport transport = Transport.of(near, places, new Budget(Long.MAX_VALUE));
        SiteChoice choice = new SiteChoice(
                Arrays.stream(places).mapToObj(j -> kept.candidates[j]).toList(),
                result.radius(),
                least,
                near.people - transport.unserved(),
                transport.cost());
        return new CapacitatedAnswer(near, SiteModel.P_CENTRE, CostMatrix.UNREACHABLE)
                .of(
                        List.of(choice),
                        Math.min(result.radius(), result.bound()),
                        any.leastUnserved(kept) >= least,
                        false);
    }

    /** Whether so many sites leave no more than {@code enough} without a site, of {@code everybody}, when {@code near} are those whom a radius reaches. */
    private static CoverSearch.Result possible(
            Kept near, int siteCount, SearchSettings settings, long everybody, long enough) {
        long beyond = everybody - near.people;
        if (beyond > enough) {
            return CoverSearch.Result.IMPOSSIBLE;
        }
        CapacitatedSearch.Result found = CapacitatedSearch.reaching(near, siteCount, settings, enough - beyond);
        if (found.best().unservedWeight() <= enough - beyond) {
            List<Integer> places = found.best().sites().stream()
                    .map(c -> Arrays.binarySearch(near.candidates, c))
                    .toList();
            return new CoverSearch.Result(Optional.of(places), true);
        }
        return found.leastUnserved(near) > enough - beyond ? CoverSearch.Result.IMPOSSIBLE : CoverSearch.Result.UNKNOWN;
    }
}
