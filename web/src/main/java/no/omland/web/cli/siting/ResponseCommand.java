package no.omland.web.cli.siting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.omland.dataset.travel.PlaceSource;
import no.omland.dataset.travel.TravelCase;
import no.omland.issue.DataException;
import no.omland.response.RequiredTime;
import no.omland.scenario.Scenario;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.web.answer.Listing;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.MapFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.cli.travel.TravelOptions;
import no.omland.web.scenario.UnitListing;
import no.omland.web.siting.Plans;
import no.omland.web.siting.ResponsePlans;
import no.omland.web.siting.ResponseSheet;
import no.omland.web.siting.SiteDemand;
import no.omland.web.siting.TurnOuts;
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

    @Option(names = "--turn-out", paramLabel = "[NAME=]MINUTES", descriptionKey = "response-turn-out")
    private List<String> turnOut = new ArrayList<>();

    @Option(names = "--required", paramLabel = "MINUTES,…", descriptionKey = "response-required")
    private @Nullable String required;

    @Option(names = "--study", paramLabel = "FILE", descriptionKey = "response-study")
    private @Nullable Path study;

    @Option(names = "--scenario", paramLabel = "NAME", descriptionKey = "response-scenario")
    private @Nullable String scenario;

    @Option(names = "--of", paramLabel = "people|clients", defaultValue = "people", descriptionKey = "study-of")
    private DemandKind demand;

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
        TurnOuts turnOuts = TurnOuts.of("--turn-out", turnOut);
        List<RequiredTime> asked = ResponsePlans.required("--required", required);
        TravelCase travel = circumstances.travel(workspace, terminal);
        SiteDemand whom = new SiteDemand(StudyGround.of(study, workspace, terminal), demand);
        boolean isOfStudy = units.equals(SiteDemand.STUDY_SITES);
        Optional<Scenario> moving =
                whom.study().filter(each -> isOfStudy).flatMap(each -> ResponsePlans.scenario(each, scenario));
        List<PlaceSource.Found> found = isOfStudy
                ? moving.map(each -> ResponsePlans.units(whom.study().orElseThrow(), each))
                        .orElseGet(whom::sites)
                : PlaceOptions.read(units, travel.ground(), workspace, terminal);
        ResponseSheet sheet = ResponsePlans.of(
                travel,
                whom,
                Plans.chosen(found, named, at),
                turnOuts,
                moving.filter(each -> required == null)
                        .map(each -> each.fleet().times())
                        .orElse(asked));
        format.print(listing(sheet, terminal), sheet::map, terminal);
        if (list.equals("away") && format == MapFormat.TABLE) {
            ResponseWords.tellOfAway(sheet.units(), terminal);
        }
        ResponseWords.tellOf(sheet, terminal);
        return ExitCode.DONE;
    }

    private Listing<?> listing(ResponseSheet sheet, Terminal terminal) {
        return switch (list) {
            case "within" ->
                sheet.within(
                        kind -> format == MapFormat.TABLE ? terminal.texts().text("requirement." + kind) : kind);
            case "away" -> format == MapFormat.TABLE ? UnitListing.of(sheet.units()) : sheet.away();
            case "beyond" -> sheet.beyond();
            default -> throw DataException.use("selection.unknown", "--list", list, "within · away · beyond");
        };
    }
}
