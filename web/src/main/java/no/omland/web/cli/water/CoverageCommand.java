package no.omland.web.cli.water;

import java.util.concurrent.Callable;
import no.omland.coverage.LayerCoverage;
import no.omland.store.Workspace;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.data.CoverageListing;
import no.omland.web.water.share.ShareListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How much of each feature of one layer lies in each polygon of another. */
@Command(name = "coverage", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class CoverageCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(index = "0", paramLabel = "LAYER", descriptionKey = "layer")
    private String layer;

    @Parameters(index = "1", paramLabel = "ZONES", descriptionKey = "zones")
    private String zones;

    @Option(names = "--key", paramLabel = "COLUMN", descriptionKey = "coverage-key")
    private @Nullable String key;

    @Option(names = "--zone-key", paramLabel = "COLUMN", descriptionKey = "zone-key")
    private @Nullable String zoneKey;

    @Option(names = "--measure", paramLabel = "area|length|count", descriptionKey = "measure")
    private @Nullable String measure;

    @Option(names = "--projection", paramLabel = "national|equal-area", descriptionKey = "projection")
    private @Nullable String projection;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        try (Workspace opened = workspace.openForReading(terminal)) {
            LayerCoverage coverage = CoverageListing.coverage(
                    opened, layer, key, zones, zoneKey, measure, ShareListing.system(projection));
            format.print(CoverageListing.of(coverage), terminal);
            terminal.err()
                    .println(terminal.texts()
                            .text(
                                    "coverage.note",
                                    coverage.system().crs(),
                                    terminal.texts().number(coverage.withoutGeometry()),
                                    terminal.texts().number(coverage.mended())));
            terminal.err().flush();
        }
        return ExitCode.DONE;
    }
}
