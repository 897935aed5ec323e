package no.omland.web.cli.travel;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Questions about travel times; each is a command of its own beneath this one. */
@Command(
        name = "travel",
        mixinStandardHelpOptions = true,
        resourceBundle = "no.omland.web.cli.help",
        subcommands = {
            TravelMatrixCommand.class,
            TravelNearestCommand.class,
            TravelCatchmentCommand.class,
            TravelRouteCommand.class,
            TravelClosuresCommand.class,
            TravelTransitCommand.class,
            TravelSpeedsCommand.class
        })
public final class TravelCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(),
                "omland travel " + String.join("|", command.subcommands().keySet()));
    }
}
