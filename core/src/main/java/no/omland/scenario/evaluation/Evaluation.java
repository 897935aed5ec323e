package no.omland.scenario.evaluation;

import java.util.List;
import no.omland.travel.catchment.TimeLimits;

/**
 * What a scenario means.
 *
 * @param everybody one area
 * @param municipalities by rising number
 * @param settlements in the order of the layer
 * @param offices in the order of the scenario
 * @param staff of all offices together
 */
public record Evaluation(
        TimeLimits limits,
        Visits visits,
        AreaFigures everybody,
        List<AreaFigures> municipalities,
        List<AreaFigures> settlements,
        List<OfficeLoad> offices,
        StaffRatio staff) {

    public Evaluation {
        municipalities = List.copyOf(municipalities);
        settlements = List.copyOf(settlements);
        offices = List.copyOf(offices);
    }
}
