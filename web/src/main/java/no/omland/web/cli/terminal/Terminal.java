package no.omland.web.cli.terminal;

import java.io.PrintWriter;
import no.omland.issue.DataException;
import picocli.CommandLine;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err progress, warnings and errors
 */
public record Terminal(PrintWriter out, PrintWriter err, Texts texts, boolean verbose) {

    /** Where a command prints, and in which language. */
    public static Terminal of(CommandLine.Model.CommandSpec command, OutputOptions options) {
        return new Terminal(
                command.commandLine().getOut(), command.commandLine().getErr(), options.texts(), options.verbose);
    }

    /** Says on stderr what has to be known, though nothing is wrong. */
    public void note(DataException what) {
        err.println(texts.text("note") + ": " + what.message(texts.language()));
        err.println(texts.text("hint") + ":  " + what.hint(texts.language()));
        err.flush();
    }

    /** Says on stderr what is wrong, where, and what to do; then the same of all that was found together with it. */
    public void report(DataException failure) {
        err.println(texts.text("error") + ": " + failure.message(texts.language()));
        err.println(texts.text("hint") + ":  " + failure.hint(texts.language()));
        if (verbose) {
            failure.printStackTrace(err);
        }
        failure.others().forEach(this::report);
        err.flush();
    }
}
