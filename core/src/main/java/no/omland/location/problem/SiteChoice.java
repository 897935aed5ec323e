package no.omland.location.problem;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * One choice of sites and what it is worth.
 *
 * @param sites the candidates chosen, ascending, counted from 0
 * @param value in the unit of the model, see {@link SiteModel}; of a p-median what it costs all, with the penalty of {@link SiteAnswer} for each unserved person
 * @param unservedWeight how many people it leaves without a site, of those whom some candidate could serve; 0 for the cover models
 * @param servedWeight how many people it serves, within the limit when there is one
 * @param totalCost people times cost of all who are served; between choices of equal value the one with least goes first
 */
public record SiteChoice(List<Integer> sites, long value, long unservedWeight, long servedWeight, long totalCost) {

    public SiteChoice {
        sites = List.copyOf(sites);
    }

    /**
     * Best first: fewest unserved, best value, least total cost, lowest numbers.
     *
     * @param isWeighed whether the value holds a penalty for the unserved, so that it comes first
     */
    public static Comparator<SiteChoice> bestFirst(SiteModel model, boolean isWeighed) {
        Comparator<SiteChoice> byValue = Comparator.comparingLong(SiteChoice::value);
        Comparator<SiteChoice> best = model.smallerIsBetter() ? byValue : byValue.reversed();
        return (isWeighed
                        ? best
                        : Comparator.comparingLong(SiteChoice::unservedWeight).thenComparing(best))
                .thenComparingLong(SiteChoice::totalCost)
                .thenComparing(SiteChoice::sites, SiteChoice::compareNumbers);
    }

    private static int compareNumbers(List<Integer> one, List<Integer> other) {
        Iterator<Integer> others = other.iterator();
        for (int number : one) {
            if (!others.hasNext()) {
                return 1;
            }
            int order = Integer.compare(number, others.next());
            if (order != 0) {
                return order;
            }
        }
        return others.hasNext() ? -1 : 0;
    }
}
