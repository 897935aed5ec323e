package no.omland.account;

import java.util.Optional;

/**
 * People who come to the same office from the same place.
 *
 * @param place where they live
 * @param users how many of them get the service
 * @param journey to the office and home again; empty when there is no way
 */
public record UserGroup(String place, long users, Optional<Journey> journey) {

    /** To the office and home again, waiting for ferries included. */
    public record Journey(long tenthSeconds, long metres) {

        public Journey {
            if (tenthSeconds < 0 || metres < 0) {
                throw new IllegalArgumentException(
                        "a journey of " + tenthSeconds + " tenths of a second, " + metres + " m");
            }
        }

        /** The same way home as there. */
        public static Journey thereAndBack(long oneWayTenthSeconds, long oneWayMetres) {
            return new Journey(2 * oneWayTenthSeconds, 2 * oneWayMetres);
        }
    }

    public UserGroup {
        if (users < 0) {
            throw new IllegalArgumentException("users must be >= 0, got " + users);
        }
    }
}
