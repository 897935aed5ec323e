package no.omland.dataset.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.layer.LayersBefore;
import no.omland.dataset.layer.SameContent;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.store.ConcurrentChangeException;
import no.omland.store.ImportRecord;
import no.omland.store.Workspace;
import no.omland.store.WorkspaceChange;

/** Reads a file, finds out what its tables are about, and writes all of them into a workspace in one transaction. */
public final class DatasetImport {

    private static final int MOST_ATTEMPTS = 5;

    private DatasetImport() {}

    private record ReadFile(ImportRequest request, List<SourceTable> tables) {}

    /**
     * Imports a file of one table.
     *
     * @return what came of it; when all of it was there already, nothing is written
     * @throws no.omland.issue.DataException when it holds several tables, nothing of it can be used, or the workspace cannot be written to
     */
    public static ImportReport run(Workspace workspace, ImportRequest request, Progress progress) {
        return untilNoOtherComesBetween(
                        () -> workspace,
                        () -> List.of(new ReadFile(
                                request, List.of(Importer.read(request.source(), request.options(), progress)))),
                        progress)
                .get(0);
    }

    /**
     * Imports all tables of a file, or none when one of them cannot be used. The workspace is opened once the file has been read, so that a file that
     * cannot be read makes no workspace.
     *
     * @return what came of each table; of what was there already, nothing is written
     * @throws no.omland.issue.DataException when nothing of it can be used, or the workspace cannot be opened or written to
     */
    public static List<ImportReport> runAll(
            Supplier<? extends Workspace> opening, ImportRequest request, Progress progress) {
        return runTogether(opening, List.of(request), progress);
    }

    /**
     * Imports all tables of several files in one transaction: all of them, or nothing. A later file is merged with what the earlier ones bring.
     *
     * @param progress what it throws stops the import and leaves the workspace as it was; it is told of the phase {@code commit} before the point of no return
     * @return what came of each table; of what was there already, nothing is written
     * @throws no.omland.issue.DataException when one of them cannot be used, or the workspace cannot be opened or written to
     */
    public static List<ImportReport> runTogether(
            Supplier<? extends Workspace> opening, List<ImportRequest> requests, Progress progress) {
        return untilNoOtherComesBetween(
                opening,
                () -> requests.stream()
                        .map(each -> new ReadFile(each, Importer.readAll(each.source(), each.options(), progress)))
                        .toList(),
                progress);
    }

    /** Reads a file and reports on its tables as if they were to be imported into an empty workspace. */
    public static List<ImportReport> examineAll(ImportRequest request, Progress progress) {
        return examineAll(request, layer -> Optional.empty(), progress).stream()
                .map(ExaminedTable::report)
                .toList();
    }

    /** Reads a file and tells what its tables would do to what is there already. */
    public static List<ExaminedTable> examineAll(ImportRequest request, LayersBefore before, Progress progress) {
        List<SourceTable> sources = Importer.readAll(request.source(), request.options(), progress);
        return new FilePreparation(request, sources, before, progress)
                .prepared().stream()
                        .map(each -> new ExaminedTable(each.report(ImportReport.Outcome.EXAMINED), each.placedRows()))
                        .toList();
    }

    /** Reads a file of one table and reports on it as if it were to be imported into an empty workspace. */
    public static ImportReport examine(ImportRequest request, Progress progress) {
        SourceTable only = Importer.read(request.source(), request.options(), progress);
        return new FilePreparation(request, List.of(only), layer -> Optional.empty(), progress)
                .prepared()
                .get(0)
                .report(ImportReport.Outcome.EXAMINED);
    }

    /** Another import may change what this one is merged with; then the file is read, whose log was filled, and merged anew. */
    private static List<ImportReport> untilNoOtherComesBetween(
            Supplier<? extends Workspace> opening, Supplier<List<ReadFile>> reading, Progress progress) {
        for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                return run(opening, reading.get(), progress);
            } catch (ConcurrentChangeException overtaken) {
                // The next attempt begins from what the other one wrote.
            }
        }
        try {
            return run(opening, reading.get(), progress);
        } catch (ConcurrentChangeException overtaken) {
            throw DataException.caused(
                    overtaken, "workspace.locked", opening.get().title());
        }
    }

    private static List<ImportReport> run(
            Supplier<? extends Workspace> opening, List<ReadFile> files, Progress progress) {
        Workspace workspace = opening.get();
        String basedOn = workspace.version();
        List<FilePreparation.Table> tables = new ArrayList<>();
        LayersBefore before = LayersBefore.of(workspace);
        for (ReadFile file : files) {
            FilePreparation preparation = new FilePreparation(file.request(), file.tables(), before, progress);
            tables.addAll(preparation.prepared());
            before = before.with(preparation::before);
        }
        if (files.get(0).request().dryRun()) {
            return tables.stream()
                    .map(each -> each.report(ImportReport.Outcome.EXAMINED))
                    .toList();
        }
        List<ImportReport> reports = new ArrayList<>();
        List<WorkspaceChange> changes = new ArrayList<>();
        for (FilePreparation.Table table : tables) {
            boolean alters = table.prepared().alters() && !isThereAlready(workspace, table);
            FilePreparation.Table each = alters ? withWhatItReplaces(workspace, table) : table;
            if (alters) {
                changes.add(new WorkspaceChange(
                        basedOn,
                        each.imported(),
                        each.prepared().tables(),
                        each.prepared().removed(),
                        each.issues(),
                        progress));
            }
            reports.add(each.report(alters ? ImportReport.Outcome.IMPORTED : ImportReport.Outcome.UNCHANGED));
        }
        Iterator<ImportRecord> kept = changes.isEmpty()
                ? Collections.emptyIterator()
                : workspace.writeAll(changes).iterator();
        return reports.stream()
                .map(report -> report.outcome() == ImportReport.Outcome.IMPORTED ? report.kept(kept.next()) : report)
                .toList();
    }

    /**
     * Whether a plain layer is the work of the last import into it, of these very bytes, and still as that import made it: another program may have edited it
     * since, and other aliases may make something else of the same file. What is merged knows by itself whether it alters anything.
     */
    private static boolean isThereAlready(Workspace workspace, FilePreparation.Table table) {
        return isPlain(table)
                && isLatest(workspace, table.imported())
                && table.prepared().tables().stream()
                        .allMatch(made -> workspace
                                .read(made.name())
                                .filter(there -> SameContent.of(made, there))
                                .isPresent());
    }

    /** A plain layer takes the place of the one of its name, which may have been made of quite another file. */
    private static FilePreparation.Table withWhatItReplaces(Workspace workspace, FilePreparation.Table table) {
        ImportRecord imported = table.imported();
        Optional<ImportRecord> other = last(workspace, imported.layer())
                .filter(last -> isPlain(table) && !last.file().equals(imported.file()));
        if (other.isEmpty()) {
            return table;
        }
        IssueLog log = new IssueLog(imported.file());
        log.add(
                IssueCode.LAYER_REPLACED,
                imported.layer(),
                other.get().file(),
                other.get().features());
        return table.with(log.issues());
    }

    private static boolean isPlain(FilePreparation.Table table) {
        return table.kind() == DatasetKind.LAYER || table.kind() == DatasetKind.TILING_LAYER;
    }

    private static Optional<ImportRecord> last(Workspace workspace, String layer) {
        return workspace.imports().stream()
                .filter(earlier -> earlier.layer().equals(layer))
                .reduce((first, second) -> second);
    }

    /** Whether the last import into the layer was of these very bytes, read in the same way. */
    private static boolean isLatest(Workspace workspace, ImportRecord imported) {
        return last(workspace, imported.layer())
                .filter(last -> last.sha256().equals(imported.sha256())
                        && table(last.file()).equals(table(imported.file()))
                        && last.kind().equals(imported.kind())
                        && last.crs().equals(imported.crs())
                        && last.encoding().equals(imported.encoding()))
                .isPresent();
    }

    /** Of a table in a file what it is called there; of a file of one table nothing. */
    private static String table(String source) {
        int slash = source.indexOf('/');
        return slash < 0 ? "" : source.substring(slash);
    }
}
