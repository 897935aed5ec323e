package no.omland.dataset;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.omland.feature.FeatureSet;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.store.ConcurrentChangeException;
import no.omland.store.ImportRecord;
import no.omland.store.Workspace;
import no.omland.store.WorkspaceChange;
import no.omland.water.measure.Measure;
import no.omland.water.measure.MeasureTable;

/**
 * Measures added, changed and deleted by hand. Each change is an entry in the history and a version of the table, so that it can be taken back; its record has
 * the id of the measure where an import has the name of a file.
 */
public final class MeasureEdits {

    /** The kind of a record that is no import but a change by hand. */
    public static final String EDIT = "edit";

    private static final int MOST_ATTEMPTS = 5;

    private MeasureEdits() {}

    /** What is made of the table. */
    private interface Edit {
        FeatureSet of(FeatureSet table);
    }

    /**
     * Adds a measure.
     *
     * @throws DataException when there is one of its id, or the workspace cannot be written to
     */
    public static ImportRecord add(Workspace workspace, Measure measure) {
        return write(workspace, measure.id(), 1, 0, table -> {
            if (find(table, measure.id()).isPresent()) {
                throw DataException.use("measure.exists", measure.id());
            }
            return MeasureTable.with(table, measure);
        });
    }

    /**
     * Puts a measure in place of the one of its id.
     *
     * @throws DataException when there is none, or the workspace cannot be written to
     */
    public static ImportRecord change(Workspace workspace, Measure measure) {
        return write(workspace, measure.id(), 0, 1, table -> {
            found(table, measure.id());
            return MeasureTable.with(table, measure);
        });
    }

    /**
     * Deletes a measure.
     *
     * @throws DataException when there is none of that id, or the workspace cannot be written to
     */
    public static ImportRecord delete(Workspace workspace, String id) {
        return write(workspace, id, 0, 0, table -> {
            found(table, id);
            return MeasureTable.without(table, id);
        });
    }

    /** An id that no measure has: {@code T-1} and on. */
    public static String freeId(List<Measure> measures) {
        int n = 1;
        while (has(measures, "T-" + n)) {
            n++;
        }
        return "T-" + n;
    }

    private static boolean has(List<Measure> measures, String id) {
        return measures.stream().anyMatch(each -> each.id().equals(id));
    }

    private static Optional<Measure> find(FeatureSet table, String id) {
        return MeasureTable.measures(table).stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private static void found(FeatureSet table, String id) {
        if (find(table, id).isEmpty()) {
            throw DataException.use("measure.not-found", id);
        }
    }

    /** Another writer may come between; then the change is made to what that one wrote. */
    private static ImportRecord write(Workspace workspace, String id, long created, long changed, Edit edit) {
        for (int attempt = 1; ; attempt++) {
            String basedOn = workspace.version();
            FeatureSet table = edit.of(workspace.read(MeasureTable.NAME).orElseGet(MeasureTable::empty));
            try {
                return workspace.write(new WorkspaceChange(
                        basedOn,
                        record(id, table.size(), created, changed),
                        List.of(table),
                        List.of(),
                        Progress.SILENT));
            } catch (ConcurrentChangeException overtaken) {
                if (attempt == MOST_ATTEMPTS) {
                    throw DataException.caused(overtaken, "workspace.locked", workspace.title());
                }
            }
        }
    }

    private static ImportRecord record(String id, long count, long created, long changed) {
        return new ImportRecord(
                0,
                id,
                "",
                0,
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                "",
                "",
                "",
                EDIT,
                MeasureTable.NAME,
                "",
                1,
                count,
                created,
                changed,
                count - created - changed,
                0);
    }
}
