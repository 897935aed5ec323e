package no.omland.scenario;

import no.omland.response.ResponseUnit;

/**
 * A unit of a scenario that moves out to people, such as a fire station or a base of home care.
 *
 * @param site the name of the site it is on; several units may be on one
 * @param turnOutTenthSeconds from the alarm until it rolls
 * @param kind what it is, for the reader; empty when it is not told
 */
public record Unit(String site, int turnOutTenthSeconds, String kind) {

    public Unit {
        if (turnOutTenthSeconds < 0 || turnOutTenthSeconds > ResponseUnit.LONGEST_TURN_OUT_TENTH_SECONDS) {
            throw new IllegalArgumentException("turn-out must be 0 to "
                    + ResponseUnit.LONGEST_TURN_OUT_TENTH_SECONDS
                    + " tenths of a second, got "
                    + turnOutTenthSeconds);
        }
    }
}
