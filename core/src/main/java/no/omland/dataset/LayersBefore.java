package no.omland.dataset;

import java.util.Optional;
import no.omland.feature.FeatureSet;

/** What a layer held before a table is brought in: as the workspace has it, or as an earlier table of the same file leaves it. */
@FunctionalInterface
public interface LayersBefore {

    /** The layer, or empty when there is none of that name. */
    Optional<FeatureSet> read(String layer);
}
