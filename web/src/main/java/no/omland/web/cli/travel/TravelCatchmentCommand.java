package no.omland.web.cli.travel;

import java.util.concurrent.Callable;
import no.omland.dataset.travel.TravelCase;
import no.omland.travel.Direction;
import no.omland.travel.catchment.TimeLimits;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.MapFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.travel.CatchmentAnswer;
import no.omland.web.travel.TravelParameters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How many people are within some limits of each office and of any of them, and the area within each limit. */
@Command(name = "catchment", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class TravelCatchmentCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private TravelOptions circumstances;

    @Mixin
    private OfficeOptions offices;

    @Option(names = "--direction", paramLabel = "to|from", descriptionKey = "travel-direction")
    private @Nullable String direction;

    @Option(names = "--limits", paramLabel = "MINUTES,…", descriptionKey = "travel-limits")
    private @Nullable String limits;

    @Option(
            names = "--format",
            paramLabel = "table|csv|json|geojson",
            defaultValue = "table",
            descriptionKey = "travel-format")
    private MapFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        TimeLimits within = TravelParameters.limits(limits);
        Direction wanted = TravelParameters.direction(direction);
        TravelCase travel = circumstances.travel(workspace, terminal);
        if (format != MapFormat.GEOJSON) {
            travel.demand();
        }
        CatchmentAnswer answer = CatchmentAnswer.of(travel, offices.of(travel, terminal), wanted, within);
        format.print(
                answer.listing(format == MapFormat.TABLE ? terminal.texts().text("travel.together") : "*"),
                answer::geoJson,
                terminal);
        answer.all().ifPresent(people -> PeopleText.print(people, travel, terminal));
        if (format == MapFormat.GEOJSON && !travel.ground().land().knowsSea()) {
            terminal.err().println(terminal.texts().text("travel.no-land"));
        }
        return ExitCode.DONE;
    }
}
