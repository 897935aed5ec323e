package no.omland.scenario;

import java.math.BigDecimal;

/**
 * A named parameter of the accounts.
 *
 * @param value in its unit
 * @param unit such as {@code kr/km}
 * @param source where it is from, or that it is somebody's judgement
 * @param date from which it holds, as written
 */
public record StudyRate(BigDecimal value, String unit, String source, String date) {

    /** What rooms cost for each position a year, where an office does not tell; a rate that has no usual value. */
    public static final String ROOMS_PER_POSITION = "rooms-per-position";
}
