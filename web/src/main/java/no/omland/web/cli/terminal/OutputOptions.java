package no.omland.web.cli.terminal;

import no.omland.issue.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a command speaks; every command takes these. */
public final class OutputOptions {

    @Option(names = "--verbose", descriptionKey = "verbose")
    public boolean verbose;

    @Option(names = "--language", paramLabel = "nb|nn|en", descriptionKey = "language")
    @Nullable
    public String language;

    public Texts texts() {
        return language == null ? Texts.ofEnvironment() : new Texts(Language.of(language));
    }
}
