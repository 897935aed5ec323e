package no.omland.costshare;

import java.util.List;
import no.omland.issue.DataException;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The members have agreed on percents.
 *
 * @param column name of the percents in {@link Member#figures}; they add up to 100
 */
public record FixedPercents(String column) implements CostKey {

    static final BigFraction HUNDRED = BigFraction.of(100);

    @Override
    public List<BigFraction> parts(String where, List<Member> members) {
        List<BigFraction> percents = FigureColumn.of(where, members, column);
        BigFraction sum = percents.stream().reduce(BigFraction.ZERO, BigFraction::add);
        if (!sum.equals(HUNDRED)) {
            throw DataException.data("costshare.percents", where, column, FigureColumn.written(sum));
        }
        return percents.stream().map(percent -> percent.divide(HUNDRED)).toList();
    }
}
