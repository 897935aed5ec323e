package no.omland.travel;

/**
 * A ferry: what {@link TravelCosts} needs to know of it. What a crossing costs is a matter of accounts.
 *
 * @param crossingMinutes sailing from quay to quay, above zero
 * @param terminalMinutes for driving on board and ashore, both together
 */
public record Ferry(
        String name, double crossingMinutes, FerryService service, double terminalMinutes, boolean takesCars) {

    public Ferry {
        if (!(crossingMinutes > 0 && crossingMinutes <= FerryService.LONGEST_MINUTES)) {
            throw new IllegalArgumentException(
                    name + ": crossing must be above 0 and at most a week, got " + crossingMinutes + " minutes");
        }
        if (!(terminalMinutes >= 0 && terminalMinutes <= FerryService.DAY_MINUTES)) {
            throw new IllegalArgumentException(
                    name + ": terminal time must be between 0 and a day, got " + terminalMinutes + " minutes");
        }
    }

    /** A car ferry round the clock, with no time at the quays but waiting. */
    public static Ferry of(String name, double crossingMinutes, double headwayMinutes) {
        return new Ferry(name, crossingMinutes, FerryService.Headway.of(headwayMinutes), 0, true);
    }

    public Ferry withService(FerryService other) {
        return new Ferry(name, crossingMinutes, other, terminalMinutes, takesCars);
    }

    public Ferry withCrossingMinutes(double other) {
        return new Ferry(name, other, service, terminalMinutes, takesCars);
    }

    public Ferry withTerminalMinutes(double other) {
        return new Ferry(name, crossingMinutes, service, other, takesCars);
    }

    public Ferry withTakesCars(boolean other) {
        return new Ferry(name, crossingMinutes, service, terminalMinutes, other);
    }

    /** What one waits and spends at the quays, before the crossing. */
    public double boardingMinutes() {
        return service.waitingMinutes() + terminalMinutes;
    }
}
