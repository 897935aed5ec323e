package no.omland.scenario.errand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.omland.scenario.evaluation.AreaKind;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.evaluation.DemandPlaces;
import no.omland.travel.catchment.TimeLimits;

/**
 * What a scenario means for those who travel by public transport.
 *
 * @param days that were looked at
 * @param places whose errands they are
 * @param errands of each place, in order
 */
public record ErrandEvaluation(
        List<LocalDate> days, TimeLimits limits, DemandPlaces places, List<PlaceErrand> errands) {

    public ErrandEvaluation {
        days = List.copyOf(days);
        errands = List.copyOf(errands);
    }

    /**
     * @param offices of the scenario, each with as many days as {@code days} and as many errands a day as there are places
     */
    public static ErrandEvaluation of(
            List<LocalDate> days, TimeLimits limits, DemandPlaces places, List<OfficeErrands> offices) {
        List<PlaceErrand> errands = new ArrayList<>(places.size());
        for (int i = 0; i < places.size(); i++) {
            errands.add(PlaceErrand.of(i, places.get(i), offices, days.size()));
        }
        return new ErrandEvaluation(days, limits, places, errands);
    }

    /** The areas of a kind, in the order of the places' areas. */
    public List<ErrandArea<ErrandFigures>> areas(AreaKind kind) {
        List<ErrandFigures> people = ErrandCount.of(places, errands, limits, kind, DemandKind.PEOPLE);
        List<ErrandFigures> clients = ErrandCount.of(places, errands, limits, kind, DemandKind.CLIENTS);
        List<ErrandArea<ErrandFigures>> areas = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            areas.add(ErrandArea.of(places, kind, i, people.get(i), clients.get(i)));
        }
        return areas;
    }
}
