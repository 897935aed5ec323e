package no.omland.response;

import no.omland.travel.NetworkPoint;

/**
 * A unit that moves out: a fire station, a home-care base, a response team.
 *
 * @param turnOutTenthSeconds from the alarm until it rolls
 */
public record ResponseUnit(String id, String name, NetworkPoint place, int turnOutTenthSeconds) {

    public ResponseUnit {
        if (turnOutTenthSeconds < 0) {
            throw new IllegalArgumentException("turn-out must be >= 0, got " + turnOutTenthSeconds);
        }
    }

    /** Where it sets out, as if the turn-out were a part of the way. */
    NetworkPoint start() {
        return place.withAccess(place.accessTenthSeconds() + turnOutTenthSeconds, place.accessCentimetres());
    }
}
