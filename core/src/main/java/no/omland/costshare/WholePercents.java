package no.omland.costshare;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** The parts of another key in whole percents, by {@link LargestRemainder}. */
public record WholePercents(CostKey key) implements CostKey {

    @Override
    public List<BigFraction> parts(String where, List<Member> members) {
        return Arrays.stream(LargestRemainder.split(100, key.parts(where, members)))
                .mapToObj(percent -> BigFraction.of(percent).divide(FixedPercents.HUNDRED))
                .toList();
    }
}
