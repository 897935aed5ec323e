package no.omland.dataset.layer;

import java.util.Optional;
import java.util.function.Function;
import no.omland.feature.FeatureSet;
import no.omland.store.Workspace;

/** What a layer held before a table is brought in: as the workspace has it, or as an earlier table of the same file leaves it. */
@FunctionalInterface
public interface LayersBefore {

    /** The layer, or empty when there is none of that name. */
    Optional<FeatureSet> read(String layer);

    /** A document of the workspace, or empty when there is none of that name. */
    default Optional<String> document(String name) {
        return Optional.empty();
    }

    /** What a workspace holds. */
    static LayersBefore of(Workspace workspace) {
        return new LayersBefore() {
            @Override
            public Optional<FeatureSet> read(String layer) {
                return workspace.read(layer);
            }

            @Override
            public Optional<String> document(String name) {
                return Optional.ofNullable(workspace.documents(name).get(name));
            }
        };
    }

    /** What {@code layers} holds, with the documents that are here. */
    default LayersBefore with(Function<String, Optional<FeatureSet>> layers) {
        LayersBefore documents = this;
        return new LayersBefore() {
            @Override
            public Optional<FeatureSet> read(String layer) {
                return layers.apply(layer);
            }

            @Override
            public Optional<String> document(String name) {
                return documents.document(name);
            }
        };
    }
}
