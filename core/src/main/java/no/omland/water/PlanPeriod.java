package no.omland.water;

import java.time.LocalDate;

/**
 * The six years that a water-management plan is for: 2022–2027, then 2028–2033.
 *
 * @param firstYear its first year
 */
public record PlanPeriod(int firstYear) {

    private static final int YEARS = 6;
    private static final int ONE_FIRST_YEAR = 2022;

    /** The period that a day is in. */
    public static PlanPeriod of(LocalDate day) {
        return new PlanPeriod(ONE_FIRST_YEAR + YEARS * Math.floorDiv(day.getYear() - ONE_FIRST_YEAR, YEARS));
    }

    /** Its first day. */
    public LocalDate begins() {
        return LocalDate.of(firstYear, 1, 1);
    }

    /** Its last year. */
    public int lastYear() {
        return firstYear + YEARS - 1;
    }

    /** The period before. */
    public PlanPeriod before() {
        return new PlanPeriod(firstYear - YEARS);
    }
}
