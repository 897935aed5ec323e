package no.omland.scenario.evaluation;

import java.util.OptionalDouble;

/**
 * What an office gets to do.
 *
 * @param people who go to it
 * @param clients who go to it
 * @param meanTenthSeconds of the people who go to it; empty when nobody does
 * @param staff and the inhabitants they are there for: of the municipalities it serves, or else those who go to it
 * @param overCapacity how many more go to it than it can take; 0 when it can take them
 */
public record OfficeLoad(
        PlacedOffice office,
        double people,
        double clients,
        OptionalDouble meanTenthSeconds,
        StaffRatio staff,
        double overCapacity) {}
