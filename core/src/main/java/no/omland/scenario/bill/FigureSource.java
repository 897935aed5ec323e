package no.omland.scenario.bill;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.omland.costshare.Member;
import no.omland.issue.DataException;

/** Where a bill takes figures from that its file does not hold, such as the tables of a workspace. */
@FunctionalInterface
public interface FigureSource {

    /** There is none: a bill that asks for such figures is refused. */
    FigureSource NONE = (wish, members) -> {
        throw DataException.data("bill.no-workspace", wish.where());
    };

    /**
     * The figure of each member, by the member's name; a member that it cannot be told of is not there.
     *
     * @throws DataException with the line of the wish, when there is no such table, column or year
     */
    Map<String, BigDecimal> figures(FigureWish wish, List<Member> members);
}
