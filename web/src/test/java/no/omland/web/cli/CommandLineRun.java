package no.omland.web.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** What a command line gave back. */
public record CommandLineRun(int exitCode, String out, String err) {

    /** Runs a command in English. */
    public static CommandLineRun omland(Object... words) {
        String[] arguments = Stream.concat(Arrays.stream(words).map(String::valueOf), Stream.of("--language", "en"))
                .toArray(String[]::new);
        return plain(arguments);
    }

    /** Runs a command just as it is written. */
    public static CommandLineRun plain(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Omland.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new CommandLineRun(exitCode, out.toString(), err.toString());
    }

    /** The status of a workspace as JSON. */
    public static JsonNode status(Path workspace, String... options) {
        CommandLineRun run = omland(
                Stream.concat(Stream.of("status", "--workspace", workspace, "--format", "json"), Stream.of(options))
                        .toArray());
        if (run.exitCode != 0) {
            throw new AssertionError(run.toString());
        }
        return run.json();
    }

    public JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + out, e);
        }
    }
}
