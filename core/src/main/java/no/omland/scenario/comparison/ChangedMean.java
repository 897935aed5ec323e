package no.omland.scenario.comparison;

import java.util.OptionalDouble;

/** A mean time before and after, of those who have one in both. */
public interface ChangedMean {

    /** Empty when nobody has one. */
    OptionalDouble meanBeforeTenthSeconds();

    /** Empty when nobody has one. */
    OptionalDouble meanAfterTenthSeconds();

    /** How much longer it takes in the mean; below zero when it is shorter. */
    default OptionalDouble meanChangeTenthSeconds() {
        return meanBeforeTenthSeconds().isPresent() && meanAfterTenthSeconds().isPresent()
                ? OptionalDouble.of(meanAfterTenthSeconds().getAsDouble()
                        - meanBeforeTenthSeconds().getAsDouble())
                : OptionalDouble.empty();
    }
}
