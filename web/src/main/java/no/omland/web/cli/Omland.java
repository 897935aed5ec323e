package no.omland.web.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import no.omland.issue.DataException;
import no.omland.web.Build;
import no.omland.web.cli.cooperation.CooperationCommand;
import no.omland.web.cli.cooperation.PopulationCommand;
import no.omland.web.cli.cooperation.ShareCommand;
import no.omland.web.cli.data.CarryCommand;
import no.omland.web.cli.data.CheckCommand;
import no.omland.web.cli.data.CompareCommand;
import no.omland.web.cli.data.ExportCommand;
import no.omland.web.cli.data.ImportCommand;
import no.omland.web.cli.data.LayersCommand;
import no.omland.web.cli.data.RestoreCommand;
import no.omland.web.cli.data.VersionsCommand;
import no.omland.web.cli.network.NetworkCommand;
import no.omland.web.cli.scenario.ScenarioCommand;
import no.omland.web.cli.siting.MeetingCommand;
import no.omland.web.cli.siting.ResponseCommand;
import no.omland.web.cli.siting.SitesCommand;
import no.omland.web.cli.terminal.ExitCode;
import no.omland.web.cli.terminal.OutputOptions;
import no.omland.web.cli.terminal.Terminal;
import no.omland.web.cli.travel.TravelCommand;
import no.omland.web.cli.water.AgreementCommand;
import no.omland.web.cli.water.ChangesCommand;
import no.omland.web.cli.water.CoverageCommand;
import no.omland.web.cli.water.DoctorCommand;
import no.omland.web.cli.water.DriversCommand;
import no.omland.web.cli.water.GapsCommand;
import no.omland.web.cli.water.MeasuresCommand;
import no.omland.web.cli.water.PrioritiesCommand;
import no.omland.web.cli.water.QualityCommand;
import no.omland.web.cli.water.ReportCommand;
import no.omland.web.cli.water.ScreenCommand;
import no.omland.web.cli.water.SharesCommand;
import no.omland.web.cli.water.StatusCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program {@code omland}. Without a command it serves. */
@Command(
        name = "omland",
        mixinStandardHelpOptions = true,
        versionProvider = Omland.Version.class,
        resourceBundle = "no.omland.web.cli.help",
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            CheckCommand.class,
            StatusCommand.class,
            QualityCommand.class,
            MeasuresCommand.class,
            GapsCommand.class,
            ChangesCommand.class,
            DriversCommand.class,
            PrioritiesCommand.class,
            DoctorCommand.class,
            AgreementCommand.class,
            LayersCommand.class,
            VersionsCommand.class,
            CompareCommand.class,
            RestoreCommand.class,
            ScreenCommand.class,
            SharesCommand.class,
            CoverageCommand.class,
            TravelCommand.class,
            ExportCommand.class,
            ReportCommand.class,
            CarryCommand.class,
            PopulationCommand.class,
            CooperationCommand.class,
            NetworkCommand.class,
            ScenarioCommand.class,
            ShareCommand.class,
            SitesCommand.class,
            MeetingCommand.class,
            ResponseCommand.class,
            BenchCommand.class
        })
public final class Omland {

    /** The program's version. */
    public static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"omland " + Build.version()};
        }
    }

    public static void main(String[] arguments) {
        int exitCode = run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments);
        if (exitCode != ExitCode.DONE) {
            System.exit(exitCode);
        }
    }

    /** Runs a command line and gives the exit code. A server goes on in the background. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Omland())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> report(failure, command));
        try {
            return line.execute(withCommand(arguments));
        } catch (Error e) {
            // A class that could not be made ready for lack of memory comes as another error around it.
            if (isForLackOfMemory(e)) {
                return reportMemory(line);
            }
            throw e;
        }
    }

    private static int reportMemory(CommandLine line) {
        long allowed = Runtime.getRuntime().maxMemory() >> 20;
        line.getErr().println(optionsOf(line).texts().text("memory", allowed));
        return ExitCode.OUR_FAULT;
    }

    /** Work on several threads wraps what went wrong on one of them. */
    private static boolean isForLackOfMemory(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    /** What comes without a command is meant for {@code serve}. */
    private static String[] withCommand(String... arguments) {
        boolean isForServe = arguments.length == 0
                || arguments[0].startsWith("-")
                        && !List.of("-h", "--help", "-V", "--version").contains(arguments[0]);
        if (!isForServe) {
            return arguments;
        }
        return Stream.concat(Stream.of("serve"), Stream.of(arguments)).toArray(String[]::new);
    }

    private static int report(Exception failure, CommandLine line) {
        if (isForLackOfMemory(failure)) {
            return reportMemory(line);
        }
        OutputOptions options = optionsOf(line);
        Terminal terminal = new Terminal(line.getOut(), line.getErr(), options.texts(), options.verbose);
        if (failure instanceof DataException data) {
            terminal.report(data);
            return data.fault() == DataException.Fault.USE ? ExitCode.WRONG_USE : ExitCode.BAD_DATA;
        }
        line.getErr().println(terminal.texts().text("fault", String.valueOf(failure)));
        if (options.verbose) {
            failure.printStackTrace(line.getErr());
        }
        return ExitCode.OUR_FAULT;
    }

    private static OutputOptions optionsOf(CommandLine line) {
        Object mixin = line.getMixins().get("output");
        return mixin instanceof OutputOptions options ? options : new OutputOptions();
    }
}
