package no.omland.web.cli.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.ScenarioGround;
import no.omland.dataset.travel.TravelGround;
import no.omland.issue.DataException;
import no.omland.municipality.MunicipalityNumber;
import no.omland.scenario.Scenario;
import no.omland.scenario.Study;
import no.omland.scenario.file.StudyFile;
import no.omland.store.Workspace;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which study a question is about, and which of its scenarios. */
final class StudyOptions {

    @Parameters(paramLabel = "FILE", descriptionKey = "study-file")
    private Path file;

    @Option(names = "--scenario", paramLabel = "NAME", descriptionKey = "study-scenario")
    private List<String> names = new ArrayList<>();

    @Option(names = "--year", paramLabel = "YEAR", split = ",", descriptionKey = "study-year")
    private List<Integer> years = new ArrayList<>();

    Path file() {
        return file;
    }

    /** The scenarios that are named; none when all are meant. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** Whether the people of a year are asked for. */
    boolean isOfAYear() {
        return !years.isEmpty();
    }

    /**
     * Reads the file and the workspace, and lays one on the other.
     *
     * @throws DataException when several years are asked for at once
     */
    GroundedStudy study(WorkspaceOption workspace, Terminal terminal) {
        return one(studies(workspace, terminal));
    }

    /** The same, seen by those who need one service, and says which offices are left out. */
    GroundedStudy study(WorkspaceOption workspace, ServiceOption service, Terminal terminal) {
        return one(studies(workspace, service, terminal));
    }

    /** @throws DataException when there are several */
    GroundedStudy one(List<GroundedStudy> studies) {
        if (studies.size() > 1) {
            throw DataException.use("scenario.years", "--year", studies.size());
        }
        return studies.get(0);
    }

    /** The same for each year that is asked for, or once as the study has it. */
    List<GroundedStudy> studies(WorkspaceOption workspace, ServiceOption service, Terminal terminal) {
        List<GroundedStudy> studies = studies(workspace, terminal, service.seen());
        Map<String, DataException> lacking = studies.get(0).lacking();
        lacking.keySet().retainAll(scenarios(studies.get(0).study()).keySet());
        lacking.values().forEach(terminal::note);
        return studies;
    }

    /** The same, whichever services they have. */
    List<GroundedStudy> studies(WorkspaceOption workspace, Terminal terminal) {
        return studies(workspace, terminal, UnaryOperator.identity());
    }

    private List<GroundedStudy> studies(WorkspaceOption workspace, Terminal terminal, UnaryOperator<StudyFile> by) {
        StudyFile read = by.apply(StudyFile.read(file));
        List<StudyFile> seen = years.isEmpty()
                ? List.of(read)
                : years.stream().map(year -> read.inYear(year, "--year")).toList();
        try (Workspace opened = workspace.openForReading(terminal)) {
            WorkspaceSnapshot snapshot = WorkspaceSnapshot.of(opened);
            ScenarioGround ground = ScenarioGround.of(snapshot, TravelGround.of(snapshot, opened), opened);
            return seen.stream().map(ground::study).toList();
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
}
