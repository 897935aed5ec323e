package no.omland.scenario.errand;

import no.omland.transit.RoundTrips;

/** Why an errand cannot be done in a day; what is nearer to being possible comes later. */
public enum Obstacle {
    /** No office is there for the municipality. */
    NO_OFFICE,
    /** The office is closed on every day that is looked at. */
    CLOSED,
    NOTHING_RUNS,
    OPEN_TOO_SHORT,
    NO_STOP_NEAR_HOME,
    NO_STOP_NEAR_OFFICE,
    NO_WAY_THERE,
    TOO_LATE_THERE,
    NO_WAY_HOME,
    /** It can be done. */
    NONE;

    /** What a timetable says. */
    public static Obstacle of(RoundTrips.Hindrance hindrance) {
        return switch (hindrance) {
            case NONE -> NONE;
            case NOTHING_RUNS -> NOTHING_RUNS;
            case OPEN_TOO_SHORT -> OPEN_TOO_SHORT;
            case NO_STOP_NEAR_HOME -> NO_STOP_NEAR_HOME;
            case NO_STOP_NEAR_OFFICE -> NO_STOP_NEAR_OFFICE;
            case NO_WAY_THERE -> NO_WAY_THERE;
            case TOO_LATE_THERE -> TOO_LATE_THERE;
            case NO_WAY_HOME -> NO_WAY_HOME;
        };
    }
}
