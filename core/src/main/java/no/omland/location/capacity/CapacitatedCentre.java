package no.omland.location.capacity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

/** The p-centre with capacities: the smallest radius within which no more than so many sites have room for the people, by halving; each radius is asked by {@link FewestSites}. */
public final class CapacitatedCentre {

    /** Of the budget, what one radius may take; there are about as many halvings as binary digits of the number of costs, and few are hard. */
    private static final int PARTS = 8;

    private CapacitatedCentre() {}

    public static SiteAnswer solve(SiteProblem problem, int siteCount, SearchSettings settings) {
        Kept kept = Kept.withoutLandApart(problem);
        int[] radii = CentreSearch.radii(kept);
        Budget budget = settings.budget();
        long each = settings.searchSteps() / PARTS;
        long least = 0;
        boolean isLeastProven = true;
        FewestSites.Result everybody = FewestSites.of(kept, 0, siteCount, siteCount, budget.part(each));
        int[] found = everybody.sites().orElse(new int[0]);
        if (everybody.sites().isEmpty()) {
            CapacitatedSearch.Result fewest =
                    CapacitatedSearch.run(kept, siteCount, settings, budget.part(budget.left() / 2));
            least = fewest.best().unservedWeight();
            isLeastProven = fewest.leastUnserved(kept) >= least;
            found = fewest.best().sites().stream()
                    .mapToInt(c -> Arrays.binarySearch(kept.candidates, c))
                    .toArray();
        }
        long enough = least;
        List<Integer> atLargest = IntStream.of(found).boxed().toList();
        CentreSearch.Result result = CentreSearch.halve(
                radii,
                radius -> radius == radii[radii.length - 1]
                        ? new CoverSearch.Result(Optional.of(atLargest), true)
                        : possible(kept.within(radius), siteCount, kept.people, enough, budget.part(each)));
        Kept near = kept.within((int) result.radius());
        int[] places = filledUp(
                near, result.candidates().stream().mapToInt(Integer::intValue).toArray(), siteCount);
        long mayBeLeft = enough - (kept.people - near.people);
        List<SiteChoice> choices = new RoomExchange(near, mayBeLeft, budget)
                .best(places, settings.nearBestCount()).stream()
                        .map(choice -> new SiteChoice(
                                choice.sites(), result.radius(), enough, choice.servedWeight(), choice.totalCost()))
                        .toList();
        return new CapacitatedAnswer(near, SiteModel.P_CENTRE, CostMatrix.UNREACHABLE)
                .of(choices, Math.min(result.radius(), result.bound()), isLeastProven, false);
    }

    /** Whether so many sites leave no more than {@code enough} without a site, of {@code everybody}, when {@code near} are those whom a radius reaches. */
    private static CoverSearch.Result possible(Kept near, int siteCount, long everybody, long enough, Budget budget) {
        long mayBeLeft = enough - (everybody - near.people);
        if (mayBeLeft < 0) {
            return CoverSearch.Result.IMPOSSIBLE;
        }
        FewestSites.Result found = FewestSites.of(near, mayBeLeft, siteCount, siteCount, budget);
        if (found.sites().isPresent()) {
            return new CoverSearch.Result(
                    found.sites().map(sites -> IntStream.of(sites).boxed().toList()), true);
        }
        return found.bound() > siteCount ? CoverSearch.Result.IMPOSSIBLE : CoverSearch.Result.UNKNOWN;
    }

    /** Fewer sites than are asked for may do; the others are those that save most travel. */
    private static int[] filledUp(Kept near, int[] sites, int siteCount) {
        int[] filled = sites;
        while (filled.length < siteCount) {
            int[] best = filled;
            long least = Long.MAX_VALUE;
            for (int j = 0; j < near.candidateCount(); j++) {
                int added = j;
                if (IntStream.of(filled).anyMatch(site -> site == added)) {
                    continue;
                }
                int[] more = IntStream.concat(IntStream.of(filled), IntStream.of(added))
                        .sorted()
                        .toArray();
                Transport transport = Transport.of(near, more, new Budget(Long.MAX_VALUE));
                long travel = transport.cost() + near.penalty * transport.unserved();
                if (travel < least) {
                    least = travel;
                    best = more;
                }
            }
            filled = best;
        }
        return filled;
    }
}
