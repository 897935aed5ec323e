package no.omland.costshare;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What one member bears.
 *
 * @param part of the whole, exact, before whole kroner
 * @param kroner what it pays
 */
public record MemberPart(String member, BigFraction part, long kroner) {

    /** The part in percent, as near as a double comes. */
    public double percent() {
        return part.multiply(FixedPercents.HUNDRED).doubleValue();
    }
}
