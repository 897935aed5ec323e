package no.omland.costshare;

import java.util.Collections;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** All members bear the same. */
public record EqualParts() implements CostKey {

    @Override
    public List<BigFraction> parts(String where, List<Member> members) {
        return Collections.nCopies(members.size(), BigFraction.of(1, members.size()));
    }
}
