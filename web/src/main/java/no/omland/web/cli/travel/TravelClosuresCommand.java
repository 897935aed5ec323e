package no.omland.web.cli.travel;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.omland.dataset.travel.TravelCase;
import no.omland.travel.Direction;
import no.omland.travel.closure.ClosureEffect;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.MapFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.travel.ChosenPlaces;
import no.omland.web.travel.LinkClosureListing;
import no.omland.web.travel.TravelParameters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Closes the links of a class one at a time and ranks them by what people lose. */
@Command(name = "closures", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class TravelClosuresCommand implements Callable<Integer> {

    private static final int MOST_CUT_OFF = 3;

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

    @Option(names = "--class", required = true, paramLabel = "CLASS,…", descriptionKey = "travel-class")
    private String classes;

    @Option(names = "--by", paramLabel = "minutes|cut-off", defaultValue = "minutes", descriptionKey = "travel-by")
    private String by;

    @Option(names = "--top", paramLabel = "N", defaultValue = "20", descriptionKey = "travel-top")
    private int top;

    @Option(names = "--direction", paramLabel = "to|from", descriptionKey = "travel-direction")
    private @Nullable String direction;

    @Option(
            names = "--format",
            paramLabel = "table|csv|json|geojson",
            defaultValue = "table",
            descriptionKey = "travel-format")
    private MapFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        Direction wanted = TravelParameters.direction(direction);
        Comparator<ClosureEffect> order = TravelParameters.order(by);
        TravelCase travel = circumstances.travel(workspace, terminal);
        List<Integer> links = LinkClosureListing.links(travel.costs(), classes);
        ChosenPlaces chosen = offices.of(travel, terminal);
        List<ClosureEffect> all = LinkClosureListing.effects(travel, chosen, wanted, links);
        List<ClosureEffect> worst = LinkClosureListing.worst(all, order);
        List<ClosureEffect> shown = worst.subList(0, Math.max(0, Math.min(top, worst.size())));
        format.print(
                LinkClosureListing.of(shown, travel, chosen, ListingWords.words(format == MapFormat.TABLE, terminal)),
                () -> LinkClosureListing.geoJson(shown, travel, chosen),
                terminal);
        Texts texts = terminal.texts();
        terminal.err()
                .println(texts.text(
                        "travel.closures",
                        texts.number(all.size()),
                        texts.number(worst.size()),
                        texts.number(shown.size())));
        if (order == ClosureEffect.BY_MINUTES) {
            tellCutOff(LinkClosureListing.worst(all, ClosureEffect.BY_CUT_OFF), travel, terminal);
        }
        terminal.err().flush();
        return ExitCode.DONE;
    }

    /** Who is cut off loses no minutes, and so stands low among those who do; the worst are told apart. */
    private static void tellCutOff(List<ClosureEffect> worst, TravelCase travel, Terminal terminal) {
        if (!worst.isEmpty()) {
            Texts texts = terminal.texts();
            terminal.err()
                    .println(texts.text(
                            "travel.cut-off",
                            texts.number(worst.size()),
                            worst.stream()
                                    .limit(MOST_CUT_OFF)
                                    .map(each -> travel.ground().names().name(each.link()) + ": "
                                            + texts.number(each.peopleCutOff()))
                                    .collect(Collectors.joining(", "))));
        }
    }
}
