package no.omland.dataset.intake.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.omland.dataset.DatasetKind;
import no.omland.dataset.intake.DatasetImport;
import no.omland.dataset.intake.ImportRequest;
import no.omland.importing.ImportOptions;
import no.omland.importing.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Areas with a municipality number and a name are municipalities only when they can be. */
class MunicipalityRecognitionTest {

    @TempDir
    private Path folder;

    @Test
    void oneRowForEachNumber() throws IOException {
        assertThat(kind(357, i -> 1100 + i, i -> "Kommune " + i)).isEqualTo("municipalities");
    }

    @Test
    void severalPartsOfOneNumberUnderOneName() throws IOException {
        assertThat(kind(40, i -> 1100 + i / 5, i -> "Kommune " + i / 5)).isEqualTo("municipalities");
    }

    @Test
    void areasWithNamesOfTheirOwnAreNot() throws IOException {
        assertThat(kind(40, i -> 1100 + i / 5, i -> "Innsjø " + i)).isEqualTo("layer");
    }

    @Test
    void soManyOfOneNumberAreNotItsParts() throws IOException {
        assertThat(kind(40, i -> 1865, i -> "Vågan")).isEqualTo("layer");
    }

    @Test
    void moreNumbersThanThereEverWereMunicipalitiesAreNot() throws IOException {
        assertThat(kind(1_500, i -> 1100 + i, i -> "Rute " + i)).isEqualTo("layer");
    }

    @Test
    void thousandsOfAreasThatBeginLikeMunicipalitiesAreNot() throws IOException {
        assertThat(kind(9_000, i -> i < 300 ? 1100 + i : 1100 + i % 300, i -> "Sted " + i % 300))
                .isEqualTo("layer");
    }

    @Test
    void kindIsForTheUserToOverrule() throws IOException {
        Path file = file(40, i -> 1865, i -> "Vågan");
        ImportRequest forced = new ImportRequest(
                file, ImportOptions.NONE, Optional.of(DatasetKind.MUNICIPALITIES), Optional.empty(), "", false);
        assertThat(DatasetImport.examine(forced, Progress.SILENT).imported().features())
                .isEqualTo(1);
    }

    private String kind(int rows, IntFunction<Integer> number, IntFunction<String> name) throws IOException {
        return DatasetImport.examine(ImportRequest.of(file(rows, number, name)), Progress.SILENT)
                .imported()
                .kind();
    }

    private Path file(int rows, IntFunction<Integer> number, IntFunction<String> name) throws IOException {
        String features = IntStream.range(0, rows)
                .mapToObj(i -> "{\"type\":\"Feature\",\"properties\":{\"kommunenr\":\"" + number.apply(i)
                        + "\",\"navn\":\"" + name.apply(i) + "\"},\"geometry\":" + square(i) + "}")
                .collect(Collectors.joining(","));
        return Files.writeString(
                folder.resolve("omrader.geojson"), "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
    }

    private static String square(int i) {
        double x = 10 + i % 100 * 0.01;
        double y = 60 + i / 100 * 0.01;
        return "{\"type\":\"Polygon\",\"coordinates\":[[[" + x + "," + y + "],[" + (x + 0.005) + "," + y + "],["
                + (x + 0.005) + "," + (y + 0.005) + "],[" + x + "," + y + "]]]}";
    }
}
