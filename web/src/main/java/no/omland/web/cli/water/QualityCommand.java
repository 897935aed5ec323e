package no.omland.web.cli.water;

import java.util.List;
import java.util.concurrent.Callable;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.water.quality.QualityReview;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.water.quality.QualityListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists bodies whose reported class is not the one that their quality elements give. */
@Command(name = "quality", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class QualityCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private SelectionOptions chosen;

    @Option(names = "--all", descriptionKey = "quality-all")
    private boolean all;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        WorkspaceSnapshot snapshot = workspace.snapshot(terminal);
        List<QualityReview> reviews =
                QualityListing.reviews(snapshot, chosen.parameters().in(snapshot));
        List<QualityReview> shown = all
                ? reviews
                : reviews.stream().filter(QualityReview::isContradicted).toList();
        if (format == ListingFormat.TABLE) {
            terminal.out()
                    .println(terminal.texts()
                            .text(
                                    reviews.isEmpty() ? "quality.none" : "quality.reviewed",
                                    terminal.texts().number(reviews.size()),
                                    terminal.texts()
                                            .number(reviews.stream()
                                                    .filter(QualityReview::isContradicted)
                                                    .count())));
        }
        if (format != ListingFormat.TABLE || !shown.isEmpty()) {
            format.print(QualityListing.of(shown), terminal);
        }
        terminal.out().flush();
        return ExitCode.DONE;
    }
}
