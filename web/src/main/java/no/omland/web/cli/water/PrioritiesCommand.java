package no.omland.web.cli.water;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.water.priority.Criterion;
import no.omland.water.priority.PriorityList;
import no.omland.water.priority.PriorityPurpose;
import no.omland.water.priority.PrioritySettings;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.water.priority.PriorityListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the bodies to begin with, and which criteria gave each its score. */
@Command(name = "priorities", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class PrioritiesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private SelectionOptions chosen;

    @Parameters(index = "0", paramLabel = "agriculture|sewage", descriptionKey = "priorities-purpose")
    private String purpose;

    @Option(names = "--proposed", descriptionKey = "priorities-proposed")
    private boolean proposedOnly;

    @Option(names = "--per-municipality", paramLabel = "N", descriptionKey = "priorities-per-municipality")
    private @Nullable Integer perMunicipality;

    @Option(names = "--weight", paramLabel = "CRITERION=N", descriptionKey = "priorities-weight")
    private Map<String, String> weights = new LinkedHashMap<>();

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        Texts texts = terminal.texts();
        PriorityPurpose wanted = PriorityListing.purpose(purpose);
        WorkspaceSnapshot snapshot = workspace.snapshot(terminal);
        PrioritySettings settings = snapshot.priorities().with(wanted, weights);
        if (perMunicipality != null) {
            settings = settings.withProposed(wanted, perMunicipality);
        }
        PriorityList list =
                PriorityListing.of(wanted, snapshot, chosen.parameters().in(snapshot), settings);
        List<PriorityList.Ranked> rows = list.ranked().stream()
                .filter(each -> !proposedOnly || !each.proposedIn().isEmpty())
                .toList();
        Map<Criterion, String> names = new EnumMap<>(Criterion.class);
        Criterion.of(wanted).forEach(each -> names.put(each, texts.text("criterion." + each.name())));
        format.print(
                format == ListingFormat.TABLE
                        ? PriorityListing.brief(rows, snapshot, names)
                        : PriorityListing.full(wanted, rows, snapshot),
                terminal);
        terminal.err()
                .println(texts.text(
                        "priorities.known",
                        texts.number(list.ranked().size()),
                        texts.number(list.bodies()),
                        texts.number(list.interestsKnown()),
                        texts.number(list.withoutPressure())));
        return ExitCode.DONE;
    }
}
