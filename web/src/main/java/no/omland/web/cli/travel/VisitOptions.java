package no.omland.web.cli.travel;

import java.util.Optional;
import no.omland.web.travel.ClockWish;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By what time of day many people are to be somewhere, or within which hours there and back. */
final class VisitOptions {

    @Option(names = "--arrive-by", paramLabel = "TIME", descriptionKey = "travel-arrive-by")
    private @Nullable String arriveBy;

    @Option(names = "--open", paramLabel = "TIME-TIME", descriptionKey = "travel-open")
    private @Nullable String open;

    @Option(names = "--needed", paramLabel = "MINUTES", descriptionKey = "travel-needed")
    private @Nullable String needed;

    Optional<ClockWish> wish() {
        return ClockWish.of(null, arriveBy, open, needed);
    }
}
