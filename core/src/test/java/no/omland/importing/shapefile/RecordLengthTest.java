package no.omland.importing.shapefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.importing.ImportOptions;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.testing.TableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record of a .shp that tells a wrong length hides where the next one begins; the .shx knows. */
class RecordLengthTest {

    /** A point takes ten words of content, a record of one fourteen. */
    private static final int RECORD_BYTES = 28;

    @TempDir
    private Path folder;

    /** Of nothing, into the middle of the record, over the next one, behind the end, and below zero. */
    @ParameterizedTest(name = "{0} words")
    @ValueSource(ints = {0, 1, 4, 12, 24, 1_000_000, -1, Integer.MIN_VALUE})
    void theIndexKnowsBetter(int words) throws IOException {
        SourceTable table = read(withLengthOfTheSecond(words));
        assertThat(table.features().geometries()).map(Object::toString).containsExactly(ALL);
        assertThat(TableText.issues(table, "shapefile.record-length", "file.truncated", "geometry.unreadable"))
                .containsExactly("shapefile.record-length@0[1]");
    }

    @Test
    void theLastRecordToo() throws IOException {
        Path shp = withLength(3, 1_000);
        assertThat(read(shp).features().geometries()).map(Object::toString).containsExactly(ALL);
    }

    @Test
    void withoutIndexTheRecordsBeforeItAreRead() throws IOException {
        Path shp = withLengthOfTheSecond(1_000_000);
        Files.delete(folder.resolve("a.shx"));
        SourceTable table = read(shp);
        assertThat(table.features().geometries()).map(Object::toString).containsExactly(ALL[0]);
        assertThat(TableText.issues(table, "file.truncated")).containsExactly("file.truncated@0[1]");
    }

    @Test
    void anIndexThatIsWrongItselfIsNotBelieved() throws IOException {
        Path shp = file().write(folder, "a");
        byte[] shx = Files.readAllBytes(folder.resolve("a.shx"));
        ByteBuffer.wrap(shx).putInt(100 + 8 + 4, 24);
        Files.write(folder.resolve("a.shx"), shx);
        SourceTable table = read(shp);
        assertThat(table.features().geometries()).map(Object::toString).containsExactly(ALL);
        assertThat(TableText.issues(table, "shapefile.record-length")).isEmpty();
    }

    private static final String[] ALL = {"POINT (1 2)", "POINT (3 4)", "POINT (5 6)", "POINT (7 8)"};

    private Path withLengthOfTheSecond(int words) throws IOException {
        return withLength(1, words);
    }

    private Path withLength(int record, int words) throws IOException {
        Path shp = file().write(folder, "a");
        byte[] bytes = Files.readAllBytes(shp);
        ByteBuffer.wrap(bytes).putInt(100 + record * RECORD_BYTES + 4, words);
        return Files.write(shp, bytes);
    }

    private static ShapefileBytes file() {
        return ShapefileBytes.points()
                .column("n", 'C', 1)
                .point(1, 2)
                .point(3, 4)
                .point(5, 6)
                .point(7, 8)
                .row(UTF_8, "a")
                .row(UTF_8, "b")
                .row(UTF_8, "c")
                .row(UTF_8, "d");
    }

    private static SourceTable read(Path shp) {
        return Importer.read(shp, ImportOptions.NONE, Progress.SILENT);
    }
}
