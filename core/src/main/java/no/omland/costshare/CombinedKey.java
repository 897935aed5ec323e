package no.omland.costshare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.omland.issue.DataException;
import org.apache.commons.numbers.fraction.BigFraction;

/** Some percents of the bill by one key, the rest by others. */
public record CombinedKey(List<Share> shares) implements CostKey {

    /** @param percent how much of the bill the key divides; all shares together are 100 */
    public record Share(BigDecimal percent, CostKey key) {}

    public CombinedKey {
        shares = List.copyOf(shares);
    }

    @Override
    public List<BigFraction> parts(String where, List<Member> members) {
        BigFraction sum = BigFraction.ZERO;
        List<BigFraction> parts = new ArrayList<>(Collections.nCopies(members.size(), BigFraction.ZERO));
        for (Share share : shares) {
            if (share.percent().signum() < 0) {
                throw DataException.data(
                        "costshare.negative-share", where, share.percent().doubleValue());
            }
            BigFraction percent = FigureColumn.exact(share.percent());
            sum = sum.add(percent);
            List<BigFraction> ofKey = share.key().parts(where, members);
            for (int i = 0; i < parts.size(); i++) {
                parts.set(i, parts.get(i).add(ofKey.get(i).multiply(percent).divide(FixedPercents.HUNDRED)));
            }
        }
        if (!sum.equals(FixedPercents.HUNDRED)) {
            throw DataException.data("costshare.shares", where, FigureColumn.written(sum));
        }
        return List.copyOf(parts);
    }
}
