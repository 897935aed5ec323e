package no.omland.web.cli.network;

import no.omland.dataset.NodingDocument;
import no.omland.network.noding.NodingOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How lines are to become a network. */
final class NodingChoice {

    @Option(names = "--tolerance", paramLabel = "METRES", descriptionKey = "tolerance")
    private @Nullable Double toleranceMetres;

    @Option(names = "--join-crossings", descriptionKey = "join-crossings")
    private boolean joinCrossings;

    /** Whether the person said anything of it. */
    boolean isSaid() {
        return toleranceMetres != null || joinCrossings;
    }

    NodingOptions options() {
        double metres = toleranceMetres == null ? NodingOptions.USUAL.toleranceMetres() : toleranceMetres;
        return NodingDocument.options(metres, joinCrossings, "--tolerance");
    }
}
