package no.omland.dataset.intake;

import java.time.Instant;
import java.util.List;
import no.omland.water.WaterBody;
import org.jspecify.annotations.Nullable;

/**
 * The water bodies as they were at a time, or as a file has them.
 *
 * @param version the number of the import that made it, or null for a file
 * @param file what it last came from
 * @param imported when, or null for a file
 */
public record BodyState(
        @Nullable Long version, String file, @Nullable Instant imported, List<WaterBody> bodies) {

    public BodyState {
        bodies = List.copyOf(bodies);
    }
}
