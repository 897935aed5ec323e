package no.omland.web.cli.data;

import java.util.Optional;
import java.util.concurrent.Callable;
import no.omland.feature.FeatureComparison;
import no.omland.feature.FeatureSet;
import no.omland.store.Workspace;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts what differs between two versions of a layer. */
@Command(name = "compare", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(index = "0", paramLabel = "LAYER", descriptionKey = "layer")
    private String layer;

    @Parameters(index = "1", paramLabel = "A", descriptionKey = "version-a")
    private long earlier;

    @Parameters(index = "2", paramLabel = "B", descriptionKey = "version-b")
    private long later;

    @Option(names = "--key", paramLabel = "COLUMN", descriptionKey = "key")
    private @Nullable String key;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        Texts texts = terminal.texts();
        try (Workspace opened = workspace.openForReading(terminal)) {
            FeatureSet before = opened.version(layer, earlier);
            FeatureSet after = opened.version(layer, later);
            Optional<FeatureComparison> compared = key == null
                    ? FeatureComparison.byFirstKey(before, after)
                    : FeatureComparison.by(key, before, after);
            terminal.out()
                    .println(texts.text("compare.counts", texts.number(before.size()), texts.number(after.size())));
            terminal.out()
                    .println(compared.map(each -> texts.text(
                                    "compare.by-key",
                                    each.key(),
                                    texts.number(each.added()),
                                    texts.number(each.changed()),
                                    texts.number(each.gone()),
                                    texts.number(each.unchanged())))
                            .orElseGet(() -> texts.text("compare.no-key")));
        }
        return ExitCode.DONE;
    }
}
