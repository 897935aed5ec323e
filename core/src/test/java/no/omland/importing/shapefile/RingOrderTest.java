package no.omland.importing.shapefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.omland.importing.ImportOptions;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.testing.TableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;

/** What writers get wrong in the rings of a polygon and in the lengths of a file, and shapes with measures; each file is made byte by byte. */
class RingOrderTest {

    private static final double[] SHELL = {0, 0, 0, 10, 10, 10, 10, 0, 0, 0};
    private static final double[] SHELL_TURNED = {0, 0, 10, 0, 10, 10, 0, 10, 0, 0};
    private static final double[] HOLE = {2, 2, 4, 2, 4, 4, 2, 4, 2, 2};
    private static final double[] HOLE_TURNED = {2, 2, 2, 4, 4, 4, 4, 2, 2, 2};
    private static final double[] HOLE_BESIDE = {4, 4, 6, 4, 6, 6, 4, 6, 4, 4};
    private static final double[] ISLAND = {20, 0, 20, 2, 22, 2, 22, 0, 20, 0};
    private static final double[] ISLAND_IN_HOLE = {2.5, 2.5, 2.5, 3, 3, 3, 3, 2.5, 2.5, 2.5};

    private static final String ONE_HOLE = "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (2 2, 4 2, 4 4, 2 4, 2 2))";

    @TempDir
    private Path folder;

    @Test
    void theWayRingsTurnDoesNotCount() throws Exception {
        for (double[][] rings :
                new double[][][] {{SHELL, HOLE}, {SHELL_TURNED, HOLE_TURNED}, {SHELL, HOLE_TURNED}, {SHELL_TURNED, HOLE}
                }) {
            Geometry area = only(polygon(rings));
            assertThat(area.isValid()).isTrue();
            assertThat(area.equalsTopo(new WKTReader().read(ONE_HOLE))).isTrue();
        }
    }

    @Test
    void holesBeforeTheirShellsFindThem() throws Exception {
        Geometry area = only(polygon(HOLE, ISLAND, SHELL));
        assertThat(area.isValid()).isTrue();
        assertThat(area.equalsTopo(new WKTReader()
                        .read("MULTIPOLYGON (((20 0, 20 2, 22 2, 22 0, 20 0)),"
                                + " ((0 0, 10 0, 10 10, 0 10, 0 0), (2 2, 4 2, 4 4, 2 4, 2 2)))")))
                .isTrue();
    }

    /** 100 less two holes of 4 that share the corner (4 4). */
    @Test
    void holesThatTouchStayTwo() throws IOException {
        Geometry area = only(polygon(SHELL, HOLE, HOLE_BESIDE));
        assertThat(area.isValid()).isTrue();
        assertThat(area.getArea()).isEqualTo(92);
    }

    /** A hole that touches its shell in the corner it begins with. */
    @Test
    void aHoleThatBeginsOnItsShellIsInIt() throws IOException {
        Geometry area = only(polygon(SHELL, new double[] {0, 0, 3, 1, 1, 3, 0, 0}));
        assertThat(area.getNumGeometries()).isEqualTo(1);
        assertThat(area.isValid()).isTrue();
        assertThat(area.getArea()).isEqualTo(96);
    }

    @Test
    void anIslandInAHoleIsAnAreaOfItsOwn() throws IOException {
        Geometry area = only(polygon(ISLAND_IN_HOLE, HOLE, SHELL));
        assertThat(area.getNumGeometries()).isEqualTo(2);
        assertThat(area.isValid()).isTrue();
        assertThat(area.getArea()).isEqualTo(96.25);
    }

    @Test
    void aRingThatIsNotClosedIsClosed() throws IOException {
        Geometry area = only(polygon(Arrays.copyOf(SHELL, 8)));
        assertThat(area.getArea()).isEqualTo(100);
    }

    /** Forty shells beside each other with a hole each, the holes first: enough for the index of rings. */
    @Test
    void manyRingsFindTheirShells() throws IOException {
        double[][] rings = new double[80][];
        for (int i = 0; i < 40; i++) {
            double[] hole = HOLE.clone();
            double[] shell = SHELL.clone();
            for (int x = 0; x < 10; x += 2) {
                hole[x] += 20 * i;
                shell[x] += 20 * i;
            }
            rings[i] = hole;
            rings[40 + i] = shell;
        }
        Geometry area = only(polygon(rings));
        assertThat(area.getNumGeometries()).isEqualTo(40);
        assertThat(area.isValid()).isTrue();
        assertThat(area.getArea()).isEqualTo(40 * 96);
    }

    @Test
    void recordsBehindTheEndThatTheHeaderTellsAreReadWhenTheyFollowOn() throws IOException {
        Path shp = points().write(folder, "a");
        byte[] bytes = Files.readAllBytes(shp);
        ByteBuffer.wrap(bytes).putInt(24, (100 + 28) / 2);
        Files.write(shp, bytes);
        SourceTable table = read(shp);
        assertThat(table.features().geometries().map(Geometry::toString))
                .containsExactly("POINT (1 2)", "POINT (3 4)", "POINT (5 6)");
        assertThat(TableText.issues(table, "shapefile.length-differs", "file.truncated"))
                .containsExactly("shapefile.length-differs@0[2]");
    }

    @Test
    void bytesBehindTheEndThatAreNoRecordsAreLeft() throws IOException {
        Path shp = points().write(folder, "a");
        byte[] bytes = Files.readAllBytes(shp);
        Files.write(shp, Arrays.copyOf(bytes, bytes.length + 28));
        SourceTable table = read(shp);
        assertThat(table.features().size()).isEqualTo(3);
        assertThat(TableText.issues(table, "shapefile.length-differs", "file.truncated"))
                .isEmpty();
    }

    @ParameterizedTest(name = "a header that says {0} bytes")
    @CsvSource({"0", "100", "4000"})
    void anyOtherLengthInTheHeaderCostsNoRecord(int said) throws IOException {
        Path shp = points().write(folder, "a");
        byte[] bytes = Files.readAllBytes(shp);
        ByteBuffer.wrap(bytes).putInt(24, said / 2);
        Files.write(shp, bytes);
        SourceTable table = read(shp);
        assertThat(table.features().geometries().count()).isEqualTo(3);
        assertThat(TableText.issues(table, "file.truncated")).hasSize(said > bytes.length ? 1 : 0);
    }

    @ParameterizedTest(name = "a table whose header says it is {0} bytes long and its records {1}")
    @CsvSource({"0, 4", "1, 4", "65, 0", "65, 200", "30000, 4"})
    void lengthsThatLieInTheTableCostNoRecord(int header, int record) throws IOException {
        Path shp = points().write(folder, "a");
        byte[] dbf = Files.readAllBytes(folder.resolve("a.dbf"));
        ByteBuffer.wrap(dbf)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(8, (short) header)
                .putShort(10, (short) record);
        Files.write(folder.resolve("a.dbf"), dbf);
        assertThat(TableText.of(read(shp).features())).isEqualTo("n\na\nb\nc\n");
    }

    /** Types 21, 28, 23 and 25 are with measures only. */
    @ParameterizedTest(name = "type {0}, measures there: {1}")
    @CsvSource({"28, true", "28, false", "23, true", "23, false", "25, true", "25, false"})
    void shapesWithMeasuresOnlyAreReadWithAndWithoutThem(int type, boolean there) throws IOException {
        double[] xy = {0, 0, 0, 4, 4, 4, 0, 0};
        ByteBuffer content =
                ByteBuffer.allocate(300).order(ByteOrder.LITTLE_ENDIAN).putInt(type);
        content.putDouble(0).putDouble(0).putDouble(4).putDouble(4);
        if (type != 28) {
            content.putInt(1).putInt(4).putInt(0);
        } else {
            content.putInt(4);
        }
        for (double ordinate : xy) {
            content.putDouble(ordinate);
        }
        if (there) {
            content.putDouble(1).putDouble(4);
            content.putDouble(1).putDouble(-1e39).putDouble(3).putDouble(4);
        }
        Geometry geometry = only(new ShapefileBytes(type)
                .column("n", 'C', 1)
                .shape(Arrays.copyOf(content.array(), content.position()))
                .row(UTF_8, "a"));
        assertThat(geometry.getNumPoints()).isEqualTo(4);
        Coordinate[] places = geometry.getCoordinates();
        assertThat(places[2].getX()).isEqualTo(4);
        assertThat(places[2].getM()).isEqualTo(Double.valueOf(there ? 3 : Double.NaN));
        assertThat(places[1].getM()).isNaN();
        assertThat(places[2].getZ()).isNaN();
    }

    @Test
    void eachShapefileOfAnArchiveIsATableOfItsOwn() throws IOException {
        points().write(folder, "punkt");
        polygon(SHELL, HOLE).write(folder, "flate");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String stem : List.of("flate", "punkt")) {
                for (String ending : List.of("shp", "shx", "dbf", "prj")) {
                    zip.putNextEntry(new ZipEntry("kart/" + stem + "." + ending));
                    zip.write(Files.readAllBytes(folder.resolve(stem + "." + ending)));
                }
            }
        }
        Path zip = Files.write(folder.resolve("alt.zip"), bytes.toByteArray());
        List<SourceTable> tables = Importer.readAll(zip, ImportOptions.NONE, Progress.SILENT);
        assertThat(tables.stream().map(SourceTable::source))
                .containsExactly("alt.zip/kart/flate.shp", "alt.zip/kart/punkt.shp");
        assertThat(tables.stream().map(table -> table.features().size())).containsExactly(1, 3);
        assertThat(tables.get(0)
                        .features()
                        .geometries()
                        .mapToDouble(Geometry::getArea)
                        .sum())
                .isEqualTo(96);
    }

    @Test
    void aWholeNumberColumnThatHoldsOthersKeepsThem() throws IOException {
        SourceTable table = read(ShapefileBytes.points()
                .column("n", 'N', 9)
                .point(1, 2)
                .point(3, 4)
                .row(UTF_8, "     12.5")
                .row(UTF_8, "        3")
                .write(folder, "a"));
        assertThat(TableText.of(table.features())).isEqualTo("n\n12.5\n3.0\n");
    }

    private static ShapefileBytes points() {
        return ShapefileBytes.points()
                .column("n", 'C', 3)
                .point(1, 2)
                .point(3, 4)
                .point(5, 6)
                .row(UTF_8, "a")
                .row(UTF_8, "b")
                .row(UTF_8, "c");
    }

    private static ShapefileBytes polygon(double[]... rings) {
        int points = Arrays.stream(rings).mapToInt(ring -> ring.length / 2).sum();
        ByteBuffer content = ByteBuffer.allocate(44 + 4 * rings.length + 16 * points)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(ShapefileBytes.POLYGON);
        content.position(36);
        content.putInt(rings.length).putInt(points);
        int begin = 0;
        for (double[] ring : rings) {
            content.putInt(begin);
            begin += ring.length / 2;
        }
        for (double[] ring : rings) {
            for (double ordinate : ring) {
                content.putDouble(ordinate);
            }
        }
        return new ShapefileBytes(ShapefileBytes.POLYGON)
                .column("n", 'C', 1)
                .shape(content.array())
                .row(UTF_8, "a");
    }

    private Geometry only(ShapefileBytes file) throws IOException {
        List<Geometry> all =
                read(file.write(folder, "f")).features().geometries().toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static SourceTable read(Path shp) {
        return Importer.read(shp, ImportOptions.NONE, Progress.SILENT);
    }
}
