package no.omland.dataset.cooperation;

import java.util.Comparator;
import no.omland.dataset.MunicipalityLayer;
import no.omland.dataset.WorkspaceSnapshot;
import no.omland.store.ImportRecord;

/** Whether the municipalities of a workspace are a sketch, as the dataset that they came with says of its file: then their areas and borders measure nothing. */
final class SchematicMap {

    private SchematicMap() {}

    /** What was imported last into the layer of municipalities decides. */
    static boolean isIn(WorkspaceSnapshot snapshot) {
        return snapshot.imports().stream()
                .filter(each -> each.layer().equals(MunicipalityLayer.NAME))
                .max(Comparator.comparingLong(ImportRecord::id))
                .filter(last -> snapshot.datasets().stream()
                        .filter(dataset -> last.dataset().equals(dataset.id()))
                        .flatMap(dataset -> dataset.files().stream())
                        .anyMatch(file -> file.schematic() && file.file().equals(last.file())))
                .isPresent();
    }
}
