package no.omland.response;

import java.math.BigDecimal;
import java.util.OptionalInt;
import no.omland.travel.NetworkPoint;

/**
 * A unit that moves out: a fire station, a home-care base, a response team.
 *
 * @param turnOutTenthSeconds from the alarm until it rolls
 */
public record ResponseUnit(String id, String name, NetworkPoint place, int turnOutTenthSeconds) {

    /** When nothing is said: 5 minutes, for people who are called in from home. Our judgement. */
    public static final int USUAL_TURN_OUT_TENTH_SECONDS = 5 * 600;

    public static final int LONGEST_TURN_OUT_MINUTES = 120;

    public static final int LONGEST_TURN_OUT_TENTH_SECONDS = LONGEST_TURN_OUT_MINUTES * 600;

    private static final BigDecimal TENTH_SECONDS_OF_A_MINUTE = BigDecimal.valueOf(600);

    public ResponseUnit {
        if (turnOutTenthSeconds < 0) {
            throw new IllegalArgumentException("turn-out must be >= 0, got " + turnOutTenthSeconds);
        }
    }

    /**
     * A turn-out as people write it.
     *
     * @return empty when it is below zero, longer than the longest, or finer than tenths of a minute
     */
    public static OptionalInt turnOutTenthSeconds(BigDecimal minutes) {
        BigDecimal tenthSeconds = minutes.multiply(TENTH_SECONDS_OF_A_MINUTE);
        boolean isTurnOut = minutes.signum() >= 0
                && tenthSeconds.compareTo(BigDecimal.valueOf(LONGEST_TURN_OUT_TENTH_SECONDS)) <= 0
                && minutes.stripTrailingZeros().scale() <= 1;
        return isTurnOut ? OptionalInt.of(tenthSeconds.intValueExact()) : OptionalInt.empty();
    }

    /**
     * The same from a text, with a point or a comma.
     *
     * @return empty when it is no number, or none that {@link #turnOutTenthSeconds(BigDecimal)} takes
     */
    public static OptionalInt readTurnOut(String minutes) {
        try {
            return turnOutTenthSeconds(new BigDecimal(minutes.strip().replace(',', '.')));
        } catch (NumberFormatException notANumber) {
            return OptionalInt.empty();
        }
    }

    /** Where it sets out, as if the turn-out were a part of the way. */
    NetworkPoint start() {
        return place.withAccess(place.accessTenthSeconds() + turnOutTenthSeconds, place.accessCentimetres());
    }
}
