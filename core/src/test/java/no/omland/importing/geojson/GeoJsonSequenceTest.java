package no.omland.importing.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.omland.importing.ImportOptions;
import no.omland.importing.Importer;
import no.omland.importing.Progress;
import no.omland.importing.SourceTable;
import no.omland.testing.Ogr;
import no.omland.testing.TableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeoJsonSequenceTest {

    private static final String ONE =
            "{\"type\":\"Feature\",\"properties\":{\"a\":\"Å\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[10,60]}}";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "RS={0}")
    @ValueSource(strings = {"YES", "NO"})
    void sequencesOfGdalAreRead(String separated) throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "id,x,y\n1,10,60\n2,11,61\n3,12,62\n");
        Path sequence = folder.resolve("a.geojsons");
        Ogr.convert(
                "-f",
                "GeoJSONSeq",
                sequence.toString(),
                csv.toString(),
                "-lco",
                "RS=" + separated,
                "-oo",
                "X_POSSIBLE_NAMES=x",
                "-oo",
                "Y_POSSIBLE_NAMES=y",
                "-a_srs",
                "EPSG:4326");
        SourceTable table = read(sequence);
        assertThat(table.features().size()).isEqualTo(3);
        assertThat(table.features().geometries().count()).isEqualTo(3);
        assertThat(TableText.issues(table)).isEmpty();
    }

    @Test
    void aRecordMayStandOnSeveralLinesBetweenSeparators() throws IOException {
        String text = "\u001e" + ONE.replace(",", ",\n") + "\n\u001e" + ONE + "\n";
        assertThat(read(Files.writeString(folder.resolve("a.json"), text))
                        .features()
                        .size())
                .isEqualTo(2);
    }

    @Test
    void aBrokenRecordIsLeftOutAndTheRestIsRead() throws IOException {
        String text = ONE + "\n" + ONE + "\n{\"type\":\"Fea\n[1]\n\n" + ONE + "\n{\"type\":\"Feat";
        SourceTable table = read(Files.writeString(folder.resolve("a.json"), text));
        assertThat(TableText.of(table.features())).isEqualTo("a\nÅ\nÅ\nÅ\n");
        assertThat(TableText.issues(table))
                .containsExactly("row.unreadable@3[{\"type\":\"Fea]", "row.unreadable@4[[1]]", "file.truncated@0[3]");
        assertThat(table.row(2)).isEqualTo(5);
    }

    private static SourceTable read(Path file) {
        return Importer.read(file, ImportOptions.NONE, Progress.SILENT);
    }
}
