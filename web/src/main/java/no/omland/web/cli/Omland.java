package no.omland.web.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import no.omland.issue.DataException;
import no.omland.web.Build;
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
            LayersCommand.class,
            VersionsCommand.class,
            CompareCommand.class,
            RestoreCommand.class,
            ExportCommand.class,
            ReportCommand.class,
            BenchCommand.class
        })
public final class Omland {

    /** The program's version. */
    static final class Version implements IVersionProvider {
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
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Omland())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> report(failure, line))
                .execute(withCommand(arguments));
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
