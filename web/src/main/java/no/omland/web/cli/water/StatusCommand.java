package no.omland.web.cli.water;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import java.util.concurrent.Callable;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.water.WaterBodySelection;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.water.StatusElement;
import no.omland.web.water.StatusListing;
import no.omland.web.water.StatusTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the status figures of the bodies that are chosen. */
@Command(name = "status", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class StatusCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** How figures are printed. */
    public enum Format {
        TABLE,
        CSV,
        JSON
    }

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private SelectionOptions chosen;

    @Option(names = "--by", paramLabel = "area|municipality|category|region|basin", descriptionKey = "by")
    private @Nullable String by;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private Format format;

    @Override
    public Integer call() throws JsonProcessingException {
        Terminal terminal = Terminal.of(command, output);
        WorkspaceSnapshot snapshot = workspace.snapshot(terminal);
        WaterBodySelection selection = chosen.parameters().in(snapshot);
        List<StatusElement> elements = StatusTable.of(snapshot, selection, by);
        switch (format) {
            case JSON -> terminal.out().println(JSON.writeValueAsString(elements));
            case CSV -> terminal.out().print(StatusListing.of(elements).csv());
            case TABLE -> StatusText.table(elements, terminal, snapshot);
        }
        return ExitCode.DONE;
    }
}
