package no.omland.web.cli;

import no.omland.issue.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a command speaks; every command takes these. */
final class OutputOptions {

    @Option(names = "--verbose", descriptionKey = "verbose")
    boolean verbose;

    @Option(names = "--language", paramLabel = "nb|nn|en", descriptionKey = "language")
    @Nullable
    String language;

    Texts texts() {
        return language == null ? Texts.ofEnvironment() : new Texts(Language.of(language));
    }
}
