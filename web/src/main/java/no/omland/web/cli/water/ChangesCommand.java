package no.omland.web.cli.water;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.omland.dataset.intake.BodyState;
import no.omland.dataset.intake.BodyStates;
import no.omland.dataset.intake.ImportRequest;
import no.omland.importing.ImportOptions;
import no.omland.issue.DataException;
import no.omland.municipality.MunicipalityNumber;
import no.omland.municipality.MunicipalityReforms;
import no.omland.store.LayerVersion;
import no.omland.store.Workspace;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodySelection;
import no.omland.water.change.BodyComparison;
import no.omland.water.change.Changes;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.TerminalProgress;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.water.change.ChangeListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what changed between two versions of the water bodies, or two files, or one of each. */
@Command(name = "changes", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class ChangesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private SelectionOptions chosen;

    @Option(names = "--from", paramLabel = "VERSION|FILE", descriptionKey = "changes-from")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "VERSION|FILE", descriptionKey = "changes-to")
    private @Nullable String to;

    @Option(names = "--sentences", descriptionKey = "sentences")
    private boolean sentences;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    /** The two that are compared. */
    private record Pair(BodyState earlier, BodyState later) {

        List<WaterBody> all() {
            List<WaterBody> all = new ArrayList<>(earlier.bodies());
            all.addAll(later.bodies());
            return all;
        }
    }

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        Pair pair = pair(terminal);
        WaterBodySelection selection = chosen.parameters().in(pair.all());
        Changes all = BodyComparison.of(pair.earlier().bodies(), pair.later().bodies());
        Changes changes = ChangeListing.chosen(all, selection);
        MunicipalityReforms reforms = MunicipalityReforms.load();
        ChangeListing.MunicipalityNames names = number -> name(number, reforms);
        List<ChangeListing.MunicipalitySentence> told =
                ChangeListing.sentences(changes, names, terminal.texts().language(), selection);
        if (format == ListingFormat.TABLE) {
            summary(pair, all, changes, told, terminal);
        }
        if (sentences) {
            if (format != ListingFormat.TABLE) {
                format.print(ChangeListing.sentences(told), terminal);
            }
        } else if (format != ListingFormat.TABLE || !changes.changes().isEmpty()) {
            format.print(ChangeListing.of(changes.changes(), names), terminal);
        }
        return ExitCode.DONE;
    }

    private static String name(MunicipalityNumber number, MunicipalityReforms reforms) {
        return reforms.find(number).map(MunicipalityReforms.Successor::name).orElse(number.digits());
    }

    private static void summary(
            Pair pair, Changes all, Changes changes, List<ChangeListing.MunicipalitySentence> told, Terminal terminal) {
        Texts texts = terminal.texts();
        terminal.out()
                .println(texts.text(
                        "changes.compared",
                        title(pair.earlier(), texts),
                        texts.number(all.earlierTotal()),
                        title(pair.later(), texts),
                        texts.number(all.laterTotal())));
        if (all.haveNothingInCommon()) {
            terminal.out().println(texts.text("changes.nothing-in-common"));
        } else if (changes.changes().isEmpty()) {
            terminal.out().println(texts.text("changes.none"));
        }
        if (all.outside() > 0) {
            terminal.out().println(texts.text("changes.outside", texts.number(all.outside())));
        }
        told.forEach(each -> terminal.out().println(each.sentence()));
        terminal.out().flush();
    }

    private static String title(BodyState state, Texts texts) {
        return state.version() == null
                ? state.file()
                : texts.text("changes.version", String.valueOf(state.version()), state.file());
    }

    private Pair pair(Terminal terminal) {
        Optional<BodyState> earlierFile = file(from, terminal);
        Optional<BodyState> laterFile = file(to, terminal);
        if (earlierFile.isPresent() && laterFile.isPresent()) {
            return new Pair(earlierFile.get(), laterFile.get());
        }
        try (Workspace opened = workspace.openForReading(terminal)) {
            List<LayerVersion> versions = BodyStates.versions(opened);
            if (versions.isEmpty()) {
                throw DataException.data("changes.one-version", opened.title());
            }
            BodyState later = laterFile.orElseGet(() ->
                    BodyStates.ofVersion(opened, to == null ? versions.get(0).importId() : Long.parseLong(to)));
            BodyState earlier = earlierFile.orElseGet(() -> earlier(opened, versions, later));
            return new Pair(earlier, later);
        }
    }

    /** What is compared with a file is the workspace as it is; what is compared with a version is the state before the last round of imports. */
    private BodyState earlier(Workspace opened, List<LayerVersion> versions, BodyState later) {
        if (from != null) {
            return BodyStates.ofVersion(opened, Long.parseLong(from));
        }
        Long version = later.version();
        return BodyStates.ofVersion(
                opened,
                version == null
                        ? versions.get(0).importId()
                        : BodyStates.usualEarlier(versions, version)
                                .orElseThrow(() -> DataException.data("changes.one-version", opened.title())));
    }

    private static Optional<BodyState> file(@Nullable String named, Terminal terminal) {
        if (named == null || named.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return Optional.of(BodyStates.ofFile(
                new ImportRequest(Path.of(named), ImportOptions.NONE, Optional.empty(), Optional.empty(), "", true),
                new TerminalProgress(terminal)));
    }
}
