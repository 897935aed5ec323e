package no.omland.web.cli.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.omland.dataset.travel.PlaceSource;
import no.omland.dataset.travel.TravelCase;
import no.omland.issue.DataException;
import no.omland.response.RequiredTime;
import no.omland.response.ResponseCover;
import no.omland.web.answer.Listing;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.MapFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.cli.travel.TravelOptions;
import no.omland.web.scenario.UnitListing;
import no.omland.web.siting.Plans;
import no.omland.web.siting.ResponseSheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whom units that move out reach within a required time, and who covers when one is away. */
@Command(name = "response", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class ResponseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private TravelOptions circumstances;

    @Option(names = "--units", paramLabel = "SOURCE", defaultValue = "offices", descriptionKey = "response-units")
    private String units;

    @Option(names = "--unit", paramLabel = "NAME,…", descriptionKey = "response-unit")
    private List<String> named = new ArrayList<>();

    @Option(names = "--at", paramLabel = "LAT,LON", descriptionKey = "response-at")
    private List<String> at = new ArrayList<>();

    @Option(names = "--turn-out", paramLabel = "MINUTES", descriptionKey = "response-turn-out")
    private @Nullable String turnOut;

    @Option(names = "--required", paramLabel = "MINUTES,…", descriptionKey = "response-required")
    private @Nullable String required;

    @Option(
            names = "--list",
            paramLabel = "within|away|beyond",
            defaultValue = "within",
            descriptionKey = "response-list")
    private String list;

    @Option(
            names = "--format",
            paramLabel = "table|csv|json|geojson",
            defaultValue = "table",
            descriptionKey = "travel-format")
    private MapFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        List<RequiredTime> times = Plans.required(required);
        int minutes = Plans.turnOut(turnOut);
        TravelCase travel = circumstances.travel(workspace, terminal);
        List<PlaceSource.Found> chosen =
                Plans.chosen(PlaceOptions.read(units, travel.ground(), workspace, terminal), named, at);
        ResponseSheet sheet = Plans.response(travel, chosen, minutes, times);
        format.print(listing(sheet, terminal), sheet::map, terminal);
        if (list.equals("away") && format == MapFormat.TABLE) {
            ResponseWords.tellOfAway(UnitListing.rows(sheet.cover()), terminal);
        }
        Texts texts = terminal.texts();
        ResponseCover cover = sheet.cover();
        terminal.err()
                .println(texts.text(
                        "response.people",
                        texts.number(cover.people()),
                        texts.number(cover.units().size()),
                        texts.number(minutes),
                        texts.number(cover.unreached()),
                        texts.number(cover.notConnectedPeople())));
        terminal.err().flush();
        return ExitCode.DONE;
    }

    private Listing<?> listing(ResponseSheet sheet, Terminal terminal) {
        return switch (list) {
            case "within" ->
                sheet.within(
                        kind -> format == MapFormat.TABLE ? terminal.texts().text("requirement." + kind) : kind);
            case "away" -> format == MapFormat.TABLE ? UnitListing.of(UnitListing.rows(sheet.cover())) : sheet.away();
            case "beyond" -> sheet.beyond();
            default -> throw DataException.use("selection.unknown", "--list", list, "within · away · beyond");
        };
    }
}
