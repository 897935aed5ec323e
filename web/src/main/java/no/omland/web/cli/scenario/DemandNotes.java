package no.omland.web.cli.scenario;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.StudyDemand;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.DemandChoice;
import no.omland.scenario.Scenario;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;

/** Says on the terminal who is not counted, or not where they live; of scenarios about the same people once. */
final class DemandNotes {

    private final GroundedStudy study;
    private final Terminal terminal;
    private final Set<DemandChoice> told = new LinkedHashSet<>();

    private DemandNotes(GroundedStudy study, Terminal terminal) {
        this.study = study;
        this.terminal = terminal;
    }

    static void tell(GroundedStudy study, Collection<Scenario> scenarios, Terminal terminal) {
        DemandNotes notes = new DemandNotes(study, terminal);
        scenarios.forEach(notes::tell);
        terminal.err().flush();
    }

    private void tell(Scenario scenario) {
        if (!told.add(scenario.demand())) {
            return;
        }
        Texts texts = terminal.texts();
        StudyDemand demand = study.demand(scenario);
        if (demand.peopleOutside() > 0) {
            terminal.err().println(texts.text("scenario.outside", texts.number(Math.round(demand.peopleOutside()))));
        }
        if (!demand.municipalitiesWithoutClients().isEmpty()) {
            terminal.err()
                    .println(texts.text("scenario.without-clients", listed(demand.municipalitiesWithoutClients())));
        }
        if (demand.peopleLeftOut() > 0) {
            terminal.err()
                    .println(texts.text(
                            "scenario.left-out",
                            texts.number(demand.peopleLeftOut()),
                            String.valueOf(scenario.demand().peopleYear().orElse(0)),
                            listed(demand.municipalitiesLeftOut())));
        }
    }

    /** By number and name. */
    private String listed(Collection<MunicipalityNumber> numbers) {
        Function<MunicipalityNumber, String> names = study.ground().snapshot()::municipalityName;
        return numbers.stream()
                .map(number -> number.digits() + " " + names.apply(number))
                .collect(Collectors.joining(", "));
    }
}
