package no.omland.location.capacity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.omland.location.problem.Budget;
import no.omland.location.problem.CostMatrix;
import no.omland.location.problem.Kept;
import no.omland.location.problem.Share;
import no.omland.location.problem.SiteAnswer;
import no.omland.location.problem.SiteChoice;
import no.omland.location.problem.SiteModel;
import no.omland.location.problem.SiteProblem;
import no.omland.location.problem.Unserved;
import no.omland.location.problem.Valuation;

/** Tells a choice with capacities: its people divided at least cost, and who is left. */
final class CapacitatedAnswer {

    private final Kept kept;
    private final SiteModel model;
    /** Why those are not served who are not among the kept. */
    private final Valuation valuation;

    /** @param limit of the cover models; {@link CostMatrix#UNREACHABLE} for the others */
    CapacitatedAnswer(Kept kept, SiteModel model, int limit) {
        this.kept = kept;
        this.model = model;
        this.valuation = new Valuation(kept, model, limit);
    }

    /** @param choices best first, with their values in the unit of the model */
    SiteAnswer of(List<SiteChoice> choices, long bound, boolean fewestProven, boolean complete) {
        SiteChoice best = choices.get(0);
        int[] sites = best.sites().stream()
                .mapToInt(c -> Arrays.binarySearch(kept.candidates, c))
                .toArray();
        Transport transport = Transport.of(kept, sites, new Budget(Long.MAX_VALUE));
        List<Share> shares = new ArrayList<>();
        List<Unserved> unserved = new ArrayList<>();
        SiteProblem problem = kept.problem;
        for (int demand = 0; demand < problem.costs().demandCount(); demand++) {
            int i = Arrays.binarySearch(kept.demand, demand);
            if (i < 0 && problem.weight(demand) > 0) {
                unserved.add(new Unserved(demand, problem.weight(demand), valuation.reason(demand)));
            }
            for (int s = 0; i >= 0 && s < sites.length; s++) {
                if (transport.people(s, i) > 0) {
                    shares.add(new Share(
                            demand, kept.candidates[sites[s]], transport.people(s, i), kept.costs[sites[s]][i]));
                }
            }
            long left = i < 0 ? 0 : transport.people(sites.length, i);
            if (left > 0) {
                boolean reached = Arrays.stream(sites).anyMatch(j -> kept.costs[j][i] != CostMatrix.UNREACHABLE);
                unserved.add(
                        new Unserved(demand, left, reached ? Unserved.Reason.NO_ROOM : Unserved.Reason.NOT_CHOSEN));
            }
        }
        return new SiteAnswer(model, best, bound, fewestProven, 0, choices, complete, shares, unserved);
    }
}
