package no.omland.scenario.file;

import java.util.function.Consumer;
import no.omland.issue.DataException;
import no.omland.scenario.Fleet;
import no.omland.scenario.Scenario;
import no.omland.scenario.Study;

/** Whether the units of a scenario fit its sites, its offices and the times they are to keep. */
final class UnitChecks {

    private UnitChecks() {}

    static void of(String name, Scenario scenario, Study study, Lines lines, Consumer<DataException> problems) {
        Fleet fleet = scenario.fleet();
        if (!fleet.isEmpty() && fleet.required().isEmpty()) {
            problems.accept(DataException.data("scenario.no-required", lines.where("scenarios", name), name));
        }
        fleet.units().forEach((unit, each) -> {
            String where = lines.where("scenarios", name, ScenarioReading.UNITS, unit);
            if (!study.sites().containsKey(each.site())) {
                problems.accept(DataException.data(
                        "scenario.unknown-site",
                        where,
                        each.site(),
                        String.join(", ", study.sites().keySet())));
            }
            if (scenario.offices().containsKey(unit)) {
                problems.accept(DataException.data("scenario.same-name", where, name, unit));
            }
            fleet.times().stream()
                    .reduce((shorter, longer) -> longer)
                    .filter(longest -> each.turnOutTenthSeconds() > longest.tenthSeconds())
                    .ifPresent(longest -> problems.accept(DataException.data(
                            "scenario.turn-out-late",
                            where,
                            unit,
                            UnitReading.minutes(each).toPlainString(),
                            longest.minutes())));
        });
    }
}
