package no.omland.web.cli.water;

import java.util.concurrent.Callable;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.water.share.MunicipalShares;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.water.share.ShareListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Municipal figures in which every body is divided between the municipalities it lies in. */
@Command(name = "shares", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class SharesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private SelectionOptions chosen;

    @Option(names = "--projection", paramLabel = "national|equal-area", descriptionKey = "projection")
    private @Nullable String projection;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        WorkspaceSnapshot snapshot = workspace.snapshot(terminal);
        MunicipalShares shares =
                ShareListing.shares(chosen.parameters().in(snapshot), snapshot, ShareListing.system(projection));
        format.print(ShareListing.of(shares, snapshot), terminal);
        terminal.err()
                .println(terminal.texts()
                        .text(
                                "shares.note",
                                terminal.texts().number(shares.measured()),
                                shares.system().crs(),
                                terminal.texts().number(shares.withoutExtent())));
        terminal.err().flush();
        return ExitCode.DONE;
    }
}
