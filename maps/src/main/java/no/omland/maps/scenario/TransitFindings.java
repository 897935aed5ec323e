package no.omland.maps.scenario;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.StudyErrands;
import no.omland.dataset.travel.TransitGround;
import no.omland.issue.DataException;
import no.omland.scenario.Scenario;
import no.omland.scenario.errand.ErrandEvaluation;

/**
 * What the scenarios mean for those who travel by public transport.
 *
 * @param days that were looked at
 * @param evaluations by the short names of the scenarios, in their order; none when it could not be worked out
 * @param problem why it could not
 */
record TransitFindings(
        List<LocalDate> days, Map<String, ErrandEvaluation> evaluations, Optional<DataException> problem) {

    TransitFindings {
        days = List.copyOf(days);
    }

    /** A timetable that does not have the day, or is too large to be searched, does not keep the rest of a report from being made. */
    static TransitFindings of(GroundedStudy study, TransitGround timetable, Map<String, Scenario> scenarios) {
        try {
            StudyErrands errands = new StudyErrands(study, timetable);
            Map<String, ErrandEvaluation> evaluations = new LinkedHashMap<>();
            scenarios.forEach((name, scenario) -> evaluations.put(name, errands.evaluate(scenario)));
            return new TransitFindings(errands.days(), evaluations, Optional.empty());
        } catch (DataException cannot) {
            return new TransitFindings(List.of(), Map.of(), Optional.of(cannot));
        }
    }
}
