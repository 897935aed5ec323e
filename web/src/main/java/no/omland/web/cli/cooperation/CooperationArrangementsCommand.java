package no.omland.web.cli.cooperation;

import java.util.List;
import java.util.concurrent.Callable;
import no.omland.cooperation.Arrangement;
import no.omland.dataset.cooperation.CooperationGround;
import no.omland.issue.DataException;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.ListingFormat;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.WorkspaceOption;
import no.omland.web.cooperation.ArrangementListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the arrangements, who takes part, and where what they say and whom they name differ. */
@Command(name = "arrangements", mixinStandardHelpOptions = true, resourceBundle = "no.omland.web.cli.help")
final class CooperationArrangementsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WorkspaceOption workspace;

    @Option(names = "--by", paramLabel = "arrangement|municipality", descriptionKey = "cooperation-by")
    private @Nullable String by;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "format")
    private ListingFormat format;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(command, output);
        CooperationGround ground = CooperationCommand.ground(workspace, terminal);
        if (by != null && !List.of("arrangement", "municipality").contains(by)) {
            throw DataException.use("selection.unknown", "--by", by, "arrangement · municipality");
        }
        if ("municipality".equals(by)) {
            format.print(ArrangementListing.municipalities(ground), terminal);
        } else {
            format.print(ArrangementListing.arrangements(ground), terminal);
        }
        long differing = ground.arrangements().list().stream()
                .filter(Arrangement::statedDiffers)
                .count();
        long unresolved = ground.arrangements().list().stream()
                .mapToLong(each -> each.unresolved().size())
                .sum();
        terminal.err()
                .println(terminal.texts()
                        .text(
                                "cooperation.arrangements",
                                terminal.texts()
                                        .number(ground.arrangements().list().size()),
                                terminal.texts().number(differing),
                                terminal.texts().number(unresolved)));
        terminal.err().flush();
        return ExitCode.DONE;
    }
}
