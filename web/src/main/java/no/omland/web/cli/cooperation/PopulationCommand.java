package no.omland.web.cli.cooperation;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.demography.PopulationProjection;
import no.omland.demography.ProjectionLayer;
import no.omland.feature.FeatureSet;
import no.omland.issue.DataException;
import no.omland.municipality.Municipality;
import no.omland.store.Workspace;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.population.PopulationListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows people by municipality, ages and year, as the workspace's projection tells it. */
@Command(name = "population", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
public final class PopulationCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--age", paramLabel = "AGES", defaultValue = "0+", descriptionKey = "population-age")
    private String ages;

    @Option(names = "--year", paramLabel = "YEAR,YEAR,…", descriptionKey = "population-year")
    private @Nullable String years;

    @Option(names = "--alternative", paramLabel = "WORD", descriptionKey = "population-alternative")
    private @Nullable String alternative;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        try (Workspace opened = workspace.openForReading(terminal)) {
            FeatureSet layer = opened.read(ProjectionLayer.NAME)
                    .orElseThrow(() -> DataException.use("projection.none", opened.title()));
            PopulationProjection projection = PopulationListing.projection(layer, alternative);
            WorkspaceSnapshot snapshot = WorkspaceSnapshot.of(opened);
            List<PopulationListing.Row> rows = PopulationListing.rows(
                    projection,
                    PopulationListing.ages(ages),
                    PopulationListing.years(years),
                    snapshot.municipalities().list().stream()
                            .map(Municipality::number)
                            .toList());
            format.print(
                    PopulationListing.of(
                            rows,
                            snapshot::municipalityName,
                            reason -> format == ListingFormat.TABLE
                                    ? terminal.texts().text("population.lacks." + reason.name())
                                    : reason.name().toLowerCase(Locale.ROOT)),
                    terminal);
            terminal.err()
                    .println(terminal.texts()
                            .text(
                                    "population.note",
                                    projection.ageGroups(),
                                    projection.years(),
                                    rows.stream()
                                            .filter(row -> row.people() == null)
                                            .count()));
            terminal.err().flush();
        }
        return ExitCode.DONE;
    }
}
