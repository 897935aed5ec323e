package no.omland.scenario.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import no.omland.issue.DataException;
import no.omland.scenario.Scenario;
import no.omland.scenario.Study;

/** Whether the parts of a study fit one another. What only the workspace can tell is checked where they meet. */
final class StudyChecks {

    private final Study study;
    private final Lines lines;
    private final Consumer<DataException> problems;

    /** Faults that a scenario has from the one it builds on are told once, where they are written. */
    private final Set<String> told = new HashSet<>();

    private StudyChecks(Study study, Lines lines, Consumer<DataException> problems) {
        this.study = study;
        this.lines = lines;
        this.problems = problems;
    }

    static void of(Study study, Lines lines, Consumer<DataException> problems) {
        StudyChecks checks = new StudyChecks(study, lines, problems);
        study.scenarios().forEach(checks::scenario);
        study.demand()
                .clients()
                .filter(clients -> clients.all().signum() == 0)
                .ifPresent(clients -> problems.accept(
                        DataException.data("scenario.no-clients", lines.where("demand", "clients"), clients.name())));
    }

    private void scenario(String name, Scenario scenario) {
        boolean isForUnits = study.scenarios().values().stream()
                .allMatch(each -> each.offices().isEmpty());
        if (scenario.offices().isEmpty() && (scenario.fleet().isEmpty() || !isForUnits)) {
            problems.accept(DataException.data("scenario.no-offices", lines.where("scenarios", name), name));
        }
        scenario.alternative()
                .filter(each -> !study.assessment().alternatives().containsKey(each))
                .filter(each -> told.add(lines.where("scenarios", name, "alternative")))
                .ifPresent(each -> problems.accept(DataException.data(
                        "scenario.alternative",
                        lines.where("scenarios", name, "alternative"),
                        each,
                        String.join(", ", study.assessment().alternatives().keySet()))));
        UnitChecks.of(name, scenario, study, lines, problems);
        Map<String, String> officeOfSite = new HashMap<>();
        scenario.offices().forEach((office, each) -> {
            String where = lines.where("scenarios", name, "offices", office, "site");
            if (!study.sites().containsKey(each.site()) && told.add(where)) {
                problems.accept(DataException.data(
                        "scenario.unknown-site",
                        where,
                        each.site(),
                        String.join(", ", study.sites().keySet())));
            }
            String other = officeOfSite.putIfAbsent(each.site(), office);
            if (other != null && told.add(where + office + other)) {
                problems.accept(DataException.data("scenario.same-site", where, name, office, other, each.site()));
            }
        });
    }
}
