package no.omland.scenario.errand;

import java.util.List;
import no.omland.scenario.evaluation.DemandPlace;

/**
 * What people of a place do.
 *
 * @param office where they go; empty when they can go nowhere
 * @param best of all days and offices
 * @param days on how many of the days it can be done somewhere
 */
public record PlaceErrand(String office, DayErrand best, int days) {

    /** @param offices all of a scenario; they have the same days */
    static PlaceErrand of(int which, DemandPlace place, List<OfficeErrands> offices, int dayCount) {
        String at = "";
        DayErrand best = DayErrand.none(Obstacle.NO_OFFICE);
        boolean[] served = new boolean[dayCount];
        for (OfficeErrands office : offices) {
            if (!office.isFor().test(place.municipality())) {
                continue;
            }
            if (best.obstacle() == Obstacle.NO_OFFICE) {
                best = DayErrand.none(Obstacle.CLOSED);
            }
            for (int day = 0; day < dayCount; day++) {
                List<DayErrand> errands = office.byDay().get(day);
                if (errands.isEmpty()) {
                    continue;
                }
                DayErrand errand = errands.get(which);
                served[day] |= errand.isDone();
                if (errand.isBetterThan(best)) {
                    best = errand;
                    at = errand.isDone() ? office.name() : "";
                }
            }
        }
        int days = 0;
        for (boolean each : served) {
            days += each ? 1 : 0;
        }
        return new PlaceErrand(at, best, days);
    }
}
