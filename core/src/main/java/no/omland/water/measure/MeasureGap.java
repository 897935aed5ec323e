package no.omland.water.measure;

import java.time.LocalDate;
import java.util.List;

/**
 * What is done for a body that misses its own goal. Every such body has exactly one, the first of these that fits, so that they add up to the bodies below goal.
 */
public enum MeasureGap {
    /** No measure, or cancelled ones only. */
    NO_MEASURE,
    /** At least one measure is overdue ({@link Overdue}). */
    OVERDUE,
    /** Nothing but proposals, or measures of which no status is known. */
    ONLY_PROPOSED,
    /** All measures are finished, and the body still misses its goal. */
    FINISHED_STILL_FAILING,
    /** Measures are planned or in progress, and none is overdue. */
    UNDER_WAY;

    /** The gap of a body with these measures that misses its goal. */
    public static MeasureGap of(List<Measure> measures, LocalDate day) {
        List<Measure> counting = measures.stream().filter(Measure::counts).toList();
        if (counting.isEmpty()) {
            return NO_MEASURE;
        }
        if (counting.stream().anyMatch(each -> Overdue.of(each, day).isPresent())) {
            return OVERDUE;
        }
        if (counting.stream().allMatch(each -> each.status() == MeasureStatus.FINISHED)) {
            return FINISHED_STILL_FAILING;
        }
        boolean started = counting.stream()
                .anyMatch(each -> each.status() == MeasureStatus.PLANNED || each.status() == MeasureStatus.IN_PROGRESS);
        return started ? UNDER_WAY : ONLY_PROPOSED;
    }
}
