package no.omland.web.intake;

import java.util.List;
import java.util.Optional;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportReport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.dataset.layer.LayersBefore;
import no.omland.feature.FeatureSet;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.store.Workspace;
import no.omland.web.live.LiveWorkspace;

/** Begins the jobs that look at uploaded files and import them. */
public final class Intake {

    private final LiveWorkspace workspace;
    private final Uploads uploads;
    private final Jobs jobs;

    public Intake(LiveWorkspace workspace, Uploads uploads, Jobs jobs) {
        this.workspace = workspace;
        this.uploads = uploads;
        this.jobs = jobs;
    }

    /** What an import gave: one report for each table. */
    public record Imported(List<ImportReport> reports) {}

    /**
     * Looks at a file, and at what it would do to the workspace. Nothing is changed. Its result is a {@link LookedAt}.
     *
     * @throws DataException when a choice is none that there is
     */
    public Job examine(Upload upload, FileChoice choice) {
        ImportRequest request = choice.request(upload);
        return jobs.read("examine", progress -> {
            Progress touching = touching(upload, progress);
            LookedAt found = LookedAt.at(DatasetImport.examineAll(request, before(), touching));
            touching.at("prepare", found.tables().size(), 1);
            return found;
        });
    }

    /** What the workspace holds, read by the thread that may. */
    private LayersBefore before() {
        return new LayersBefore() {
            @Override
            public Optional<FeatureSet> read(String layer) {
                return workspace.read(opened -> opened.read(layer));
            }

            @Override
            public Optional<String> document(String name) {
                return workspace.read(
                        opened -> Optional.ofNullable(opened.documents(name).get(name)));
            }
        };
    }

    /**
     * Imports files in one transaction and takes the upload away. Its result is {@link Imported}.
     *
     * @throws DataException when there are no files, a choice is none that there is, or nothing can be written
     */
    public Job importAll(Upload upload, List<FileChoice> choices) {
        if (choices.isEmpty()) {
            throw DataException.use("import.nothing", upload.id());
        }
        List<ImportRequest> requests =
                choices.stream().map(each -> each.request(upload)).toList();
        if (!workspace.isWritable()) {
            workspace.openForWriting();
        }
        return jobs.write("import", progress -> {
            List<ImportReport> reports;
            try (Workspace opened = workspace.openForWriting()) {
                reports = DatasetImport.runTogether(() -> opened, requests, touching(upload, progress));
            }
            workspace.refresh();
            uploads.remove(upload.id());
            return new Imported(reports);
        });
    }

    /** Files that are being read are in use. */
    private static Progress touching(Upload upload, Progress progress) {
        return (phase, done, share) -> {
            upload.use();
            progress.at(phase, done, share);
        };
    }
}
