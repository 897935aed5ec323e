package no.omland.web.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program in a process of its own, as a shell would start it. */
public final class ChildProcess {

    private static final long PATIENCE_SECONDS = 60;

    private ChildProcess() {}

    /** Runs the program to its end. */
    public static CommandLineRun omland(Path folder, Object... words) throws IOException, InterruptedException {
        return run(folder, command(Omland.class, words));
    }

    /** Runs the program to its end in a shell that allows no file to grow beyond a size. */
    public static CommandLineRun omlandWithFilesUpTo(int kibibytes, Path folder, Object... words)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("/bin/bash", "-c", "ulimit -f " + kibibytes + "; exec \"$@\"", "omland"));
        command.addAll(command(Omland.class, words));
        return run(folder, command);
    }

    /** Runs the program to its end with a limit such as {@code -Xmx40m}. */
    public static CommandLineRun omlandWithMemory(String limit, Path folder, Object... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(command(Omland.class, words));
        command.add(1, limit);
        return run(folder, command);
    }

    /** Starts a class of the tests, its output to this process. */
    public static Process start(Class<?> main, Object... words) throws IOException {
        return new ProcessBuilder(command(main, words))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<String> command(Class<?> main, Object... words) {
        return Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:-UsePerfData",
                                "-DEPSG-HSQL.directory=" + System.getProperty("EPSG-HSQL.directory"),
                                "-cp",
                                absolute(System.getProperty("java.class.path")),
                                main.getName()),
                        Arrays.stream(words).map(String::valueOf))
                .toList();
    }

    private static String absolute(String classPath) {
        return String.join(
                File.pathSeparator,
                Arrays.stream(classPath.split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }

    private static CommandLineRun run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "en_GB.UTF-8");
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after " + PATIENCE_SECONDS + " s: " + command);
        }
        return new CommandLineRun(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
