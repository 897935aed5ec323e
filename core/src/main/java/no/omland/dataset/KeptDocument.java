package no.omland.dataset;

import java.util.function.Function;
import no.omland.issue.DataException;
import no.omland.store.Workspace;
import org.jspecify.annotations.Nullable;

/** What a document of a workspace says. One that cannot be read fails those who ask for it, and nobody else. */
final class KeptDocument<T> {

    private final @Nullable T value;
    private final @Nullable DataException failure;

    private KeptDocument(@Nullable T value, @Nullable DataException failure) {
        this.value = value;
        this.failure = failure;
    }

    static <T> KeptDocument<T> read(Workspace workspace, String name, Function<String, T> reading, T otherwise) {
        String json = workspace.documents(name).get(name);
        try {
            return new KeptDocument<>(json == null ? otherwise : reading.apply(json), null);
        } catch (DataException broken) {
            return new KeptDocument<>(null, broken);
        }
    }

    /** @throws DataException when it could not be read */
    T get() {
        if (value == null) {
            throw failure == null ? new IllegalStateException("neither value nor failure") : failure;
        }
        return value;
    }
}
