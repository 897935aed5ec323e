package no.omland.importing.shapefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Schema;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.importing.SourceFormat;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.geotools.data.shapefile.files.ShpFiles;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Reads one shapefile with whatever of its companions is there. */
public final class ShapefileReader {

    private static final int MULTIPATCH = 31;
    private static final Set<Integer> SHAPE_TYPES = Set.of(0, 1, 3, 5, 8, 11, 13, 15, 18, 21, 23, 25, 28);

    private final IssueLog log;
    private final Progress progress;
    private final Siblings siblings;

    private ShapefileReader(Path shp, IssueLog log, Progress progress) {
        this.log = log;
        this.progress = progress;
        this.siblings = new Siblings(shp);
    }

    /**
     * Reads the file.
     *
     * @throws DataException when its reference system is not known, it is of a shape type that is not imported, or nothing in it can be read
     */
    public static SourceTable read(Path shp, ImportOptions options, IssueLog log, Progress progress) {
        if (!log.source().toLowerCase(Locale.ROOT).endsWith(".shp")) {
            throw DataException.data("shapefile.name", log.source());
        }
        try {
            return new ShapefileReader(shp, log, progress).read(options);
        } catch (IOException e) {
            throw DataException.caused(e, "file.unreadable", log.source(), String.valueOf(e.getMessage()));
        }
    }

    private SourceTable read(ImportOptions options) throws IOException {
        PrjFile crs = PrjFile.of(siblings.find("prj"), options.crs(), log);
        if (siblings.find("shx").isEmpty()) {
            log.add(IssueCode.SHAPEFILE_INDEX_MISSING);
        }
        List<@Nullable Geometry> geometries = geometries();
        DbaseTable table = attributes(geometries.size());
        Charset encoding = encoding(options.encoding(), table);
        Schema schema = table.decode(encoding, log);
        return joined(geometries, table, schema, crs, encoding);
    }

    private ShpRecords records() throws IOException {
        if (Files.size(siblings.shp()) < ShpRecords.HEADER_BYTES) {
            throw DataException.data("file.cut-off", log.source());
        }
        ShpRecords records = ShpRecords.of(siblings.shp());
        if (records.shapeType() == MULTIPATCH) {
            throw DataException.data("shapefile.multipatch", log.source());
        }
        if (!SHAPE_TYPES.contains(records.shapeType())) {
            throw DataException.data("file.unreadable", log.source(), "shape type " + records.shapeType());
        }
        if (records.cutOff() && records.records().isEmpty()) {
            throw DataException.data("file.cut-off", log.source());
        }
        if (records.cutOff()) {
            log.add(IssueCode.FILE_TRUNCATED, records.records().size());
        }
        return records;
    }

    private List<@Nullable Geometry> geometries() throws IOException {
        ShpRecords records = records();
        List<@Nullable Geometry> geometries = new ArrayList<>(records.records().size());
        ShpFiles files = new ShpFiles(siblings.shp().toFile());
        try (org.geotools.data.shapefile.shp.ShapefileReader shapes =
                new org.geotools.data.shapefile.shp.ShapefileReader(files, false, false, new GeometryFactory(), true)) {
            for (ShpRecords.Entry record : records.records()) {
                geometries.add(geometry(record, shapes, geometries.size() + 1L));
                progress.at(
                        "read",
                        geometries.size(),
                        (double) geometries.size() / records.records().size());
            }
        } finally {
            files.dispose();
        }
        return geometries;
    }

    /** The shape of one record. Whatever is wrong with it concerns this record alone. */
    private @Nullable Geometry geometry(
            ShpRecords.Entry record, org.geotools.data.shapefile.shp.ShapefileReader shapes, long number) {
        String fault = record.fault();
        if (fault.isEmpty() && record.shapeType() != ShpRecords.NULL_SHAPE) {
            try {
                return Measures.present((Geometry) shapes.shapeAt(record.offset()));
            } catch (IOException | RuntimeException unreadable) {
                fault = String.valueOf(unreadable.getMessage());
            }
        }
        if (!fault.isEmpty()) {
            log.addAt(IssueCode.GEOMETRY_UNREADABLE, number, null, fault);
        }
        return null;
    }

    private DbaseTable attributes(int count) throws IOException {
        Optional<Path> dbf = siblings.find("dbf");
        if (dbf.isEmpty()) {
            log.add(IssueCode.SHAPEFILE_TABLE_MISSING);
            return DbaseTable.absent(count);
        }
        DbaseTable table = DbaseTable.read(dbf.get(), log);
        if (table.size() != count) {
            log.add(IssueCode.SHAPEFILE_COUNT_DIFFERS, count, table.size());
        }
        return table;
    }

    /** What the person says, else the .cpg, else the table's language id, else what the bytes look like. */
    private Charset encoding(@Nullable Charset said, DbaseTable table) throws IOException {
        if (said != null) {
            return said;
        }
        Optional<Path> cpg = siblings.find("cpg");
        if (cpg.isPresent()) {
            Optional<Charset> named = CpgFile.encoding(Files.readString(cpg.get(), StandardCharsets.ISO_8859_1));
            if (named.isPresent()) {
                return named.get();
            }
        }
        Charset likely = languageEncoding().orElseGet(table::likelyEncoding);
        log.add(IssueCode.ENCODING_DETECTED, likely.name());
        return likely;
    }

    private Optional<Charset> languageEncoding() throws IOException {
        Optional<Path> dbf = siblings.find("dbf");
        if (dbf.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(dbf.get())) {
            byte[] header = in.readNBytes(32);
            return header.length < 32 ? Optional.empty() : DbaseText.encodingOf(header[29] & 0xff);
        }
    }

    private SourceTable joined(
            List<@Nullable Geometry> geometries, DbaseTable table, Schema schema, PrjFile crs, Charset encoding) {
        List<Feature> features = new ArrayList<>(geometries.size());
        int[] rows = new int[Math.max(geometries.size(), table.size())];
        int deleted = 0;
        for (int i = 0; i < rows.length; i++) {
            Geometry geometry = i < geometries.size() ? geometries.get(i) : null;
            @Nullable Object[] values = i < table.size() ? table.record(i) : new @Nullable Object[schema.size()];
            if (values == null) {
                deleted++;
                continue;
            }
            if (geometry == null || geometry.isEmpty()) {
                log.addAt(IssueCode.GEOMETRY_MISSING, i + 1L, null);
                geometry = null;
            }
            if (geometry != null && crs.conversion() != null) {
                geometry = crs.conversion().transform(geometry);
            }
            rows[features.size()] = i + 1;
            features.add(new Feature(geometry, values));
        }
        if (deleted > 0) {
            log.add(IssueCode.RECORDS_DELETED, deleted);
        }
        FeatureSet set = new FeatureSet(log.source(), schema, crs.code(), features);
        return new SourceTable(SourceFormat.SHAPEFILE, encoding.name(), set, Arrays.copyOf(rows, features.size()), log);
    }
}
