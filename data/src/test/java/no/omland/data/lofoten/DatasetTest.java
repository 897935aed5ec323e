package no.omland.data.lofoten;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatasetTest {

    private static JsonNode dataset() throws Exception {
        return new ObjectMapper().readTree(Sample.text(Sample.FOLDER.resolve("dataset.json")));
    }

    @Test
    void dataset_says_that_it_is_an_illustration() throws Exception {
        assertThat(dataset().path("illustrative").asBoolean()).isTrue();
        assertThat(dataset().path("notes").toString()).contains("Illustrasjon", "84,7 %", "417");
        assertThat(dataset().path("seed").asLong()).isEqualTo(LofotenVesteralen.SEED);
    }

    @Test
    void each_file_it_lists_is_there_with_kind_licence_and_source() throws Exception {
        List<String> files = new ArrayList<>();
        for (JsonNode file : dataset().path("files")) {
            files.add(file.path("file").asText());
            assertThat(Sample.FOLDER.resolve(file.path("file").asText())).exists();
            assertThat(file.path("as").asText())
                    .isIn(
                            "municipalities",
                            "layer",
                            "water-bodies",
                            "quality-elements",
                            "measures",
                            "interests",
                            "roads",
                            "offices");
            assertThat(file.path("licence").asText()).isNotBlank();
            assertThat(file.path("source").asText()).isNotBlank();
        }

        assertThat(files).hasSize(16).startsWith("municipalities.geojson");
    }

    @Test
    void all_files_together_are_small() throws Exception {
        long bytes = 0;
        try (var files = Files.list(Sample.FOLDER)) {
            for (var file : files.toList()) {
                bytes += Files.size(file);
            }
        }

        assertThat(bytes).isLessThan(4_000_000);
    }
}
