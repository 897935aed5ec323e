package no.omland.web.cli.scenario;

import java.util.function.UnaryOperator;
import no.omland.scenario.file.StudyFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which service people are on their way to; any office will do when it is not said. */
final class ServiceOption {

    @Option(names = "--service", paramLabel = "NAME", descriptionKey = "study-service")
    private @Nullable String service;

    /** Leaves out the offices that do not offer it. */
    UnaryOperator<StudyFile> seen() {
        String wanted = service;
        return wanted == null ? UnaryOperator.identity() : file -> file.offering(wanted);
    }
}
