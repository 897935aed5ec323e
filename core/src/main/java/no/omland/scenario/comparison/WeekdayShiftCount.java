package no.omland.scenario.comparison;

import java.util.OptionalDouble;
import no.omland.scenario.evaluation.Visits;

/** Counts what changes on any weekday for one area. */
final class WeekdayShiftCount {

    private final Visits before;
    private final Visits after;
    private double all;
    private double nearer;
    private double further;
    private double timeBefore;
    private double timeAfter;
    private double servedBefore;
    private double servedAfter;
    private double daysBefore;
    private double daysAfter;
    private double fewerDays;
    private double moreDays;

    WeekdayShiftCount(Visits before, Visits after) {
        this.before = before;
        this.after = after;
    }

    void count(int place, double weight) {
        int was = before.weekdaysServed(place);
        int is = after.weekdaysServed(place);
        all += weight;
        daysBefore += weight * was;
        daysAfter += weight * is;
        fewerDays += is < was ? weight : 0;
        moreDays += is > was ? weight : 0;
        if (was > 0 && is > 0) {
            long timeWas = before.weekdayTenthSeconds(place);
            long timeIs = after.weekdayTenthSeconds(place);
            servedBefore += weight * was;
            servedAfter += weight * is;
            timeBefore += weight * timeWas;
            timeAfter += weight * timeIs;
            double more = (double) timeIs / is - (double) timeWas / was;
            nearer += more <= -Shift.LEAST_TENTH_SECONDS ? weight : 0;
            further += more >= Shift.LEAST_TENTH_SECONDS ? weight : 0;
        }
    }

    WeekdayShift shift() {
        return new WeekdayShift(
                nearer,
                further,
                mean(timeBefore, servedBefore),
                mean(timeAfter, servedAfter),
                mean(daysBefore, all),
                mean(daysAfter, all),
                fewerDays,
                moreDays);
    }

    private static OptionalDouble mean(double sum, double weight) {
        return weight > 0 ? OptionalDouble.of(sum / weight) : OptionalDouble.empty();
    }
}
