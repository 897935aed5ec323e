package no.omland.exporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.omland.crs.CoordinateOutOfDomainException;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.geometry.FiniteCoordinates;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Writes a layer as a file of any format. */
public final class LayerExport {

    private LayerExport() {}

    /**
     * Writes the files of a layer. Each is in place whole or not at all; of several, such as the parts of a shapefile, the later ones can be missing when the
     * program is killed between two moves.
     *
     * @param file decides by its ending what is made
     * @throws DataException when the ending is of no format, a file is there already, the place cannot be written to, or the format cannot hold such a layer
     */
    public static ExportReport write(FeatureSet layer, Path file, ExportOptions options, Progress progress) {
        String name = String.valueOf(file.getFileName());
        ExportFormat format = ExportFormat.ofFileName(name);
        try (Destination destination = Destination.of(file, format, options)) {
            IssueLog log = new IssueLog(name);
            FeatureSet moved = moved(layer, format, options, log);
            List<Path> made =
                    writer(format, options).write(moved, destination.folder(), destination.stem(), log, progress);
            return new ExportReport(layer.name(), moved.crs(), moved.size(), destination.place(made), log.issues());
        } catch (IOException | UncheckedIOException e) {
            Throwable said = e.getCause() instanceof IOException cause ? cause : e;
            throw DataException.caused(e, "export.unwritable", file.toString(), String.valueOf(said.getMessage()));
        }
    }

    private static FormatWriter writer(ExportFormat format, ExportOptions options) {
        return switch (format) {
            case GEOPACKAGE -> new GeoPackageWriter();
            case SHAPEFILE -> new ShapefileWriter(options.language());
            case GEOJSON -> new GeoJsonWriter();
            case CSV -> new CsvWriter();
            case XLSX -> new XlsxWriter();
        };
    }

    private static FeatureSet moved(FeatureSet layer, ExportFormat format, ExportOptions options, IssueLog log) {
        EpsgCode from = layer.crs();
        if (from == null) {
            return layer;
        }
        EpsgCode usual = format == ExportFormat.GEOJSON ? EpsgCode.WGS84 : from;
        EpsgCode to = options.crs() == null ? usual : options.crs();
        boolean isSomewhere = layer.geometries().allMatch(FiniteCoordinates::are);
        if (options.geometry() && from.equals(to) && isSomewhere) {
            return layer;
        }
        List<Feature> features = new ArrayList<>(layer.size());
        if (!options.geometry()) {
            layer.features().forEach(feature -> features.add(new Feature(null, feature.values())));
            return FeatureSet.table(layer.name(), layer.schema(), features);
        }
        CoordinateTransform transform = CoordinateTransform.between(from, to);
        for (Feature feature : layer.features()) {
            Geometry geometry = moved(feature.geometry(), transform, features.size() + 1L, log);
            features.add(new Feature(geometry, feature.values()));
        }
        return new FeatureSet(layer.name(), layer.schema(), to, features);
    }

    private static @Nullable Geometry moved(
            @Nullable Geometry geometry, CoordinateTransform transform, long row, IssueLog log) {
        if (geometry != null && !FiniteCoordinates.are(geometry)) {
            log.addAt(IssueCode.EXPORT_GEOMETRY_LEFT_OUT, row, null, geometry.getGeometryType());
            return null;
        }
        try {
            return geometry == null ? null : transform.transform(geometry);
        } catch (CoordinateOutOfDomainException outside) {
            log.addAt(IssueCode.EXPORT_GEOMETRY_LEFT_OUT, row, null, String.valueOf(outside.getMessage()));
            return null;
        }
    }
}
