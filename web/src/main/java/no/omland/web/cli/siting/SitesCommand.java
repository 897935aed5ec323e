package no.omland.web.cli.siting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import no.omland.dataset.travel.PlaceSource;
import no.omland.dataset.travel.TravelCase;
import no.omland.issue.DataException;
import no.omland.location.problem.Unserved;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.scenario.file.StudyWriter;
import no.omland.siting.SiteWish;
import no.omland.web.answer.Listing;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.MapFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.cli.travel.TravelOptions;
import no.omland.web.siting.Plans;
import no.omland.web.siting.SiteDemand;
import no.omland.web.siting.SiteSheet;
import no.omland.web.siting.SiteStudy;
import no.omland.web.siting.SiteWishes;
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

    @Option(names = "--capacity", paramLabel = "PEOPLE", descriptionKey = "sites-capacity")
    private @Nullable String capacity;

    @Option(names = "--everyone-first", descriptionKey = "sites-everyone-first")
    private boolean everyoneFirst;

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
        SiteWish wish = SiteWishes.of(question, count, limit, lockedIn, lockedOut, everyoneFirst);
        expectList();
        TravelCase travel = circumstances.travel(workspace, terminal);
        SiteDemand whom = new SiteDemand(StudyGround.of(study, workspace, terminal), demand);
        List<PlaceSource.Found> found = from.equals(SiteDemand.STUDY_SITES)
                ? whom.sites()
                : PlaceOptions.read(from, travel.ground(), workspace, terminal);
        String where = from.equals(SiteDemand.STUDY_SITES) && study != null ? study.toString() : from;
        SiteSheet sheet =
                Plans.sites(travel, whom, SiteWishes.withRoom(found, capacity), wish, where, new WorkLines(terminal));
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

    /** Told before any way is searched for. */
    private void expectList() {
        if (!List.of("sites", "near-best", "unserved").contains(list)) {
            throw DataException.use("selection.unknown", "--list", list, "sites · near-best · unserved");
        }
    }

    private Listing<?> listing(SiteSheet sheet, Terminal terminal) {
        return switch (list) {
            case "near-best" -> sheet.nearBest();
            case "unserved" -> sheet.unserved(words(terminal));
            default -> sheet.sites();
        };
    }

    private Function<Unserved.Reason, String> words(Terminal terminal) {
        return format == MapFormat.TABLE
                ? reason -> terminal.texts().text("sites.reason." + reason.name())
                : Enum::name;
    }

    private static void tell(SiteSheet sheet, Terminal terminal) {
        new SiteWords(sheet, terminal.texts()).lines().forEach(terminal.err()::println);
        terminal.err().flush();
    }
}
