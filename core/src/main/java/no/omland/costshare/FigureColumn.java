package no.omland.costshare;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import no.omland.issue.DataException;
import org.apache.commons.numbers.fraction.BigFraction;

/** One column of the members' figures, exact. */
final class FigureColumn {

    private FigureColumn() {}

    /** @throws DataException when a member has no such figure, or one below zero */
    static List<BigFraction> of(String where, List<Member> members, String column) {
        List<BigFraction> figures = new ArrayList<>();
        for (Member member : members) {
            BigDecimal figure = member.figures().get(column);
            if (figure == null) {
                throw DataException.data("costshare.no-figure", where, member.name(), column);
            }
            if (figure.signum() < 0) {
                throw DataException.data(
                        "costshare.negative-figure", where, member.name(), column, figure.doubleValue());
            }
            figures.add(exact(figure));
        }
        return figures;
    }

    static BigFraction exact(BigDecimal number) {
        return number.scale() <= 0
                ? BigFraction.of(number.toBigIntegerExact())
                : BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /** With at most six decimals, for what errors say in the language of the reader. */
    static double written(BigFraction number) {
        return number.bigDecimalValue(6, RoundingMode.HALF_EVEN).doubleValue();
    }
}
