package no.omland.exporting;

import java.nio.file.Path;
import java.util.List;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.importing.Progress;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.store.geopackage.GeoPackageFile;

/** GeoPackage, as the store writes it. It holds everything, except numbers that are none. */
final class GeoPackageWriter implements FormatWriter {

    @Override
    public List<Path> write(FeatureSet layer, Path folder, String stem, IssueLog log, Progress progress) {
        for (int row = 0; row < layer.size(); row++) {
            Feature feature = layer.features().get(row);
            for (int i = 0; i < layer.schema().size(); i++) {
                if (feature.value(i) instanceof Double number && number.isNaN()) {
                    log.addAt(
                            IssueCode.EXPORT_VALUE_LEFT_OUT,
                            row + 1L,
                            layer.schema().fields().get(i).name(),
                            number);
                }
            }
        }
        Path file = folder.resolve(stem + ".gpkg");
        GeoPackageFile.write(file, layer, "", progress);
        return List.of(file);
    }
}
