package no.omland.costshare;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** A rule that says how large a part of a bill each member bears. */
public sealed interface CostKey permits EqualParts, ByFigure, FixedPercents, WholePercents, CombinedKey {

    /**
     * The part of each member, in the order of the members; together they are exactly one.
     *
     * @param where name of the bill, for what errors say
     * @param members at least one
     * @throws no.omland.issue.DataException when a member lacks the figure that the key goes by, or the figures cannot be a key
     */
    List<BigFraction> parts(String where, List<Member> members);
}
