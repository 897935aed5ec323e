package no.omland.importing.shapefile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.Schema;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import no.omland.importing.SourceFormat;
import no.omland.importing.SourceTable;
import no.omland.importing.UniqueNames;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;

/** Reads one shapefile with whatever of its companions is there. */
public final class ShapefileReader {

    private static final int MULTIPATCH = 31;
    private static final Set<Integer> SHAPE_TYPES = Set.of(0, 1, 3, 5, 8, 11, 13, 15, 18, 21, 23, 25, 28);

    /** Larger files are read anew whenever their features are gone through. */
    private static final long MOST_BYTES_HELD = 32_000_000;

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
        ShpRecords shapes = shapes();
        DbaseTable raw = attributes(shapes.size());
        Charset encoding = encoding(options.encoding(), raw);
        BitSet deleted = new BitSet();
        DbaseTable table = raw == null ? null : raw.examined(encoding, deleted, log, progress);
        int[] rows = rows(shapes, table == null ? shapes.size() : Math.max(shapes.size(), table.size()), deleted);
        ShapefileFeatures onDemand =
                new ShapefileFeatures(log.source(), shapes, table, encoding, crs.conversion(), rows);
        progress.at("read", rows.length, 1);
        List<Feature> features = sizeBytes() > MOST_BYTES_HELD ? onDemand : List.copyOf(onDemand);
        FeatureSet set = new FeatureSet(log.source(), schema(table, encoding), crs.code(), features);
        return new SourceTable(SourceFormat.SHAPEFILE, encoding.name(), set, rows, log);
    }

    private long sizeBytes() throws IOException {
        Optional<Path> dbf = siblings.find("dbf");
        return Files.size(siblings.shp()) + (dbf.isEmpty() ? 0 : Files.size(dbf.get()));
    }

    private ShpRecords shapes() throws IOException {
        if (Files.size(siblings.shp()) < ShpRecords.HEADER_BYTES) {
            throw DataException.data("file.cut-off", log.source());
        }
        Optional<Path> shx = siblings.find("shx");
        ShpRecords records =
                new ShpRecords(OpenFile.of(siblings.shp()), shx.isPresent() ? OpenFile.of(shx.get()) : null);
        if (records.shapeType() == MULTIPATCH) {
            throw DataException.data("shapefile.multipatch", log.source());
        }
        if (!SHAPE_TYPES.contains(records.shapeType())) {
            throw DataException.data("file.unreadable", log.source(), "shape type " + records.shapeType());
        }
        if (records.cutOff() && records.size() == 0) {
            throw DataException.data("file.cut-off", log.source());
        }
        if (records.cutOff()) {
            log.add(IssueCode.FILE_TRUNCATED, records.size());
        }
        if (records.wrongLengths() > 0) {
            log.add(IssueCode.SHAPEFILE_RECORD_LENGTH, records.wrongLengths());
        }
        if (records.beyondHeader() > 0) {
            log.add(IssueCode.SHAPEFILE_LENGTH_DIFFERS, records.beyondHeader());
        }
        return records;
    }

    private @Nullable DbaseTable attributes(int count) throws IOException {
        Optional<Path> dbf = siblings.find("dbf");
        if (dbf.isEmpty()) {
            log.add(IssueCode.SHAPEFILE_TABLE_MISSING);
            return null;
        }
        DbaseTable table = DbaseTable.open(dbf.get(), log);
        if (table.size() != count) {
            log.add(IssueCode.SHAPEFILE_COUNT_DIFFERS, count, table.size());
        }
        return table;
    }

    /** What the person says, else the .cpg, else the table's language id, else what the bytes look like. */
    private Charset encoding(@Nullable Charset said, @Nullable DbaseTable table) throws IOException {
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
        Charset likely = StandardCharsets.UTF_8;
        if (table != null) {
            Optional<Charset> language = table.languageEncoding();
            likely = language.isPresent() ? language.get() : table.likelyEncoding();
        }
        log.add(IssueCode.ENCODING_DETECTED, likely.name());
        return likely;
    }

    private Schema schema(@Nullable DbaseTable table, Charset encoding) {
        if (table == null) {
            return Schema.of();
        }
        List<String> names = UniqueNames.of(table.names(encoding), log);
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            fields.add(new Field(names.get(i), table.columns().get(i).type()));
        }
        return new Schema(fields);
    }

    /** The records that become features, counted from 1; tells of those that do not, and of those without a shape. */
    private int[] rows(ShpRecords shapes, int records, BitSet deleted) throws IOException {
        int[] rows = new int[records - deleted.cardinality()];
        int count = 0;
        for (int i = 0; i < records; i++) {
            String fault = shapes.faults().get(i);
            if (fault != null) {
                log.addAt(IssueCode.GEOMETRY_UNREADABLE, i + 1L, null, fault);
            }
            if (deleted.get(i)) {
                continue;
            }
            rows[count++] = i + 1;
            if (i >= shapes.size() || !shapes.hasShape(i)) {
                log.addAt(IssueCode.GEOMETRY_MISSING, i + 1L, null);
            }
        }
        if (!deleted.isEmpty()) {
            log.add(IssueCode.RECORDS_DELETED, deleted.cardinality());
        }
        return rows;
    }
}
