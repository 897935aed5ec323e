package no.omland.scenario;

import java.math.BigDecimal;

/**
 * What premises cost in a year, in whole kroner, and who pays; the percents add up to 100.
 *
 * @param source where the figures are from, with their year; empty when not told
 */
public record Rooms(
        long rentKroner,
        long commonKroner,
        long cleaningKroner,
        long electricityKroner,
        BigDecimal statePercent,
        BigDecimal municipalPercent,
        String source) {

    public Rooms {
        if (statePercent.add(municipalPercent).compareTo(BigDecimal.valueOf(100)) != 0
                || Math.min(Math.min(rentKroner, commonKroner), Math.min(cleaningKroner, electricityKroner)) < 0) {
            throw new IllegalArgumentException("costs below zero, or " + statePercent + " and " + municipalPercent
                    + " percent, which are not 100 together");
        }
    }

    public long kroner() {
        return rentKroner + commonKroner + cleaningKroner + electricityKroner;
    }
}
