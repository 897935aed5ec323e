package no.omland.dataset.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.omland.dataset.AgreementDocuments;
import no.omland.dataset.DatasetDescription;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.scenario.StudyDocuments;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.store.Workspace;
import no.omland.water.agreement.Agreement;

/** A folder with a {@code dataset.json}, imported whole. */
public final class DatasetFolder {

    private static final String DESCRIPTION = "dataset.json";

    private final Path folder;
    private final DatasetDescription description;

    private DatasetFolder(Path folder, DatasetDescription description) {
        this.folder = folder;
        this.description = description;
    }

    /** Whether a folder holds a dataset. */
    public static boolean isDataset(Path folder) {
        return Files.isRegularFile(folder.resolve(DESCRIPTION));
    }

    /**
     * Opens a dataset.
     *
     * @throws DataException when its description cannot be read
     */
    public static DatasetFolder open(Path folder) {
        Path file = folder.resolve(DESCRIPTION);
        try {
            String id = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
            return new DatasetFolder(
                    folder,
                    DatasetDescription.read(Files.readString(file), file.toString())
                            .withId(id));
        } catch (IOException e) {
            throw DataException.caused(e, "file.unreadable", file.toString(), String.valueOf(e.getMessage()));
        }
    }

    /** Its files in the order they are to be imported. */
    public List<ImportRequest> requests(boolean dryRun) {
        return description.files().stream().map(file -> request(file, dryRun)).toList();
    }

    private ImportRequest request(DatasetDescription.DatasetFile file, boolean dryRun) {
        DatasetKind kind = DatasetKind.find(file.as())
                .orElseThrow(() -> DataException.data("dataset.broken", DESCRIPTION, "as: " + file.as()));
        return new ImportRequest(
                folder.resolve(file.file()),
                ImportOptions.NONE,
                Optional.of(kind),
                Optional.ofNullable(file.name()),
                description.id(),
                dryRun);
    }

    /** An agreement that is there already, with the contacts that someone filled in, is left alone. */
    private void writeAgreements(Workspace workspace) {
        for (String file : description.agreements()) {
            Agreement agreement = AgreementDocuments.ofFile(folder.resolve(file));
            if (!AgreementDocuments.isThere(workspace, agreement)) {
                AgreementDocuments.write(workspace, agreement);
            }
        }
    }

    /**
     * Imports its files in order, all of them or none, and its description. What is there already is left alone.
     *
     * @throws DataException when one of them is missing or cannot be used; nothing is written then
     */
    public List<ImportReport> importInto(Workspace workspace, Progress progress) {
        List<ImportReport> reports = DatasetImport.runTogether(() -> workspace, requests(false), progress);
        writeAgreements(workspace);
        description.studies().forEach(file -> StudyDocuments.keepOf(workspace, folder.resolve(file)));
        String name = DatasetDescription.DOCUMENT_PREFIX + description.id();
        if (!description.toJson().equals(workspace.documents(name).get(name))) {
            workspace.writeDocument(name, description.toJson());
        }
        return reports;
    }
}
