package no.omland.account;

import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * People who come to the same office from the same place.
 *
 * @param place where they live
 * @param users how many of them get the service, 0 or more; exact, and seldom whole, since those of a municipality are spread over it as its people are
 * @param journey to the office and home again; empty when there is no way
 */
public record UserGroup(String place, BigFraction users, Optional<Journey> journey) {

    /**
     * To the office and home again.
     *
     * @param tenthSeconds waiting for ferries and crossing included
     * @param roadMetres what is driven; what a ferry sails is not in it
     * @param crossings how many times each ferry is taken, by its name; one whose name does not matter under the empty name
     */
    public record Journey(long tenthSeconds, long roadMetres, Map<String, Long> crossings) {

        public Journey {
            crossings = Map.copyOf(crossings);
            if (tenthSeconds < 0
                    || roadMetres < 0
                    || crossings.values().stream().anyMatch(times -> times < 0)) {
                throw new IllegalArgumentException("a journey of " + tenthSeconds + " tenths of a second, " + roadMetres
                        + " m, " + crossings + " ferries");
            }
        }

        /** By ferries that all have the general fare. */
        public Journey(long tenthSeconds, long roadMetres, long crossings) {
            this(tenthSeconds, roadMetres, Map.of("", crossings));
        }

        /** How many times any ferry is taken. */
        public long allCrossings() {
            return crossings.values().stream().mapToLong(times -> times).sum();
        }

        /** The same way home as there. */
        public static Journey thereAndBack(long oneWayTenthSeconds, long oneWayRoadMetres, long oneWayCrossings) {
            return new Journey(2 * oneWayTenthSeconds, 2 * oneWayRoadMetres, 2 * oneWayCrossings);
        }
    }

    public UserGroup {
        if (users.compareTo(BigFraction.ZERO) < 0) {
            throw new IllegalArgumentException("users must be >= 0, got " + users);
        }
    }

    public UserGroup(String place, long users, Optional<Journey> journey) {
        this(place, BigFraction.of(users), journey);
    }
}
