package no.omland.web.cli.travel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.omland.dataset.travel.SpeedDocument;
import no.omland.store.Workspace;
import no.omland.travel.SpeedTable;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.travel.SpeedListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the speeds that travel times are made of, or changes them in the workspace. */
@Command(name = "speeds", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class TravelSpeedsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--defaults", descriptionKey = "speeds-defaults")
    private boolean defaults;

    @Option(names = "--import", paramLabel = "FILE.csv", descriptionKey = "speeds-import")
    private @Nullable Path file;

    @Option(names = "--set", paramLabel = "KIND,CLASS,STRUCTURE,SUMMER,WINTER[,SOURCE]", descriptionKey = "speeds-set")
    private List<String> changes = new ArrayList<>();

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        boolean isChange = defaults || file != null || !changes.isEmpty();
        SpeedTable speeds;
        if (isChange) {
            // Before the workspace is opened, which makes a new one where there is none.
            SpeedTable begun = changed(file == null ? SpeedTable.defaults() : SpeedDocument.ofFile(file));
            try (Workspace opened = workspace.openForWriting()) {
                speeds = defaults || file != null ? begun : changed(SpeedDocument.read(opened));
                SpeedDocument.write(opened, speeds);
            }
        } else {
            try (Workspace opened = workspace.openForReading(terminal)) {
                speeds = SpeedDocument.read(opened);
            }
        }
        if (format == ListingFormat.CSV) {
            terminal.out().print(speeds.toCsv());
            terminal.out().flush();
        } else {
            format.print(
                    SpeedListing.of(speeds, ListingWords.words(format == ListingFormat.TABLE, terminal)), terminal);
        }
        terminal.err()
                .println(terminal.texts()
                        .text(
                                isChange ? "speeds.kept" : "speeds.changed",
                                terminal.texts().number(speeds.changes().size()),
                                terminal.texts().number(speeds.rows().size())));
        terminal.err().flush();
        return ExitCode.DONE;
    }

    private SpeedTable changed(SpeedTable base) {
        SpeedTable speeds = base;
        for (String change : changes) {
            speeds = SpeedListing.with(speeds, change);
        }
        return speeds;
    }
}
