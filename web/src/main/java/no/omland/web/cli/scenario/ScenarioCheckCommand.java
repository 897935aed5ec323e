package no.omland.web.cli.scenario;

import java.util.List;
import java.util.concurrent.Callable;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.issue.DataException;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what in a study does not hold together or does not fit the workspace. */
@Command(name = "check", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class ScenarioCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private StudyOptions file;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        GroundedStudy study = file.study(workspace, terminal);
        List<DataException> problems = study.problems();
        problems.forEach(terminal::report);
        List<DataException> notes = study.notes();
        notes.forEach(terminal::note);
        if (problems.isEmpty()) {
            DemandNotes.tell(study, study.study().scenarios().values(), terminal);
            Texts texts = terminal.texts();
            terminal.out()
                    .println(texts.text(
                            notes.isEmpty()
                                    ? "scenario.fits"
                                    : notes.size() == 1 ? "scenario.fits-note" : "scenario.fits-notes",
                            study.study().title(),
                            study.study().scenarios().size(),
                            texts.number(Math.round(study.demand().places().people())),
                            study.demand().layer(),
                            notes.size()));
            terminal.out().flush();
        }
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.BAD_DATA;
    }
}
