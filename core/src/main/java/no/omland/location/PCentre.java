package no.omland.location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.omland.location.capacity.CapacitatedCentre;
import no.omland.location.cover.CentreSearch;
import no.omland.location.cover.CoverSearch;
import no.omland.location.median.Enumeration;
import no.omland.location.median.MedianModel;
import no.omland.location.median.MedianSearch;
import no.omland.location.problem.Budget;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.Exchanges;
import no.omland.location.problem.Kept;
import no.omland.location.problem.SearchSettings;
import no.omland.location.problem.SiteAnswer;
import no.omland.location.problem.SiteChecks;
import no.omland.location.problem.SiteChoice;
import no.omland.location.problem.SiteModel;
import no.omland.location.problem.SiteProblem;
import no.omland.location.problem.Valuation;

/**
 * The sites from which whoever has it worst has it least bad. People who cannot be served at all by a choice come first: a choice that leaves fewer of them is always better. Unless the problem puts
 * everyone first, those on land apart have no say: whom only candidates reach that fewer than one in a hundred reach, since no site there helps anybody else.
 */
public final class PCentre {

    private PCentre() {}

    /** {@link #solve(SiteProblem, int, SearchSettings)} with the default settings. */
    public static SiteAnswer solve(SiteProblem problem, int siteCount) {
        return solve(problem, siteCount, SearchSettings.DEFAULT);
    }

    /**
     * The best {@code siteCount} sites, those locked in included. Demand points where nobody lives have no say. Between choices that are equally good for the one who has it worst, the one with
     * least total cost is best when all choices can be weighed.
     *
     * @throws no.omland.issue.DataException with a code {@code sites.…} when the problem cannot be solved as it is put
     */
    public static SiteAnswer solve(SiteProblem problem, int siteCount, SearchSettings settings) {
        SiteChecks.check(problem, siteCount);
        if (problem.hasCapacities()) {
            SiteChecks.checkRoom(problem, siteCount);
            return CapacitatedCentre.solve(problem, siteCount, settings);
        }
        Kept kept = Kept.withoutLandApart(problem);
        Valuation valuation = new Valuation(kept, SiteModel.P_CENTRE, CostMatrix.UNREACHABLE);
        if (Enumeration.fits(kept, siteCount, settings)) {
            List<SiteChoice> best =
                    Enumeration.best(valuation, siteCount, settings.nearBestCount(), Optional.empty(), List.of());
            return valuation.answer(best, true, best.get(0).value(), true);
        }
        int[] radii = CentreSearch.radii(kept);
        int free = siteCount - kept.lockedIn().length;
        Budget budget = settings.budget();
        List<BitSet> reach = CentreSearch.rows(kept, radii[radii.length - 1]);
        if (CoverSearch.cover(reach, free, budget).columns().isPresent()) {
            CentreSearch.Result result = CentreSearch.halve(
                    radii, radius -> CoverSearch.cover(CentreSearch.rows(kept, radius), free, budget));
            return answer(valuation, siteCount, settings.nearBestCount(), result, true);
        }
        return withUnserved(valuation, siteCount, radii, settings);
    }

    /**
     * Where so few sites cannot reach all: the smallest radius within which as many are covered as can be reached at all. Whoever is then not covered is not reached either, since no choice leaves
     * fewer unreached.
     */
    private static SiteAnswer withUnserved(Valuation valuation, int siteCount, int[] radii, SearchSettings settings) {
        Kept kept = valuation.kept;
        Budget budget = settings.budget();
        MedianSearch.Result fewest =
                MedianSearch.run(MedianModel.beyond(kept, siteCount, radii[radii.length - 1]), settings, budget);
        CentreSearch.Result result = CentreSearch.halve(radii, radius -> {
            MedianSearch.Result covered =
                    MedianSearch.run(MedianModel.beyond(kept, siteCount, radius), settings, budget);
            return covered.value() <= fewest.value()
                    ? new CoverSearch.Result(Optional.of(covered.choices().get(0)), true)
                    : covered.bound() > fewest.value() ? CoverSearch.Result.IMPOSSIBLE : CoverSearch.Result.UNKNOWN;
        });
        return answer(valuation, siteCount, settings.nearBestCount(), result, fewest.bound() == fewest.value());
    }

    private static SiteAnswer answer(
            Valuation valuation, int siteCount, int listed, CentreSearch.Result result, boolean fewestProven) {
        int[] free = valuation.kept.free();
        List<Integer> sites = new ArrayList<>();
        IntStream.of(valuation.kept.lockedIn()).forEach(sites::add);
        result.candidates().forEach(f -> sites.add(free[f]));
        SiteChoice found = valuation.choice(filledUp(valuation.kept, sites, siteCount));
        List<SiteChoice> choices = Exchanges.filledUp(valuation, List.of(found), listed);
        return valuation.answer(choices, false, Math.min(choices.get(0).value(), result.bound()), fewestProven);
    }

    /** A cover may need fewer sites than are asked for; the rest go where they save most travel. */
    private static int[] filledUp(Kept kept, List<Integer> sites, int siteCount) {
        List<Integer> filled = new ArrayList<>(sites);
        while (filled.size() < siteCount) {
            int[] nearest =
                    kept.nearest(filled.stream().mapToInt(Integer::intValue).toArray());
            int best = -1;
            long most = -1;
            for (int j = 0; j < kept.candidateCount(); j++) {
                long saved = 0;
                for (int i = 0; i < nearest.length; i++) {
                    saved += kept.weights[i] * Math.max(0, (long) nearest[i] - kept.costs[j][i]);
                }
                if (saved > most && !filled.contains(j)) {
                    most = saved;
                    best = j;
                }
            }
            filled.add(best);
        }
        int[] all = filled.stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(all);
        return all;
    }
}
