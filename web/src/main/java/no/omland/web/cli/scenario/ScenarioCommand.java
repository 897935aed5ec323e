package no.omland.web.cli.scenario;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Studies of offices; each question is a command of its own beneath this one. */
@Command(
        name = "scenario",
        mixinStandardHelpOptions = true,
        resourceBundle = "no.omland.web.cli.help",
        subcommands = {
            ScenarioCheckCommand.class,
            ScenarioEvaluateCommand.class,
            ScenarioCompareCommand.class,
            ScenarioResilienceCommand.class,
            ScenarioAccountCommand.class,
            ScenarioReportCommand.class
        })
public final class ScenarioCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(),
                "omland scenario " + String.join("|", command.subcommands().keySet()));
    }
}
