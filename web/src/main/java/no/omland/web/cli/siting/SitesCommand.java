package no.omland.web.cli.siting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.scenario.GroundedStudy;
import no.omland.dataset.scenario.ScenarioGround;
import no.omland.dataset.travel.Place;
import no.omland.dataset.travel.PlaceSource;
import no.omland.dataset.travel.TravelCase;
import no.omland.dataset.travel.TravelGround;
import no.omland.issue.DataException;
import no.omland.location.SiteModel;
import no.omland.location.Unserved;
import no.omland.scenario.StudyFile;
import no.omland.scenario.StudyWriter;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.siting.SitePlan;
import no.omland.siting.SiteWish;
import no.omland.store.Workspace;
import no.omland.travel.demand.DemandPoint;
import no.omland.web.answer.Listing;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.MapFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.cli.travel.TravelOptions;
import no.omland.web.siting.Plans;
import no.omland.web.siting.SiteDemand;
import no.omland.web.siting.SiteSheet;
import no.omland.web.siting.SiteStudy;
import no.omland.web.siting.SiteWishes;
import no.omland.web.travel.Amounts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which sites are best among candidates, how good they are, and how sure that is. */
@Command(name = "sites", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class SitesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private TravelOptions circumstances;

    @Parameters(paramLabel = "median|centre|cover|set", descriptionKey = "sites-question")
    private String question;

    @Option(names = "--count", paramLabel = "P", descriptionKey = "sites-count")
    private @Nullable String count;

    @Option(names = "--limit", paramLabel = "MINUTES", descriptionKey = "sites-limit")
    private @Nullable String limit;

    @Option(names = "--from", paramLabel = "SOURCE", defaultValue = "settlements", descriptionKey = "sites-from")
    private String from;

    @Option(names = "--lock-in", paramLabel = "NAME,…", descriptionKey = "sites-in")
    private List<String> lockedIn = new ArrayList<>();

    @Option(names = "--lock-out", paramLabel = "NAME,…", descriptionKey = "sites-out")
    private List<String> lockedOut = new ArrayList<>();

    @Option(names = "--study", paramLabel = "FILE", descriptionKey = "sites-study")
    private @Nullable Path study;

    @Option(names = "--of", paramLabel = "people|clients", defaultValue = "people", descriptionKey = "study-of")
    private DemandKind demand;

    @Option(names = "--as-study", descriptionKey = "sites-as-study")
    private boolean asStudy;

    @Option(
            names = "--list",
            paramLabel = "sites|near-best|unserved",
            defaultValue = "sites",
            descriptionKey = "sites-list")
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
        SiteWish wish = SiteWishes.of(question, count, limit, lockedIn, lockedOut);
        TravelCase travel = circumstances.travel(workspace, terminal);
        SiteDemand whom = new SiteDemand(grounded(terminal), demand);
        List<PlaceSource.Found> found = from.equals(SiteDemand.STUDY_SITES)
                ? whom.sites()
                : PlaceOptions.read(from, travel.ground(), workspace, terminal);
        String where = from.equals(SiteDemand.STUDY_SITES) && study != null ? study.toString() : from;
        SiteSheet sheet = Plans.sites(travel, whom, found, wish, where);
        if (asStudy) {
            terminal.out()
                    .print(StudyWriter.yaml(SiteStudy.of(
                            sheet,
                            whom.study(),
                            travel.ground().offices(),
                            travel.wish(),
                            terminal.texts().language())));
            terminal.out().flush();
            tell(sheet, terminal);
            return ExitCode.DONE;
        }
        format.print(listing(sheet, terminal), sheet::map, terminal);
        tell(sheet, terminal);
        return ExitCode.DONE;
    }

    private Optional<GroundedStudy> grounded(Terminal terminal) {
        if (study == null) {
            return Optional.empty();
        }
        StudyFile file = StudyFile.read(study);
        try (Workspace opened = workspace.openForReading(terminal)) {
            WorkspaceSnapshot snapshot = WorkspaceSnapshot.of(opened);
            return Optional.of(ScenarioGround.of(snapshot, TravelGround.of(snapshot, opened), opened)
                    .study(file));
        }
    }

    private Listing<?> listing(SiteSheet sheet, Terminal terminal) {
        return switch (list) {
            case "sites" -> sheet.sites();
            case "near-best" -> sheet.nearBest();
            case "unserved" -> sheet.unserved(words(terminal));
            default -> throw DataException.use("selection.unknown", "--list", list, "sites · near-best · unserved");
        };
    }

    private Function<Unserved.Reason, String> words(Terminal terminal) {
        return format == MapFormat.TABLE
                ? reason -> terminal.texts().text("sites.reason." + reason.name())
                : Enum::name;
    }

    private static void tell(SiteSheet sheet, Terminal terminal) {
        SitePlan plan = sheet.plan();
        Texts texts = terminal.texts();
        List<String> lines = new ArrayList<>();
        lines.add(plan.answer().gapInWords(texts.language()) + ".");
        lines.add(texts.text(
                "sites.served", texts.number(plan.served()), texts.number(plan.people()), mean(plan, texts)));
        plan.worst()
                .ifPresent(worst -> lines.add(texts.text(
                        "sites.worst", worst.point().id(), texts.decimal(Amounts.minutes(worst.tenthSeconds())))));
        if (plan.answer().model() != SiteModel.SET_COVER
                && plan.answer().nearBest().size() > 1) {
            lines.add(texts.text(
                    plan.answer().nearBestComplete() ? "sites.near-best" : "sites.near-best-met",
                    texts.number(plan.answer().nearBest().size())));
        }
        long left = plan.unserved().stream().mapToLong(SitePlan.Left::people).sum();
        if (left > 0) {
            lines.add(texts.text(
                    "sites.unserved",
                    texts.number(left),
                    texts.number(plan.unserved().size())));
        }
        long notConnected =
                plan.notConnected().stream().mapToLong(DemandPoint::people).sum();
        if (notConnected > 0) {
            lines.add(texts.text("sites.not-connected", texts.number(notConnected)));
        }
        if (!sheet.onRoads().tooFar().isEmpty()) {
            lines.add(texts.text(
                    "sites.too-far",
                    sheet.onRoads().tooFar().stream().map(Place::name).collect(Collectors.joining(", "))));
        }
        lines.forEach(terminal.err()::println);
        terminal.err().flush();
    }

    private static String mean(SitePlan plan, Texts texts) {
        return texts.decimal(Amounts.minutes(plan.meanTenthSeconds()));
    }
}
