package no.omland.web.cli.cooperation;

import java.util.Set;
import no.omland.cooperation.Grouping;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.dataset.cooperation.CooperationGround;
import no.omland.store.Workspace;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.terminal.Texts;
import no.omland.web.cli.terminal.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who cooperates with whom, and where borders do not match; each is a command of its own beneath this one. */
@Command(
        name = "cooperation",
        mixinStandardHelpOptions = true,
        resourceBundle = "no.omland.web.cli.help",
        subcommands = {
            CooperationArrangementsCommand.class,
            CooperationPairsCommand.class,
            CooperationFunctionsCommand.class,
            CooperationAreasCommand.class,
            CooperationBordersCommand.class,
            CooperationClassesCommand.class
        })
public final class CooperationCommand implements Runnable {

    private static final Set<String> USUAL = Set.of("counties", "municipalities", "arrangements");

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(),
                "omland cooperation " + String.join("|", command.subcommands().keySet()));
    }

    public static CooperationGround ground(WorkspaceOption option, Terminal terminal) {
        try (Workspace workspace = option.openForReading(terminal)) {
            return CooperationGround.of(WorkspaceSnapshot.of(workspace), workspace);
        }
    }

    /** What a grouping is called among words: the usual ones have a word of the language, others the name they were imported by. */
    static String named(Grouping grouping, Texts texts) {
        return USUAL.contains(grouping.id()) ? texts.text("cooperation.grouping." + grouping.id()) : grouping.name();
    }
}
