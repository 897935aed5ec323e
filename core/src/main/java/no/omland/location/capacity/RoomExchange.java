package no.omland.location.capacity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import no.omland.location.problem.Budget;
import no.omland.location.problem.Kept;
import no.omland.location.problem.SiteChoice;
import no.omland.location.problem.SiteModel;

/** Choices that leave no more without a site than a given one does, by exchanging one site for another: the least travel that such exchanges lead to, and the next best. */
final class RoomExchange {

    private final Kept kept;
    private final long mayBeLeft;
    private final Budget budget;
    private final Map<List<Integer>, SiteChoice> weighed = new HashMap<>();

    /** @param mayBeLeft people who may be without a site */
    RoomExchange(Kept kept, long mayBeLeft, Budget budget) {
        this.kept = kept;
        this.mayBeLeft = mayBeLeft;
        this.budget = budget;
    }

    /**
     * The best choices met from {@code sites} on, best first, with their travel as the value; exchanges as long as that helps and the budget lasts.
     *
     * @param sites usable candidates
     */
    List<SiteChoice> best(int[] sites, int count) {
        TreeSet<SiteChoice> best = new TreeSet<>(SiteChoice.bestFirst(SiteModel.P_MEDIAN, false));
        best.add(weigh(sites));
        boolean helped = true;
        while (helped && !budget.isSpent()) {
            SiteChoice before = best.first();
            around(places(before)).forEach(best::add);
            while (best.size() > count) {
                best.pollLast();
            }
            helped = !best.first().equals(before);
        }
        return new ArrayList<>(best);
    }

    private List<SiteChoice> around(int[] sites) {
        List<SiteChoice> choices = new ArrayList<>();
        boolean[] open = new boolean[kept.candidateCount()];
        for (int site : sites) {
            open[site] = true;
        }
        RoomFlow flow = RoomFlow.of(kept, open, budget);
        for (int slot = 0; slot < sites.length; slot++) {
            if (kept.isLockedIn(sites[slot])) {
                continue;
            }
            RoomFlow without = flow.copy();
            without.close(sites[slot]);
            for (int in = 0; in < open.length && !budget.isSpent(); in++) {
                if (!open[in] && hasRoom(without, in)) {
                    int[] other = sites.clone();
                    other[slot] = in;
                    choices.add(weigh(other));
                }
            }
        }
        return choices;
    }

    private boolean hasRoom(RoomFlow without, int in) {
        if (kept.problem.capacity(kept.candidates[in]) < without.unserved() - mayBeLeft) {
            return false;
        }
        RoomFlow with = without.copy();
        with.open(in);
        return with.unserved() <= mayBeLeft;
    }

    private SiteChoice weigh(int[] sites) {
        int[] sorted = IntStream.of(sites).sorted().toArray();
        List<Integer> named =
                Arrays.stream(sorted).mapToObj(j -> kept.candidates[j]).toList();
        SiteChoice known = weighed.get(named);
        if (known != null) {
            return known;
        }
        Transport transport = Transport.of(kept, sorted, budget);
        SiteChoice choice = new SiteChoice(
                named, transport.cost(), transport.unserved(), kept.people - transport.unserved(), transport.cost());
        weighed.put(named, choice);
        return choice;
    }

    private int[] places(SiteChoice choice) {
        return choice.sites().stream()
                .mapToInt(each -> Arrays.binarySearch(kept.candidates, each))
                .toArray();
    }
}
