package no.omland.dataset.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.omland.feature.Feature;
import no.omland.feature.FeatureSet;
import no.omland.issue.DataException;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * What tells two files apart.
 *
 * @param sha256 in hexadecimal, over all parts of a shapefile
 * @param bytes the size, over all parts
 */
record Fingerprint(String sha256, long bytes) {

    private static final List<String> PARTS_OF_A_SHAPEFILE = List.of("dbf", "prj", "cpg");
    private static final int MOST_DIMENSIONS = 4;
    private static final int BUFFER_BYTES = 1 << 16;

    /** Of a file, or of the text files of a folder in the order of their names. */
    static Fingerprint ofAll(Path path) {
        if (!Files.isDirectory(path)) {
            return Files.isRegularFile(path) ? of(path) : new Fingerprint("", 0);
        }
        try (Stream<Path> files = Files.list(path)) {
            MessageDigest digest = newDigest();
            long bytes = 0;
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                if (String.valueOf(each.getFileName()).toLowerCase(Locale.ROOT).endsWith(".txt")) {
                    bytes += add(digest, each);
                }
            }
            return new Fingerprint(HexFormat.of().formatHex(digest.digest()), bytes);
        } catch (IOException e) {
            throw DataException.caused(
                    e, "file.unreadable", String.valueOf(path.getFileName()), String.valueOf(e.getMessage()));
        }
    }

    static Fingerprint of(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            MessageDigest digest = newDigest();
            long bytes = add(digest, file);
            if (name.toLowerCase(Locale.ROOT).endsWith(".shp")) {
                String stem = name.substring(0, name.length() - 4);
                for (String ending : PARTS_OF_A_SHAPEFILE) {
                    Path part = file.resolveSibling(stem + "." + ending);
                    Path inCapitals = file.resolveSibling(stem + "." + ending.toUpperCase(Locale.ROOT));
                    if (Files.isRegularFile(part)) {
                        bytes += add(digest, part);
                    } else if (Files.isRegularFile(inCapitals)) {
                        bytes += add(digest, inCapitals);
                    }
                }
            }
            return new Fingerprint(HexFormat.of().formatHex(digest.digest()), bytes);
        } catch (IOException e) {
            throw DataException.caused(e, "file.unreadable", name, String.valueOf(e.getMessage()));
        }
    }

    /** Of rows that come from no file: over their columns, values and geometries, in order. */
    static Fingerprint of(FeatureSet rows) {
        MessageDigest digest = newDigest();
        long bytes = add(digest, (rows.crs() + " " + rows.schema()).getBytes(StandardCharsets.UTF_8));
        for (Feature row : rows.features()) {
            Geometry geometry = row.geometry();
            bytes += geometry == null ? 0 : add(digest, bytes(geometry));
            bytes += add(digest, Arrays.toString(row.values()).getBytes(StandardCharsets.UTF_8));
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()), bytes);
    }

    /** Kind and parts, then every ordinate of every position. */
    private static byte[] bytes(Geometry geometry) {
        int most = geometry.getNumPoints() * MOST_DIMENSIONS * Double.BYTES;
        ByteBuffer bytes = ByteBuffer.allocate(most + 2 * Integer.BYTES);
        bytes.putInt(geometry.getGeometryType().hashCode()).putInt(geometry.getNumGeometries());
        geometry.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence positions, int i) {
                for (int d = 0; d < positions.getDimension(); d++) {
                    bytes.putDouble(positions.getOrdinate(i, d));
                }
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return false;
            }
        });
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static long add(MessageDigest digest, byte[] bytes) {
        digest.update(bytes);
        return bytes.length;
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static long add(MessageDigest digest, Path file) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(buffer); length > 0; length = in.read(buffer)) {
                digest.update(buffer, 0, length);
                bytes += length;
            }
        }
        return bytes;
    }
}
