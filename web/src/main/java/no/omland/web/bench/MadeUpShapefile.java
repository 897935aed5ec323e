package no.omland.web.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A shapefile of any size with polygons like those of a land-cover map of Norway: most have some dozens of vertices, a few have thousands; some have holes, some
 * several parts, one of a thousand crosses itself. Twelve columns hold words with Norwegian letters, numbers and dates. The same size gives the same file.
 */
final class MadeUpShapefile {

    private static final int POLYGON = 5;
    private static final int HEADER_BYTES = 100;
    private static final int MOST_VERTICES = 4_000;
    private static final double MEDIAN_VERTICES = 70;
    private static final double CELL_METRES = 1_000;
    private static final int CELLS_ACROSS = 900;
    private static final double WEST = 20_000;
    private static final double SOUTH = 6_500_000;
    private static final Charset CHARSET = StandardCharsets.UTF_8;
    private static final int STREAM_BYTES = 1 << 18;

    private static final String PRJ =
            "PROJCS[\"ETRS_1989_UTM_Zone_33N\",GEOGCS[\"GCS_ETRS_1989\",DATUM[\"D_ETRS_1989\",SPHEROID[\"GRS_1980\",6378137.0,298.257222101]],"
                    + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
                    + "PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",15.0],"
                    + "PARAMETER[\"Scale_Factor\",0.9996],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";

    private static final String[] PLACES = {
        "Tromsø",
        "Bodø",
        "Ålesund",
        "Værøy",
        "Røst",
        "Moskenes",
        "Kåfjord – Gáivuotna",
        "Øygarden",
        "Åsnes",
        "Sør-Varanger"
    };
    private static final String[] KINDS = {
        "barskog", "lauvskog", "myr", "fulldyrka jord", "åpen fastmark", "snø og isbre", "elv", "innsjø"
    };

    /** A column: name, type letter, width, decimals. */
    private record Column(String name, char type, int widthBytes, int decimals) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("lokalId", 'C', 36, 0),
            new Column("navn", 'C', 40, 0),
            new Column("rutenr", 'C', 4, 0),
            new Column("sted", 'C', 30, 0),
            new Column("arealtype", 'C', 24, 0),
            new Column("objektnr", 'N', 10, 0),
            new Column("treslag", 'N', 4, 0),
            new Column("areal_m2", 'N', 18, 2),
            new Column("hoyde_moh", 'N', 9, 1),
            new Column("verifisert", 'D', 8, 0),
            new Column("oppdatert", 'D', 8, 0),
            new Column("merknad", 'C', 50, 0));

    private final Random random = new Random(20_260_101);
    private final ByteBuffer record = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
    private final double[] box = emptyBox();
    private final double[] all = emptyBox();
    private final int[] ringEnds = new int[8];
    private final double[] ring = new double[2 * (MOST_VERTICES + 1)];
    private final double[] vertices = new double[8 * ring.length];
    private int count;

    private MadeUpShapefile() {}

    /** Writes {@code .shp}, {@code .shx}, {@code .dbf}, {@code .prj} and {@code .cpg}, of {@code bytes} in all or a little more; gives the first. */
    static Path write(Path folder, long bytes) throws IOException {
        return new MadeUpShapefile().writeAll(folder, bytes);
    }

    private Path writeAll(Path folder, long bytes) throws IOException {
        String stem = String.format(Locale.ROOT, "made-up-%d", bytes / 1_000_000);
        Path shp = folder.resolve(stem + ".shp");
        Path shx = folder.resolve(stem + ".shx");
        Path dbf = folder.resolve(stem + ".dbf");
        int rowBytes = 1 + COLUMNS.stream().mapToInt(Column::widthBytes).sum();
        long shpBytes = HEADER_BYTES;
        try (OutputStream shapes = buffered(shp);
                OutputStream index = buffered(shx);
                OutputStream table = buffered(dbf)) {
            shapes.write(new byte[HEADER_BYTES]);
            index.write(new byte[HEADER_BYTES]);
            table.write(tableHeader(rowBytes, 0));
            while (shpBytes + (long) count * (rowBytes + 8) < bytes) {
                count++;
                polygon();
                byte[] content = new byte[record.position()];
                record.flip().get(content);
                byte[] head = ByteBuffer.allocate(8)
                        .putInt(count)
                        .putInt(content.length / 2)
                        .array();
                shapes.write(head);
                shapes.write(content);
                index.write(ByteBuffer.allocate(8)
                        .putInt((int) (shpBytes / 2))
                        .putInt(content.length / 2)
                        .array());
                table.write(row(rowBytes));
                shpBytes += 8 + content.length;
            }
            table.write(0x1a);
        }
        overwrite(shp, header(shpBytes));
        overwrite(shx, header(HEADER_BYTES + 8L * count));
        overwrite(dbf, tableHeader(rowBytes, count));
        Files.writeString(folder.resolve(stem + ".prj"), PRJ);
        Files.writeString(folder.resolve(stem + ".cpg"), CHARSET.name());
        return shp;
    }

    private static OutputStream buffered(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), STREAM_BYTES);
    }

    private static void overwrite(Path file, byte[] beginning) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.write(beginning);
        }
    }

    private byte[] header(long bytes) {
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).putInt(9994);
        header.putInt(24, (int) (bytes / 2))
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(28, 1000)
                .putInt(32, POLYGON);
        header.position(36);
        putBox(header, all);
        return header.array();
    }

    private static byte[] tableHeader(int rowBytes, int rows) {
        int headerBytes = 32 + 32 * COLUMNS.size() + 1;
        ByteBuffer bytes = ByteBuffer.allocate(headerBytes).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 3).put((byte) 126).put((byte) 1).put((byte) 1);
        bytes.putInt(rows).putShort((short) headerBytes).putShort((short) rowBytes);
        for (int i = 0; i < COLUMNS.size(); i++) {
            int at = 32 + 32 * i;
            bytes.put(at, COLUMNS.get(i).name().getBytes(StandardCharsets.US_ASCII));
            bytes.put(at + 11, (byte) COLUMNS.get(i).type());
            bytes.put(at + 16, (byte) COLUMNS.get(i).widthBytes());
            bytes.put(at + 17, (byte) COLUMNS.get(i).decimals());
        }
        bytes.put(headerBytes - 1, (byte) 0x0d);
        return bytes.array();
    }

    private byte[] row(int rowBytes) {
        ByteBuffer row = ByteBuffer.allocate(rowBytes).put((byte) ' ');
        String place = PLACES[random.nextInt(PLACES.length)];
        String kind = KINDS[random.nextInt(KINDS.length)];
        DateTimeFormatter basic = DateTimeFormatter.BASIC_ISO_DATE;
        String[] values = {
            String.format(
                    Locale.ROOT,
                    "%08x-%04x-4%03x-a%03x-%012x",
                    count,
                    count & 0xffff,
                    count & 0xfff,
                    random.nextInt(4096),
                    random.nextInt()),
            kind + " ved " + place,
            String.valueOf(1101 + random.nextInt(4500)),
            place,
            kind,
            String.valueOf(count),
            random.nextInt(4) == 0 ? "" : String.valueOf(random.nextInt(99)),
            String.format(Locale.ROOT, "%.2f", random.nextDouble() * 1e6),
            String.format(Locale.ROOT, "%.1f", random.nextDouble() * 1800),
            basic.format(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000))),
            random.nextInt(3) == 0 ? "" : basic.format(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000))),
            random.nextInt(2) == 0 ? "" : "tolket fra flyfoto, grense mot sjø usikker"
        };
        for (int i = 0; i < values.length; i++) {
            byte[] text = values[i].getBytes(CHARSET);
            int width = COLUMNS.get(i).widthBytes();
            boolean right = COLUMNS.get(i).type() == 'N';
            for (int b = 0; b < width; b++) {
                int from = right ? b - (width - text.length) : b;
                row.put(from >= 0 && from < text.length ? text[from] : (byte) ' ');
            }
        }
        return row.array();
    }

    private void polygon() {
        double east = WEST + count % CELLS_ACROSS * CELL_METRES + CELL_METRES / 2;
        double north = SOUTH + count / CELLS_ACROSS * CELL_METRES + CELL_METRES / 2;
        int size = (int) Math.min(MOST_VERTICES, Math.max(5, MEDIAN_VERTICES * Math.exp(0.9 * random.nextGaussian())));
        int rings = 0;
        int end = 0;
        boolean crosses = count % 1_000 == 0;
        end = ring(east, north, 330, size, false, end, crosses);
        ringEnds[rings++] = end;
        for (int hole = random.nextInt(12); hole > 9; hole--) {
            end = ring(east + (hole == 10 ? -50 : 50), north, 25, Math.max(5, size / 8), true, end, false);
            ringEnds[rings++] = end;
        }
        if (random.nextInt(15) == 0) {
            end = ring(east + 430, north + 430, 40, Math.max(5, size / 6), false, end, false);
            ringEnds[rings++] = end;
        }
        put(rings, end);
    }

    /** A shore that wanders about a circle, bent by a slow wave; told clockwise as a shell is, or the other way round as a hole is. */
    private int ring(double east, double north, double radius, int size, boolean hole, int from, boolean crosses) {
        double phase = random.nextDouble() * 6.28;
        double rough = 1;
        for (int i = 0; i < size; i++) {
            double angle = (hole ? 1 : -1) * 2 * Math.PI * i / size;
            rough = 0.9 * rough + 0.1 * (0.75 + 0.5 * random.nextDouble());
            double reach = radius * rough * (1 + 0.15 * Math.sin(5 * angle + phase));
            double x = Math.cos(angle) * reach;
            double y = Math.sin(angle) * reach;
            double bent = x + 0.25 * radius * Math.sin(2.5 * y / radius + phase);
            ring[2 * i] = Math.rint((east + bent) * 100) / 100;
            ring[2 * i + 1] = Math.rint((north + y) * 100) / 100;
        }
        if (crosses) {
            double x = ring[2];
            ring[2] = ring[2 * (size / 2)];
            ring[2 * (size / 2)] = x;
        }
        ring[2 * size] = ring[0];
        ring[2 * size + 1] = ring[1];
        System.arraycopy(ring, 0, vertices, 2 * from, 2 * size + 2);
        return from + size + 1;
    }

    private void put(int rings, int points) {
        System.arraycopy(emptyBox(), 0, box, 0, 4);
        for (int i = 0; i < 2 * points; i++) {
            box[i % 2] = Math.min(box[i % 2], vertices[i]);
            box[2 + i % 2] = Math.max(box[2 + i % 2], vertices[i]);
        }
        for (int i = 0; i < 2; i++) {
            all[i] = Math.min(all[i], box[i]);
            all[2 + i] = Math.max(all[2 + i], box[2 + i]);
        }
        record.clear().putInt(POLYGON);
        putBox(record, box);
        record.putInt(rings).putInt(points);
        for (int i = 0; i < rings; i++) {
            record.putInt(i == 0 ? 0 : ringEnds[i - 1]);
        }
        for (int i = 0; i < 2 * points; i++) {
            record.putDouble(vertices[i]);
        }
    }

    private static double[] emptyBox() {
        return new double[] {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
    }

    private static void putBox(ByteBuffer into, double[] box) {
        for (double side : box) {
            into.putDouble(side);
        }
    }
}
