package no.omland.water.measure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why a measure is overdue on a day. A measure that is finished or cancelled never is.
 *
 * <p>Which part of § 25 can be read from a list: it asks that measures be in operation three years after the decision. A measure in progress is taken to be in
 * operation, because one that goes on from year to year is in progress as long as it is; its end date still binds it. Without a date of decision nothing
 * follows from § 25.
 */
public enum Overdue {
    /** The end date is before the day. */
    END_PASSED,
    /** Three years and more after the decision it is still proposed or planned, or nothing is known of it (§ 25). */
    NOT_IN_OPERATION;

    /** Years from the decision until a measure must be in operation (vannforskriften § 25). */
    public static final int YEARS_FROM_DECISION = 3;

    /** Why it is overdue on {@code day}, or empty when it is not. */
    public static Optional<Overdue> of(Measure measure, LocalDate day) {
        if (measure.status() == MeasureStatus.FINISHED || measure.status() == MeasureStatus.CANCELLED) {
            return Optional.empty();
        }
        LocalDate end = measure.end();
        if (end != null && end.isBefore(day)) {
            return Optional.of(END_PASSED);
        }
        LocalDate decided = measure.decided();
        boolean late = decided != null && decided.plusYears(YEARS_FROM_DECISION).isBefore(day);
        return late && measure.status() != MeasureStatus.IN_PROGRESS ? Optional.of(NOT_IN_OPERATION) : Optional.empty();
    }
}
