package no.omland.scenario.file;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.omland.issue.DataException;

/** The parts of a file that cannot be read, so that all of them are told at once: what is read beside such a part is read, and what is made of it is not. */
final class FormFaults {

    private final Set<DataException> found = new LinkedHashSet<>();

    /** What a part says; empty when it cannot be read. */
    <T> Optional<T> read(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (DataException fault) {
            // A scenario that builds on a faulty one has the same fault, and it is told once.
            found.add(fault);
            return Optional.empty();
        }
    }

    /**
     * Reads several parts that something is made of.
     *
     * @throws DataException the first fault among them, when all have been read
     */
    <T> void readAll(Iterable<T> parts, Consumer<T> reading) {
        DataException first = null;
        for (T part : parts) {
            try {
                reading.accept(part);
            } catch (DataException fault) {
                found.add(fault);
                first = first == null ? fault : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /** @throws DataException the first, with the others behind it, when there are some */
    void check() {
        if (!found.isEmpty()) {
            throw DataException.first(found);
        }
    }
}
