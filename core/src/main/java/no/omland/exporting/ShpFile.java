package no.omland.exporting;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import no.omland.feature.Feature;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A .shp and its .shx, of one shape type. GeoTools' writer leaves out the measures of points with heights; this one writes all there is.
 */
final class ShpFile {

    static final int HEADER_BYTES = 100;

    private static final int RECORD_HEADER_BYTES = 8;
    private static final int FILE_CODE = 9994;
    private static final int VERSION = 1000;
    private static final int BUFFER_BYTES = 1 << 16;

    private final ShapeKind kind;
    private final boolean z;
    private final boolean m;
    private final Envelope box = new Envelope();
    private final double[] heights = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    private final double[] measures = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};

    ShpFile(ShapeKind kind, boolean z, boolean m) {
        this.kind = kind;
        this.z = z;
        this.m = m;
    }

    /** How large the .shp becomes. */
    long sizeBytes(List<Feature> features) {
        long size = HEADER_BYTES;
        for (Feature feature : features) {
            Geometry geometry = feature.geometry();
            size += RECORD_HEADER_BYTES
                    + (geometry == null || geometry.isEmpty()
                            ? Integer.BYTES
                            : new ShapeRecord(geometry, kind, z, m).sizeBytes());
        }
        return size;
    }

    void write(Path shp, Path shx, List<Feature> features) throws IOException {
        long words = HEADER_BYTES / 2;
        try (DataOutputStream shapes = open(shp);
                DataOutputStream index = open(shx)) {
            shapes.write(new byte[HEADER_BYTES]);
            index.write(new byte[HEADER_BYTES]);
            int number = 0;
            for (Feature feature : features) {
                byte[] content = content(feature.geometry());
                index.writeInt((int) words);
                index.writeInt(content.length / 2);
                shapes.writeInt(++number);
                shapes.writeInt(content.length / 2);
                shapes.write(content);
                words += (RECORD_HEADER_BYTES + content.length) / 2;
            }
        }
        putHeader(shp);
        putHeader(shx);
    }

    private static DataOutputStream open(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
        return new DataOutputStream(new BufferedOutputStream(out, BUFFER_BYTES));
    }

    private byte[] content(@Nullable Geometry geometry) {
        if (geometry == null || geometry.isEmpty()) {
            return new byte[Integer.BYTES];
        }
        ShapeRecord record = new ShapeRecord(geometry, kind, z, m);
        box.expandToInclude(record.box());
        if (z) {
            widen(heights, record.heights());
        }
        if (m) {
            widen(measures, record.measures());
        }
        return record.content();
    }

    private static void widen(double[] range, double[] by) {
        range[0] = Math.min(range[0], by[0]);
        range[1] = Math.max(range[1], by[1]);
    }

    private void putHeader(Path file) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
        header.putInt(0, FILE_CODE).putInt(24, Math.toIntExact(Files.size(file) / 2));
        header.order(ByteOrder.LITTLE_ENDIAN).position(28);
        header.putInt(VERSION).putInt(kind.shapeType(z, m));
        boolean empty = box.isNull();
        header.putDouble(empty ? 0 : box.getMinX())
                .putDouble(empty ? 0 : box.getMinY())
                .putDouble(empty ? 0 : box.getMaxX())
                .putDouble(empty ? 0 : box.getMaxY());
        put(header, heights);
        put(header, measures);
        header.rewind();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(header, 0);
        }
    }

    private static void put(ByteBuffer header, double[] range) {
        boolean some = range[0] <= range[1];
        header.putDouble(some ? range[0] : 0).putDouble(some ? range[1] : 0);
    }
}
