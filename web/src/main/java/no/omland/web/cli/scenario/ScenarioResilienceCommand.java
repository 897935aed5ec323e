package no.omland.web.cli.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.scenario.Scenario;
import no.omland.scenario.resilience.Resilience;
import no.omland.travel.Season;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.scenario.StretchListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Closes every road and ferry that scenarios hang on, one at a time, in summer and winter. */
@Command(name = "resilience", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class ScenarioResilienceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private StudyOptions file;

    @Option(names = "--season", paramLabel = "summer|winter", descriptionKey = "study-seasons")
    private @Nullable Season season;

    @Option(names = "--top", paramLabel = "N", defaultValue = "10", descriptionKey = "study-top")
    private int top;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        GroundedStudy study = file.study(workspace, terminal);
        Map<String, Scenario> scenarios = file.scenarios(study.study());
        DemandNotes.tell(study, scenarios.values(), terminal);
        List<StretchListing.Row> rows = new ArrayList<>();
        scenarios.forEach((name, scenario) -> {
            for (Season each : season == null ? Season.values() : new Season[] {season}) {
                Resilience resilience = study.resilience(scenario, each, study.stretches(scenario, each));
                rows.addAll(StretchListing.rows(name, each, resilience, top));
            }
        });
        format.print(
                StretchListing.of(rows, study.ground().travel().network(), StudyOptions.municipalities(study)),
                terminal);
        return ExitCode.DONE;
    }
}
