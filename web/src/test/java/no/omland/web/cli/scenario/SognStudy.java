package no.omland.web.cli.scenario;

import static no.omland.web.cli.CommandLineRun.omland;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import no.omland.web.cli.CommandLineRun;

/** The sample study of Sogn, and the sample workspace that it is put on. */
final class SognStudy {

    static final Path STUDY = Path.of("data", "sogn", "scenarios", "nav-kontor.yaml");
    static final String WORKSPACE = "sample:sogn";

    private SognStudy() {}

    /** Makes the workspace, so that no later command has to tell of it. */
    static void load() {
        assertThat(omland("layers", "--workspace", WORKSPACE).exitCode()).isZero();
    }

    /** What a command says about the study in bokmål. */
    static CommandLineRun norwegian(String question, String... more) {
        return CommandLineRun.plain(Stream.concat(
                        Stream.of("scenario", question, STUDY.toString(), "--workspace", WORKSPACE, "--language", "nb"),
                        Stream.of(more))
                .toArray(String[]::new));
    }
}
