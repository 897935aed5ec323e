package no.omland.web.cli.siting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.omland.dataset.travel.PlaceSource;
import no.omland.dataset.travel.TravelCase;
import no.omland.meeting.MeetingCover;
import no.omland.meeting.WalkLimit;
import no.omland.scenario.evaluation.DemandKind;
import no.omland.travel.TravelMode;
import no.omland.web.answer.Listing;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.MapFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.cli.travel.TravelOptions;
import no.omland.web.scenario.Counts;
import no.omland.web.siting.MeetingSheet;
import no.omland.web.siting.Plans;
import no.omland.web.siting.SiteDemand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who is within a walk of a meeting point, who is not, and where the next points should be. */
@Command(name = "meeting", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class MeetingCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private TravelOptions circumstances;

    @Option(names = "--points", paramLabel = "SOURCE", defaultValue = "offices", descriptionKey = "meeting-points")
    private String points;

    @Option(names = "--at", paramLabel = "LAT,LON", descriptionKey = "meeting-at")
    private List<String> at = new ArrayList<>();

    @Option(names = "--point", paramLabel = "NAME,…", descriptionKey = "meeting-point")
    private List<String> named = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "MINUTES", descriptionKey = "meeting-limit")
    private @Nullable String limit;

    @Option(names = "--metres", paramLabel = "METRES", descriptionKey = "meeting-metres")
    private @Nullable String metres;

    @Option(names = "--next", paramLabel = "N", defaultValue = "0", descriptionKey = "meeting-next")
    private int next;

    @Option(names = "--from", paramLabel = "SOURCE", defaultValue = "settlements", descriptionKey = "sites-from")
    private String from;

    @Option(names = "--study", paramLabel = "FILE", descriptionKey = "meeting-study")
    private @Nullable Path study;

    @Option(names = "--of", paramLabel = "people|clients", defaultValue = "people", descriptionKey = "study-of")
    private DemandKind demand;

    @Option(
            names = "--format",
            paramLabel = "table|csv|json|geojson",
            defaultValue = "table",
            descriptionKey = "travel-format")
    private MapFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        WalkLimit walk = Plans.walk(limit, metres);
        circumstances.expectOnFoot();
        TravelCase onFoot = circumstances.travel(workspace, terminal).by(TravelMode.FOOT);
        SiteDemand whom = new SiteDemand(StudyGround.of(study, workspace, terminal), demand);
        List<PlaceSource.Found> chosen = Plans.chosen(found(points, whom, onFoot, terminal), named, at);
        List<PlaceSource.Found> candidates = next == 0 ? List.of() : found(from, whom, onFoot, terminal);
        MeetingSheet sheet = Plans.meeting(onFoot, whom, chosen, walk, next, candidates);
        Listing<?> listing = next == 0 ? sheet.gaps() : sheet.added();
        format.print(listing, sheet::map, terminal);
        tell(sheet, walk, terminal);
        return ExitCode.DONE;
    }

    private List<PlaceSource.Found> found(String source, SiteDemand whom, TravelCase onFoot, Terminal terminal) {
        return source.equals(SiteDemand.STUDY_SITES)
                ? whom.sites()
                : PlaceOptions.read(source, onFoot.ground(), workspace, terminal);
    }

    private static void tell(MeetingSheet sheet, WalkLimit walk, Terminal terminal) {
        Texts texts = terminal.texts();
        MeetingCover cover = sheet.cover();
        String people = texts.text("sites.of." + sheet.kind());
        terminal.err()
                .println(texts.text(
                        "meeting.within",
                        texts.count(Counts.count(cover.within(), sheet.kind())),
                        texts.count(Counts.count(cover.people(), sheet.kind())),
                        people,
                        percent(cover.within(), cover, texts),
                        limit(walk, texts)));
        if (cover.withoutWay() > 0) {
            terminal.err()
                    .println(texts.text(
                            "meeting.without-way",
                            texts.count(Counts.count(cover.withoutWay(), sheet.kind())),
                            people,
                            texts.number(walk.longestWalkMinutes() / 60)));
        }
        sheet.next()
                .ifPresent(more -> terminal.err()
                        .println(texts.text(
                                "meeting.after",
                                texts.count(Counts.count(more.withinAfter(), sheet.kind())),
                                people,
                                percent(more.withinAfter(), cover, texts),
                                more.answer().gapInWords(texts.language()))));
        terminal.err().flush();
    }

    private static String percent(double within, MeetingCover cover, Texts texts) {
        return texts.decimal(cover.people() == 0 ? 0 : Math.round(1000.0 * within / cover.people()) / 10.0);
    }

    /** As in {@code 20 min and 3,000 m}. */
    private static String limit(WalkLimit walk, Texts texts) {
        List<String> parts = new ArrayList<>();
        walk.minutes().ifPresent(each -> parts.add(texts.text("meeting.minutes", texts.number(each))));
        walk.metres().ifPresent(each -> parts.add(texts.text("meeting.metres", texts.number(each))));
        return String.join(texts.text("meeting.and"), parts);
    }
}
