package no.omland.travel.closure;

import java.util.Comparator;
import java.util.List;

/**
 * What closing one link both ways does.
 *
 * @param personTenthSeconds time lost by those who still reach an office, each way counted once, summed over people
 * @param peopleDelayed who still reach an office, but later
 * @param peopleCutOff who reached an office and reach none now
 * @param peopleLostByOffice for each office, how many had it nearest and have another or none now
 */
public record ClosureEffect(
        int link, long personTenthSeconds, long peopleDelayed, long peopleCutOff, List<Long> peopleLostByOffice) {

    /** The most minutes times people first, then the most people cut off, then by the link's number. */
    public static final Comparator<ClosureEffect> BY_MINUTES = Comparator.comparingLong(
                    ClosureEffect::personTenthSeconds)
            .thenComparingLong(ClosureEffect::peopleCutOff)
            .reversed()
            .thenComparingInt(ClosureEffect::link);

    /** The most people cut off first, then the most minutes times people, then by the link's number. */
    public static final Comparator<ClosureEffect> BY_CUT_OFF = Comparator.comparingLong(ClosureEffect::peopleCutOff)
            .thenComparingLong(ClosureEffect::personTenthSeconds)
            .reversed()
            .thenComparingInt(ClosureEffect::link);

    public ClosureEffect {
        peopleLostByOffice = List.copyOf(peopleLostByOffice);
    }

    public double personMinutes() {
        return personTenthSeconds / 600.0;
    }
}
