package no.omland.location.problem;

import java.util.List;
import no.omland.issue.Language;

/**
 * Which sites, how good, and how sure.
 *
 * @param best the choice
 * @param bound no choice that leaves as few unserved is better than this, or no choice at all where there is a penalty, in the unit of {@code best.value()}; a bound for the whole model, not for
 *     the sites looked at
 * @param fewestUnservedProven whether it is proven that no choice leaves fewer unserved, where that comes first; always so where nobody is
 * @param penalty what an unserved person counts in the value of a p-median; 0 where fewest unserved come first, and in the other models
 * @param nearBest the best choices found, best first, {@code best} among them
 * @param nearBestComplete whether there is no other choice as good as the last of {@code nearBest}, because every choice was weighed
 * @param shares who goes where, by demand point
 * @param unserved whom the choice does not serve, by demand point
 */
public record SiteAnswer(
        SiteModel model,
        SiteChoice best,
        long bound,
        boolean fewestUnservedProven,
        long penalty,
        List<SiteChoice> nearBest,
        boolean nearBestComplete,
        List<Share> shares,
        List<Unserved> unserved) {

    public SiteAnswer {
        nearBest = List.copyOf(nearBest);
        shares = List.copyOf(shares);
        unserved = List.copyOf(unserved);
    }

    /** The candidates chosen, ascending, counted from 0. */
    public List<Integer> sites() {
        return best.sites();
    }

    public long value() {
        return best.value();
    }

    public Gap gap() {
        return Gap.between(best.value(), bound);
    }

    /** As in {@code no other choice of 6 is better}, or {@code fewer than 6 will not do} of a set cover. */
    public String gapInWords(Language language) {
        if (model == SiteModel.SET_COVER) {
            return Gap.fewestInWords(best.value(), bound, language);
        }
        return gap().words(best.sites().size(), language);
    }
}
