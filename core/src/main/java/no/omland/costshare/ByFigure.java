package no.omland.costshare;

import java.util.List;
import no.omland.issue.DataException;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Each member bears as much as its figure is of all figures: people at a date, cases, or any other column.
 *
 * @param column name of the figure in {@link Member#figures}
 */
public record ByFigure(String column) implements CostKey {

    @Override
    public List<BigFraction> parts(String where, List<Member> members) {
        List<BigFraction> figures = FigureColumn.of(where, members, column);
        BigFraction sum = figures.stream().reduce(BigFraction.ZERO, BigFraction::add);
        if (sum.equals(BigFraction.ZERO)) {
            throw DataException.data("costshare.all-zero", where, column);
        }
        return figures.stream().map(figure -> figure.divide(sum)).toList();
    }
}
