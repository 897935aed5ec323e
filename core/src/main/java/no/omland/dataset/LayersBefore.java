package no.omland.dataset;

import java.util.Optional;
import no.omland.feature.FeatureSet;

/** What a layer held before a table is brought in: as the workspace has it, or as an earlier table of the same file leaves it. */
@FunctionalInterface
interface LayersBefore {

    Optional<FeatureSet> read(String layer);
}
