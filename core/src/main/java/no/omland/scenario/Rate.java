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
public record Rate(BigDecimal value, String unit, String source, String date) {}
