package no.omland.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Runs GDAL's programs. Where they are missing a test skips and says so on a person's machine, and fails where {@code CI} is set. */
public final class Ogr {

    private static final int WAIT_SECONDS = 60;

    private Ogr() {}

    /** What {@code ogrinfo} with these arguments prints. */
    public static String info(String... arguments) {
        return run("ogrinfo", arguments);
    }

    /** What {@code ogr2ogr} with these arguments prints. */
    public static String convert(String... arguments) {
        return run("ogr2ogr", arguments);
    }

    private static String run(String program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(WAIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                Assertions.fail(command + " failed: " + printed);
            }
            return printed;
        } catch (IOException missing) {
            String message = program + " of GDAL is not installed";
            if (System.getenv("CI") != null) {
                Assertions.fail(message + ", and CI is set");
            }
            Assumptions.abort(message);
            throw new IllegalStateException(missing);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
