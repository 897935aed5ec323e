package no.omland.scenario.evaluation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What an office gets to do.
 *
 * @param people who go to it
 * @param clients who go to it
 * @param meanTenthSeconds of the people who go to it; empty when nobody does
 * @param inhabitants that its staff are there for: of the municipalities it serves, or else those who go to it
 * @param positions of all kinds
 * @param staffPerThousand positions for each 1,000 of those inhabitants by kind; without any when there is nobody
 * @param overCapacity how many more go to it than it can take; 0 when it can take them
 */
public record OfficeLoad(
        PlacedOffice office,
        double people,
        double clients,
        OptionalDouble meanTenthSeconds,
        double inhabitants,
        BigDecimal positions,
        Map<String, Double> staffPerThousand,
        double overCapacity) {

    public OfficeLoad {
        staffPerThousand = Map.copyOf(staffPerThousand);
    }

    /** Positions of all kinds for each 1,000 inhabitants; empty when there is nobody, or no staff is told. */
    public OptionalDouble positionsPerThousand() {
        return inhabitants > 0 && positions.signum() > 0
                ? OptionalDouble.of(positions.doubleValue() * 1000 / inhabitants)
                : OptionalDouble.empty();
    }
}
