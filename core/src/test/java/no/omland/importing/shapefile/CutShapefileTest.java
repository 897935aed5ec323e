package no.omland.importing.shapefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.omland.importing.shapefile.ShapefileReaderTest.read;
import static no.omland.importing.shapefile.ShapefileReaderTest.threePoints;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import no.omland.importing.SourceTable;
import no.omland.issue.DataException;
import no.omland.testing.TableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;

/** Shapefiles that end too early or lie about their lengths: what is whole is read. */
class CutShapefileTest {

    @TempDir
    private Path folder;

    @Test
    void cutOffAnywhereItGivesTheRecordsBeforeTheCutOrIsRefused() throws IOException {
        byte[] whole = threePoints().shp();
        Path shp = threePoints().write(folder, "a");
        for (int length = 1; length < whole.length; length++) {
            Files.write(shp, Arrays.copyOf(whole, length));
            int complete = (length - 100) / 28;
            try {
                SourceTable table = read(shp);
                assertThat(table.features().geometries().count())
                        .as("cut after %d bytes", length)
                        .isEqualTo(complete);
                assertThat(TableText.issues(table, "file.truncated"))
                        .as("cut after %d bytes", length)
                        .containsExactly("file.truncated@0[" + complete + "]");
                assertThat(table.features().size()).isEqualTo(3);
            } catch (DataException refused) {
                assertThat(length).as(refused.getMessage()).isLessThan(128);
                assertThat(refused.code()).isEqualTo(length < 4 ? "shapefile.broken" : "file.cut-off");
            }
        }
    }

    @Test
    void aTableCutOffAnywhereCostsOnlyItsLastRecords() throws IOException {
        byte[] whole = threePoints().dbf();
        Path shp = threePoints().write(folder, "a");
        int headerBytes = 32 + 2 * 32 + 1;
        for (int length = 0; length < whole.length - 1; length++) {
            Files.write(folder.resolve("a.dbf"), Arrays.copyOf(whole, length));
            if (length < headerBytes) {
                int bytes = length;
                try {
                    assertThat(read(shp).features().geometries().count())
                            .as("cut after %d bytes", bytes)
                            .isEqualTo(3);
                } catch (DataException refused) {
                    assertThat(refused.code()).isEqualTo("file.unreadable");
                }
            } else {
                SourceTable table = read(shp);
                int complete = (length - headerBytes) / (1 + 9 + 5);
                assertThat(table.features().geometries().count()).isEqualTo(3);
                assertThat(table.features().features().stream()
                                .filter(f -> f.text(0) != null)
                                .count())
                        .as("cut after %d bytes", length)
                        .isEqualTo(complete);
                assertThat(TableText.issues(table, "file.truncated"))
                        .as("cut after %d bytes", length)
                        .hasSize(1);
            }
        }
    }

    /** A length that is a lie: the record says it holds two milliard points. */
    @Test
    void aRecordThatLiesAboutItsSizeIsNoCrash() throws IOException {
        ShapefileBytes file = new ShapefileBytes(ShapefileBytes.POLY_LINE).column("n", 'C', 3);
        byte[] content = new byte[4 + 32 + 4 + 4 + 4 + 32];
        ByteBuffer.wrap(content)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0, 3)
                .putInt(36, 1)
                .putInt(40, Integer.MAX_VALUE);
        Path shp = file.part(0, 0, 3, 4)
                .shape(content)
                .part(0, 0, 6, 8)
                .row(UTF_8, "a")
                .row(UTF_8, "b")
                .row(UTF_8, "c")
                .write(folder, "a");
        SourceTable table = read(shp);
        assertThat(table.features().geometries().map(Geometry::getLength)).containsExactly(5.0, 10.0);
        assertThat(TableText.issues(table, "geometry.unreadable"))
                .containsExactly("geometry.unreadable@2[1 parts and 2147483647 points in 80 bytes]");
        assertThat(TableText.issues(table, "file.truncated")).isEmpty();
        assertThat(table.features().features().stream().map(f -> f.text(0))).containsExactly("a", "b", "c");
    }
}
