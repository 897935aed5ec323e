package no.omland.exporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.omland.crs.EpsgCode;
import no.omland.crs.ReferenceSystem;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.importing.Progress;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import no.omland.issue.Language;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Shapefiles: .shp, .shx, .dbf, .prj, .cpg, one set of them for each kind of geometry, and notes that say what they do not hold as the layer has it. A line
 * comes back as a multi-line of one part, and a polygon as a multi-polygon: a shapefile does not tell them apart.
 */
final class ShapefileWriter implements FormatWriter {

    /** Beyond this most programs no longer find their way, since they count bytes in 31 bits. */
    private static final long LARGEST_FILE_BYTES = Integer.MAX_VALUE;

    private static final int WIDEST_RECORD_BYTES = 65_535;

    private final Language language;
    private final long largestFileBytes;

    ShapefileWriter(Language language) {
        this(language, LARGEST_FILE_BYTES);
    }

    ShapefileWriter(Language language, long largestFileBytes) {
        this.language = language;
        this.largestFileBytes = largestFileBytes;
    }

    /** The features of one shapefile and their rows in the layer. */
    private static final class Sheet {
        private final List<Feature> features = new ArrayList<>();
        private final List<Integer> rows = new ArrayList<>();

        void add(@Nullable Geometry geometry, Feature feature, int row) {
            features.add(new Feature(geometry, feature.values()));
            rows.add(row);
        }
    }

    @Override
    public List<Path> write(FeatureSet layer, Path folder, String stem, IssueLog log, Progress progress)
            throws IOException {
        EpsgCode crs = layer.crs();
        if (crs == null) {
            throw DataException.use("export.no-geometry", layer.name());
        }
        List<String> names = DbaseNames.of(layer.schema());
        reportNames(layer, names, log);
        EmptyTexts.report(layer, log);
        Map<ShapeKind, Sheet> sheets = sheets(layer, log);
        List<Path> files = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        for (Map.Entry<ShapeKind, Sheet> each : sheets.entrySet()) {
            String own = sheets.size() == 1 ? stem : stem + "_" + each.getKey().suffix();
            stems.add(own);
            if (sheets.size() > 1) {
                log.add(
                        IssueCode.EXPORT_GEOMETRY_SPLIT,
                        each.getValue().features.size(),
                        own + ".shp");
            }
            files.addAll(writeOne(layer, each.getKey(), each.getValue(), names, folder.resolve(own), log));
            Files.writeString(
                    folder.resolve(own + ".prj"), ReferenceSystem.of(crs).wkt());
            Files.writeString(folder.resolve(own + ".cpg"), "UTF-8");
            files.add(folder.resolve(own + ".prj"));
            files.add(folder.resolve(own + ".cpg"));
            progress.at("write", layer.size(), 1);
        }
        if (!log.issues().isEmpty()) {
            files.add(ShapefileNotes.write(folder.resolve(stem + ShapefileNotes.ENDING), stems, log, language));
        }
        return files;
    }

    private static void reportNames(FeatureSet layer, List<String> names, IssueLog log) {
        for (int i = 0; i < names.size(); i++) {
            String name = layer.schema().fields().get(i).name();
            if (!name.equals(names.get(i))) {
                log.addAt(IssueCode.EXPORT_COLUMN_RENAMED, 0, name, name, names.get(i));
            }
        }
    }

    /** The features by kind; those without a shape stand with the first kind. */
    private static Map<ShapeKind, Sheet> sheets(FeatureSet layer, IssueLog log) {
        List<@Nullable ShapeKind> kinds = new ArrayList<>(layer.size());
        Set<ShapeKind> there = new TreeSet<>();
        for (Feature feature : layer.features()) {
            ShapeKind kind = kind(feature.geometry(), kinds.size() + 1, log);
            kinds.add(kind);
            if (kind != null) {
                there.add(kind);
            }
        }
        ShapeKind first = there.isEmpty() ? ShapeKind.NONE : there.iterator().next();
        Map<ShapeKind, Sheet> sheets = new EnumMap<>(ShapeKind.class);
        sheets.put(first, new Sheet());
        for (int i = 0; i < kinds.size(); i++) {
            ShapeKind kind = kinds.get(i);
            Feature feature = layer.features().get(i);
            sheets.computeIfAbsent(kind == null ? first : kind, any -> new Sheet())
                    .add(kind == null ? null : feature.geometry(), feature, i + 1);
        }
        return sheets;
    }

    private static @Nullable ShapeKind kind(@Nullable Geometry geometry, int row, IssueLog log) {
        if (geometry == null) {
            return null;
        }
        ShapeKind kind = geometry.isEmpty() ? null : ShapeKind.of(geometry);
        if (kind == null) {
            log.addAt(
                    IssueCode.EXPORT_GEOMETRY_LEFT_OUT,
                    row,
                    null,
                    geometry.getGeometryType() + (geometry.isEmpty() ? " EMPTY" : ""));
        }
        return kind;
    }

    private List<Path> writeOne(
            FeatureSet layer, ShapeKind kind, Sheet sheet, List<String> names, Path stem, IssueLog log)
            throws IOException {
        List<Field> fields = layer.schema().fields();
        List<ExportedDbaseColumn> columns = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            columns.add(ExportedDbaseColumn.of(fields.get(i), i, names.get(i), sheet.features));
        }
        String retyped = columns.stream()
                .filter(column -> column.losesType(fields.get(column.position())))
                .map(column -> fields.get(column.position()).name())
                .collect(Collectors.joining(", "));
        if (!retyped.isEmpty()) {
            log.add(IssueCode.EXPORT_TYPE_AS_TEXT, retyped);
        }
        DbaseFile table = new DbaseFile(columns, fields);
        ShpFile shapes = shapes(kind, sheet, log);
        checkSizes(table, shapes, sheet.features, log.source());
        List<Path> files = List.of(with(stem, ".shp"), with(stem, ".shx"), with(stem, ".dbf"));
        shapes.write(files.get(0), files.get(1), sheet.features);
        table.write(
                files.get(2),
                sheet.features,
                sheet.rows.stream().mapToInt(Integer::intValue).toArray(),
                log);
        return files;
    }

    private static ShpFile shapes(ShapeKind kind, Sheet sheet, IssueLog log) {
        int shapes = 0;
        int withHeight = 0;
        int withMeasure = 0;
        for (Feature feature : sheet.features) {
            Geometry geometry = feature.geometry();
            if (geometry != null) {
                Coordinate position = geometry.getCoordinate();
                shapes++;
                withHeight += Double.isNaN(position.getZ()) ? 0 : 1;
                withMeasure += Double.isNaN(position.getM()) ? 0 : 1;
            }
        }
        if (withHeight > 0 && withHeight < shapes) {
            log.add(IssueCode.EXPORT_HEIGHT_ADDED, shapes - withHeight);
        }
        return new ShpFile(kind, withHeight > 0, withMeasure > 0);
    }

    private void checkSizes(DbaseFile table, ShpFile shapes, List<Feature> features, String where) {
        if (table.recordBytes() > WIDEST_RECORD_BYTES) {
            throw DataException.data("export.too-wide", where, table.recordBytes());
        }
        long largest = Math.max(table.sizeBytes(features.size()), shapes.sizeBytes(features));
        if (largest > largestFileBytes) {
            throw DataException.data("export.too-large", where, largest >> 20, largestFileBytes >> 20);
        }
    }

    private static Path with(Path stem, String ending) {
        return stem.resolveSibling(stem.getFileName() + ending);
    }
}
