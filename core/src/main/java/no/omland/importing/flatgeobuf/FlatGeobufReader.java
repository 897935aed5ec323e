package no.omland.importing.flatgeobuf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.feature.Field;
import no.omland.feature.FieldType;
import no.omland.feature.Schema;
import no.omland.importing.ImportOptions;
import no.omland.importing.LayerAddress;
import no.omland.importing.MeasuredInput;
import no.omland.importing.Progress;
import no.omland.importing.SourceFormat;
import no.omland.importing.SourceTable;
import no.omland.importing.UniqueNames;
import no.omland.importing.simplefeatures.SpatialReference;
import no.omland.importing.simplefeatures.WellKnownBinary;
import no.omland.issue.DataException;
import no.omland.issue.IssueCode;
import no.omland.issue.IssueLog;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.wololo.flatgeobuf.generated.Column;
import org.wololo.flatgeobuf.generated.Crs;
import org.wololo.flatgeobuf.generated.Header;

/** Reads the one layer of a FlatGeobuf file. */
public final class FlatGeobufReader {

    private static final int MAGIC_BYTES = 8;
    private static final int NODE_BYTES = 40;
    private static final int LARGEST_HEADER_BYTES = 1 << 26;

    private final Header header;
    private final IssueLog log;
    private final int[] types;
    private final String[] names;
    private final List<Feature> features = new ArrayList<>();
    private final SpatialReference system;
    private long curved;

    private FlatGeobufReader(Header header, @Nullable EpsgCode said, IssueLog log) {
        this.header = header;
        this.log = log;
        this.types = new int[header.columnsLength()];
        this.names = new String[types.length];
        for (int i = 0; i < types.length; i++) {
            Column column = header.columns(i);
            types[i] = column.type();
            names[i] = String.valueOf(column.name());
        }
        this.system = said != null ? new SpatialReference(said, null) : system(header.crs(), log);
    }

    /**
     * Reads the file.
     *
     * @throws DataException when it is damaged before its first feature, or in an unknown reference system
     */
    public static SourceTable read(Path file, ImportOptions options, IssueLog log, Progress progress) {
        try (MeasuredInput in = new MeasuredInput(file)) {
            in.skipNBytes(MAGIC_BYTES);
            ByteBuffer bytes =
                    sized(in, LARGEST_HEADER_BYTES).orElseThrow(() -> DataException.data("file.cut-off", log.source()));
            FlatGeobufReader reader = new FlatGeobufReader(header(bytes, log), options.crs(), log);
            in.skipNBytes(reader.bytesOfIndex());
            return reader.read(in, progress);
        } catch (java.io.EOFException e) {
            throw DataException.caused(e, "file.cut-off", log.source());
        } catch (IOException e) {
            throw DataException.caused(e, "file.unreadable", log.source(), String.valueOf(e.getMessage()));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException damaged) {
            throw DataException.caused(damaged, "file.unreadable", log.source(), "header");
        }
    }

    /** A damaged buffer shows by an index that leads out of it. */
    private static Header header(ByteBuffer bytes, IssueLog log) {
        try {
            Header header = Header.getRootAsHeader(bytes);
            header.columnsLength();
            header.crs();
            return header;
        } catch (RuntimeException damaged) {
            throw DataException.caused(damaged, "file.unreadable", log.source(), "header");
        }
    }

    private static SpatialReference system(@Nullable Crs crs, IssueLog log) {
        if (crs == null) {
            throw DataException.data("crs.unstated", log.source(), LayerAddress.of(log.source()));
        }
        String organisation = crs.org() == null ? "EPSG" : crs.org();
        return SpatialReference.of(organisation, crs.code(), crs.wkt(), log);
    }

    /** The packed tree: its nodes on all levels. */
    private long bytesOfIndex() {
        long count = header.featuresCount();
        int nodeSize = header.indexNodeSize();
        if (nodeSize < 2 || count <= 0) {
            return 0;
        }
        long nodes = count;
        long level = count;
        do {
            level = (level + nodeSize - 1) / nodeSize;
            nodes += level;
        } while (level > 1);
        return nodes * NODE_BYTES;
    }

    private SourceTable read(MeasuredInput in, Progress progress) throws IOException {
        Optional<ByteBuffer> next = sized(in, Integer.MAX_VALUE);
        while (next.isPresent()) {
            features.add(feature(next.get()));
            progress.at("read", features.size(), in.share());
            next = sized(in, Integer.MAX_VALUE);
        }
        if (header.featuresCount() > features.size()) {
            log.add(IssueCode.FILE_TRUNCATED, features.size());
        }
        if (curved > 0) {
            log.add(IssueCode.GEOMETRY_CURVE_APPROXIMATED, curved);
        }
        int[] rows = new int[features.size()];
        Arrays.setAll(rows, i -> i + 1);
        return new SourceTable(SourceFormat.FLATGEOBUF, "UTF-8", set(), rows, log);
    }

    /** The next bytes, whose number stands before them; empty at the end of the file, also when it comes too early. */
    private static Optional<ByteBuffer> sized(InputStream in, int largest) throws IOException {
        byte[] head = in.readNBytes(Integer.BYTES);
        if (head.length < Integer.BYTES) {
            return Optional.empty();
        }
        int size = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt();
        if (size < Integer.BYTES || size > largest) {
            return Optional.empty();
        }
        byte[] bytes = in.readNBytes(size);
        return bytes.length < size
                ? Optional.empty()
                : Optional.of(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
    }

    private Feature feature(ByteBuffer bytes) {
        long number = features.size() + 1L;
        @Nullable Object[] values = new @Nullable Object[types.length];
        try {
            org.wololo.flatgeobuf.generated.Feature stored =
                    org.wololo.flatgeobuf.generated.Feature.getRootAsFeature(bytes);
            if (stored.propertiesLength() > 0) {
                values = Properties.read(
                        stored.propertiesAsByteBuffer(),
                        types,
                        (column, written) -> log.addAt(IssueCode.VALUE_UNREADABLE, number, names[column], written));
            }
            return new Feature(geometry(stored.geometry(), number), values);
        } catch (RuntimeException damaged) {
            log.addAt(IssueCode.ROW_UNREADABLE, number, null, String.valueOf(damaged.getMessage()));
            return new Feature(null, values);
        }
    }

    private @Nullable Geometry geometry(org.wololo.flatgeobuf.generated.@Nullable Geometry stored, long number) {
        if (stored == null) {
            log.addAt(IssueCode.GEOMETRY_MISSING, number, null);
            return null;
        }
        try {
            WellKnownBinary binary =
                    new WellKnownBinary(GeometryBytes.of(stored, header.geometryType(), header.hasZ(), header.hasM()));
            Geometry geometry = binary.read();
            curved += binary.wasCurved() ? 1 : 0;
            if (geometry.isEmpty()) {
                log.addAt(IssueCode.GEOMETRY_MISSING, number, null);
                return null;
            }
            CoordinateTransform conversion = system.conversion();
            return conversion == null ? geometry : conversion.transform(geometry);
        } catch (RuntimeException e) {
            log.addAt(IssueCode.GEOMETRY_UNREADABLE, number, null, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Without the columns of bytes. */
    private FeatureSet set() {
        List<String> unique = UniqueNames.of(List.of(names), log);
        List<Integer> kept = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            FieldType type = Properties.fieldType(types[i]);
            if (type == null) {
                log.addAt(IssueCode.COLUMN_BINARY, 0, names[i], names[i]);
            } else {
                kept.add(i);
                fields.add(new Field(unique.get(i), type));
            }
        }
        List<Feature> rows = new ArrayList<>(features.size());
        for (Feature feature : features) {
            @Nullable Object[] values = new @Nullable Object[kept.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = feature.value(kept.get(i));
            }
            rows.add(new Feature(feature.geometry(), values));
        }
        String layer = header.name();
        String name = layer == null || layer.isBlank() ? log.source() : layer;
        return new FeatureSet(name, new Schema(fields), system.code(), rows);
    }
}
