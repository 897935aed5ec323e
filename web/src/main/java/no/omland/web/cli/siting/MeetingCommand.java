package no.omland.web.cli.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.omland.dataset.travel.PlaceSource;
import no.omland.dataset.travel.TravelCase;
import no.omland.meeting.MeetingCover;
import no.omland.meeting.WalkLimit;
import no.omland.travel.TravelMode;
import no.omland.web.answer.Listing;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.MapFormat;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.cli.travel.TravelOptions;
import no.omland.web.siting.MeetingSheet;
import no.omland.web.siting.Plans;
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
        TravelCase onFoot = circumstances.travel(workspace, terminal).by(TravelMode.FOOT);
        List<PlaceSource.Found> chosen =
                Plans.chosen(PlaceOptions.read(points, onFoot.ground(), workspace, terminal), named, at);
        List<PlaceSource.Found> candidates =
                next == 0 ? List.of() : PlaceOptions.read(from, onFoot.ground(), workspace, terminal);
        MeetingSheet sheet = Plans.meeting(onFoot, chosen, walk, next, candidates);
        Listing<?> listing = next == 0 ? sheet.gaps() : sheet.added();
        format.print(listing, sheet::map, terminal);
        Texts texts = terminal.texts();
        MeetingCover cover = sheet.cover();
        terminal.err()
                .println(texts.text(
                        "meeting.within",
                        texts.number(cover.within()),
                        texts.number(cover.people()),
                        texts.number(walk.minutes()),
                        walk.metres().isEmpty()
                                ? ""
                                : texts.text(
                                        "meeting.metres",
                                        texts.number(walk.metres().getAsInt()))));
        sheet.next()
                .ifPresent(more -> terminal.err()
                        .println(texts.text(
                                "meeting.after",
                                texts.number(more.withinAfter()),
                                more.answer().gapInWords(texts.language()))));
        terminal.err().flush();
        return ExitCode.DONE;
    }
}
