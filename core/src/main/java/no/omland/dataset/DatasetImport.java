package no.omland.dataset;

import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.omland.crs.EpsgCode;
import no.omland.feature.Field;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.issue.ImportIssue;
import no.omland.store.ConcurrentChangeException;
import no.omland.store.ImportRecord;
import no.omland.store.Workspace;
import no.omland.store.WorkspaceChange;

/** Reads a file, finds out what it is about, and writes it into a workspace in one transaction. */
public final class DatasetImport {

    private static final int MOST_ATTEMPTS = 5;

    private DatasetImport() {}

    /**
     * Imports a file.
     *
     * @return what came of it; when all of it was there already, nothing is written
     * @throws no.omland.issue.DataException when nothing of it can be used, or the workspace cannot be written to
     */
    public static ImportReport run(Workspace workspace, ImportRequest request, Progress progress) {
        return run(() -> workspace, request, progress);
    }

    /**
     * Imports a file into a workspace that is opened once the file has been read, so that a file that cannot be read makes no workspace.
     *
     * @return what came of it; when all of it was there already, nothing is written
     * @throws no.omland.issue.DataException when nothing of it can be used, or the workspace cannot be opened or written to
     */
    public static ImportReport run(Supplier<? extends Workspace> opening, ImportRequest request, Progress progress) {
        for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                return runOnce(opening, request, progress);
            } catch (ConcurrentChangeException overtaken) {
                // Another import has changed what this one was merged with, so it is read and merged anew.
            }
        }
        try {
            return runOnce(opening, request, progress);
        } catch (ConcurrentChangeException overtaken) {
            throw DataException.caused(
                    overtaken, "workspace.locked", opening.get().title());
        }
    }

    private static ImportReport runOnce(
            Supplier<? extends Workspace> opening, ImportRequest request, Progress progress) {
        Fingerprint fingerprint = fingerprint(request);
        SourceTable source = Importer.read(request.file(), request.options(), progress);
        DatasetKind kind = request.kind().orElseGet(() -> KindRecognition.of(source));
        Workspace workspace = opening.get();
        String basedOn = workspace.version();
        PreparedImport prepared = prepare(source, kind, request, Optional.of(workspace));
        ImportRecord imported = record(source, kind, prepared, fingerprint, request);
        List<ImportIssue> issues = source.log().issues();
        List<String> columns = columns(source);
        if (request.dryRun()) {
            return new ImportReport(ImportReport.Outcome.EXAMINED, imported, columns, issues);
        }
        if (!prepared.alters() || isLatest(workspace, imported)) {
            return new ImportReport(ImportReport.Outcome.UNCHANGED, unchanged(imported), columns, issues);
        }
        ImportRecord kept =
                workspace.write(new WorkspaceChange(basedOn, imported, prepared.tables(), issues, progress));
        return new ImportReport(ImportReport.Outcome.IMPORTED, kept, columns, issues);
    }

    /** Reads a file and reports on it as if it were to be imported into an empty workspace. */
    public static ImportReport examine(ImportRequest request, Progress progress) {
        Fingerprint fingerprint = fingerprint(request);
        SourceTable source = Importer.read(request.file(), request.options(), progress);
        DatasetKind kind = request.kind().orElseGet(() -> KindRecognition.of(source));
        PreparedImport prepared = prepare(source, kind, request, Optional.empty());
        ImportRecord looked = record(source, kind, prepared, fingerprint, request);
        return new ImportReport(
                ImportReport.Outcome.EXAMINED,
                looked,
                columns(source),
                source.log().issues());
    }

    /** Of a file that cannot be read at all, only the reader can say why. */
    private static Fingerprint fingerprint(ImportRequest request) {
        return Files.isRegularFile(request.file()) ? Fingerprint.of(request.file()) : new Fingerprint("", 0);
    }

    private static PreparedImport prepare(
            SourceTable source, DatasetKind kind, ImportRequest request, Optional<? extends Workspace> workspace) {
        return switch (kind) {
            case WATER_BODIES, WATER_BODY_POINTS -> WaterBodyImport.prepare(source, kind, workspace);
            case MUNICIPALITIES -> MunicipalityImport.prepare(source, workspace);
            case LAYER ->
                LayerImport.prepare(source, LayerImport.nameFor(request.layer().orElse(source.source())));
        };
    }

    /** Whether the last import into the layer was of these very bytes, read in the same way. */
    private static boolean isLatest(Workspace workspace, ImportRecord imported) {
        return workspace.imports().stream()
                .filter(earlier -> earlier.layer().equals(imported.layer()))
                .reduce((first, second) -> second)
                .filter(last -> last.sha256().equals(imported.sha256())
                        && last.kind().equals(imported.kind())
                        && last.crs().equals(imported.crs())
                        && last.encoding().equals(imported.encoding()))
                .isPresent();
    }

    private static ImportRecord record(
            SourceTable source,
            DatasetKind kind,
            PreparedImport prepared,
            Fingerprint fingerprint,
            ImportRequest request) {
        return new ImportRecord(
                0,
                source.source(),
                fingerprint.sha256(),
                fingerprint.bytes(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                source.format().title(),
                source.encoding(),
                prepared.crs().map(EpsgCode::toString).orElse(""),
                kind.word(),
                prepared.layer(),
                request.dataset(),
                source.features().size(),
                prepared.features(),
                prepared.created(),
                prepared.changed(),
                prepared.unchanged(),
                prepared.rejected());
    }

    private static ImportRecord unchanged(ImportRecord imported) {
        return new ImportRecord(
                imported.id(),
                imported.file(),
                imported.sha256(),
                imported.bytes(),
                imported.imported(),
                imported.format(),
                imported.encoding(),
                imported.crs(),
                imported.kind(),
                imported.layer(),
                imported.dataset(),
                imported.rows(),
                imported.features(),
                0,
                0,
                imported.features(),
                imported.rejected());
    }

    private static List<String> columns(SourceTable source) {
        return source.features().schema().fields().stream().map(Field::name).toList();
    }
}
