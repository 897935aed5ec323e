package no.omland.web.cli.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.ScenarioGround;
import no.omland.dataset.scenario.StudyDemand;
import no.omland.dataset.travel.TravelGround;
import no.omland.issue.DataException;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.Scenario;
import no.omland.scenario.Study;
import no.omland.scenario.StudyFile;
import no.omland.store.Workspace;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which study a question is about, and which of its scenarios. */
final class StudyOptions {

    @Parameters(paramLabel = "FILE", descriptionKey = "study-file")
    private Path file;

    @Option(names = "--scenario", paramLabel = "NAME", descriptionKey = "study-scenario")
    private List<String> names = new ArrayList<>();

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "study-year")
    private @Nullable Integer year;

    Path file() {
        return file;
    }

    /** The scenarios that are named; none when all are meant. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** Reads the file and the workspace, and lays one on the other. */
    GroundedStudy study(WorkspaceOption workspace, Terminal terminal) {
        StudyFile read = StudyFile.read(file);
        if (year != null) {
            if (read.written().demand().baseYear().isEmpty()) {
                throw DataException.use("scenario.base-year", read.where("demand"), year);
            }
            read = read.withDemand(read.written().demand().withYear(year));
        }
        try (Workspace opened = workspace.openForReading(terminal)) {
            WorkspaceSnapshot snapshot = WorkspaceSnapshot.of(opened);
            return ScenarioGround.of(snapshot, TravelGround.of(snapshot, opened), opened)
                    .study(read);
        }
    }

    /** Those that are named, else all, by their short names in the order of the file. */
    Map<String, Scenario> scenarios(Study study) {
        names.forEach(study::scenario);
        Map<String, Scenario> chosen = new LinkedHashMap<>(study.scenarios());
        if (!names.isEmpty()) {
            chosen.keySet().retainAll(names);
        }
        return chosen;
    }

    static Function<MunicipalityNumber, String> municipalities(GroundedStudy study) {
        return study.ground().snapshot()::municipalityName;
    }

    /** Says on the terminal who is not counted, or not where they live. */
    static void tellOfDemand(StudyDemand demand, Terminal terminal) {
        Texts texts = terminal.texts();
        if (demand.peopleOutside() > 0) {
            terminal.err().println(texts.text("scenario.outside", texts.number(Math.round(demand.peopleOutside()))));
        }
        if (!demand.municipalitiesWithoutClients().isEmpty()) {
            terminal.err()
                    .println(texts.text(
                            "scenario.without-clients",
                            String.join(
                                    ", ",
                                    demand.municipalitiesWithoutClients().stream()
                                            .map(MunicipalityNumber::digits)
                                            .toList())));
        }
        if (demand.peopleLeftOut() > 0) {
            terminal.err()
                    .println(texts.text(
                            "scenario.left-out",
                            texts.number(demand.peopleLeftOut()),
                            String.join(
                                    ", ",
                                    demand.missing().values().stream()
                                            .flatMap(each -> each.stream())
                                            .map(MunicipalityNumber::digits)
                                            .distinct()
                                            .toList())));
        }
        terminal.err().flush();
    }
}
