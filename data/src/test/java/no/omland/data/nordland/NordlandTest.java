package no.omland.data.nordland;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.omland.data.file.CsvTable;
import no.omland.data.file.GeoJson;
import no.omland.dataset.DatasetDescription;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;

/** The schematic map of Nordland and the tables that lie on it. */
class NordlandTest {

    private static final Path FOLDER =
            Files.exists(Path.of("data", "nordland")) ? Path.of("data", "nordland") : Path.of("nordland");

    @Test
    void theMapIsDrawnAgainByteForByte() throws IOException {
        assertThat(Nordland.draw(FOLDER)).isEqualTo(Files.readString(FOLDER.resolve("municipalities.geojson")));
    }

    @Test
    void allMunicipalitiesOfNordlandAreThereOnceAndLieEdgeToEdge() {
        List<GeoJson.Feature> cells = GeoJson.read(FOLDER.resolve("municipalities.geojson"));
        assertThat(cells).hasSize(41);
        assertThat(cells.stream().map(cell -> cell.text("kommunenummer")).distinct())
                .hasSize(41);
        assertThat(CoverageValidator.isValid(
                        cells.stream().map(GeoJson.Feature::geometry).toArray(Geometry[]::new)))
                .isTrue();
    }

    /** What the source prints: how many municipalities each region has. Which they are is our judgement. */
    @Test
    void regionsHaveAsManyMunicipalitiesAsTheSourceSays() {
        Map<String, Long> counted = CsvTable.read(FOLDER.resolve("regions.csv")).stream()
                .collect(Collectors.groupingBy(
                        row -> String.valueOf(row.get("region")), TreeMap::new, Collectors.counting()));
        Map<String, Long> printed = new TreeMap<>();
        CsvTable.read(FOLDER.resolve("region-populations.csv"))
                .forEach(row -> printed.put(
                        String.valueOf(row.get("region")), Long.valueOf(String.valueOf(row.get("municipalities")))));
        assertThat(counted).isEqualTo(printed);
    }

    @Test
    void theDescriptionNamesFilesThatAreThereAndSaysThatItIsASketch() throws IOException {
        DatasetDescription description =
                DatasetDescription.read(Files.readString(FOLDER.resolve("dataset.json")), "dataset.json");
        assertThat(description.illustrative()).isTrue();
        assertThat(description.files())
                .allSatisfy(each -> assertThat(FOLDER.resolve(each.file())).exists());
        assertThat(List.of(description.notes()).stream().flatMap(Collection::stream))
                .anyMatch(note -> note.contains("sekskanter"));
    }
}
