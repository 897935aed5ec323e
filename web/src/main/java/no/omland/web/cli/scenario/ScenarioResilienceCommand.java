package no.omland.web.cli.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.network.RoadNetwork;
import no.omland.scenario.Scenario;
import no.omland.scenario.resilience.Resilience;
import no.omland.travel.Season;
import no.omland.travel.catchment.TimeLimits;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.scenario.StretchListing;
import no.omland.web.scenario.StudyClosureListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Closes every road and ferry that scenarios hang on, one at a time, in summer and winter. */
@Command(name = "resilience", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class ScenarioResilienceCommand implements Callable<Integer> {

    private static final long NANOS_BETWEEN_LINES = 2_000_000_000L;

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private StudyOptions file;

    @Mixin
    private ServiceOption service;

    @Option(names = "--season", paramLabel = "summer|winter", descriptionKey = "study-seasons")
    private @Nullable Season season;

    @Option(names = "--top", paramLabel = "N", defaultValue = "10", descriptionKey = "study-top")
    private int top;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    @Option(
            names = "--by",
            paramLabel = "scenario|stretch",
            defaultValue = "scenario",
            descriptionKey = "study-resilience-by")
    private By by;

    /** What a row is of. */
    enum By {
        SCENARIO,
        STRETCH
    }

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        GroundedStudy study = file.study(workspace, service, terminal);
        Map<String, Scenario> scenarios = file.scenarios(study.study());
        DemandNotes.tell(study, scenarios.values(), terminal);
        RoadNetwork network = study.ground().travel().network();
        List<StretchListing.Row> rows = new ArrayList<>();
        List<StudyClosureListing.Row> sideBySide = new ArrayList<>();
        for (Season at : season == null ? Season.values() : new Season[] {season}) {
            List<Resilience> answers = new ArrayList<>();
            scenarios.forEach((name, scenario) -> {
                Resilience closed = closed(study, name, scenario, at, terminal);
                answers.add(closed);
                rows.addAll(StretchListing.rows(name, at, closed, network, top));
            });
            sideBySide.addAll(StudyClosureListing.rows(at, answers, network, top));
        }
        if (by == By.STRETCH) {
            printSideBySide(sideBySide, List.copyOf(scenarios.keySet()), terminal);
        } else {
            // Stable: summer stays before winter.
            rows.sort(Comparator.comparingInt(
                    row -> List.copyOf(scenarios.keySet()).indexOf(row.scenario())));
            TimeLimits limits = study.study().limits();
            format.print(
                    format == ListingFormat.TABLE
                            ? StretchListing.table(rows, limits, network, StudyOptions.municipalities(study))
                            : StretchListing.of(rows, limits, network, StudyOptions.municipalities(study)),
                    terminal);
        }
        return ExitCode.DONE;
    }

    private void printSideBySide(List<StudyClosureListing.Row> rows, List<String> scenarios, Terminal terminal) {
        Texts texts = terminal.texts();
        format.print(
                format == ListingFormat.TABLE
                        ? StudyClosureListing.of(
                                        rows, scenarios, (name, figure) -> name + ": " + texts.text("column." + figure))
                                .without("links")
                        : StudyClosureListing.of(rows, scenarios, (name, figure) -> name + "." + figure),
                terminal);
    }

    /** Says how far it has come when it takes long, and how many stretches there was no time for. */
    private static Resilience closed(
            GroundedStudy study, String name, Scenario scenario, Season season, Terminal terminal) {
        Texts texts = terminal.texts();
        long[] told = {System.nanoTime()};
        Resilience resilience = study.resilience(scenario, season, study.stretches(scenario, season), (done, all) -> {
            if (System.nanoTime() - told[0] >= NANOS_BETWEEN_LINES) {
                told[0] = System.nanoTime();
                terminal.err().println(texts.text("scenario.closing", name, texts.number(done), texts.number(all)));
                terminal.err().flush();
            }
        });
        if (resilience.leftOut() > 0) {
            terminal.err().println(texts.text("scenario.not-closed", name, texts.number(resilience.leftOut())));
            terminal.err().flush();
        }
        return resilience;
    }
}
