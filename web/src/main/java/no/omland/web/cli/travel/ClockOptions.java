package no.omland.web.cli.travel;

import java.util.Optional;
import no.omland.web.travel.ClockWish;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** At what time of day one travels; none when one goes by what ferries take in the mean. */
final class ClockOptions {

    @Option(names = "--leave-at", paramLabel = "TIME", descriptionKey = "travel-leave-at")
    private @Nullable String leaveAt;

    @Option(names = "--arrive-by", paramLabel = "TIME", descriptionKey = "travel-arrive-by")
    private @Nullable String arriveBy;

    @Option(names = "--open", paramLabel = "TIME-TIME", descriptionKey = "travel-open")
    private @Nullable String open;

    @Option(names = "--needed", paramLabel = "MINUTES", descriptionKey = "travel-needed")
    private @Nullable String needed;

    Optional<ClockWish> wish() {
        return ClockWish.of(leaveAt, arriveBy, open, needed);
    }
}
