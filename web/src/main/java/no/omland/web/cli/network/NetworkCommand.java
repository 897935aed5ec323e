package no.omland.web.cli.network;

import no.omland.web.cli.terminal.OutputOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Roads and ferries as a network. */
@Command(
        name = "network",
        mixinStandardHelpOptions = true,
        resourceBundle = "no.omland.web.cli.help",
        subcommands = {NetworkCheckCommand.class, NetworkImportCommand.class})
public final class NetworkCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputOptions output;

    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), output.texts().text("network.which"));
    }
}
