package no.omland.data.lofoten;

import static no.omland.data.lofoten.Sample.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.omland.data.file.GeoJson;
import org.junit.jupiter.api.Test;

class IdentityTest {

    private static final List<GeoJson.Feature> FEATURES = GeoJson.read(Sample.FOLDER.resolve("water-bodies.geojson"));

    @Test
    void ids_follow_the_patterns_of_the_register() {
        assertThat(FEATURES)
                .allSatisfy(
                        feature -> assertThat(feature.text("identifikasjon_lokalId"))
                                .matches(
                                        "17\\d-9\\d{3}-[RG]|18\\d-9\\d{3}-[RG]|1[78]\\d-990\\d{3}-L|036[35]990\\d{3}(-\\d)?-C"));
    }

    @Test
    void each_body_has_one_shape_and_its_attributes_under_one_id() {
        List<String> ids = FEATURES.stream()
                .map(feature -> feature.text("identifikasjon_lokalId"))
                .toList();

        assertThat(ids).hasSize(1073).doesNotHaveDuplicates();
        assertThat(Sample.bodies().keySet()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void names_are_given_once() {
        assertThat(FEATURES.stream().map(feature -> feature.text("navn"))).doesNotHaveDuplicates();
    }

    @Test
    void some_names_have_sami_letters() {
        assertThat(FEATURES.stream().map(feature -> feature.text("navn")))
                .anyMatch(name -> name.matches(".*[áčđŋšŧžÁČĐŊŠŦŽ].*"));
    }

    @Test
    void no_id_is_in_the_register() throws Exception {
        String register =
                Files.readString(SharedFiles.get("data/vann-nett/vannforekomster-punkt.csv"), StandardCharsets.UTF_8);
        Set<String> real = new HashSet<>();
        register.lines().forEach(line -> real.add(line.split(",")[0].replace("\"", "")));

        assertThat(FEATURES.stream().map(feature -> feature.text("identifikasjon_lokalId")))
                .noneMatch(real::contains);
    }

    @Test
    void columns_of_coast_are_those_of_a_real_export() throws Exception {
        String real = Files.readString(SharedFiles.get("data/vann-nett/V-C.csv"), StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElseThrow();

        assertThat(String.join("\t", RegisterColumns.of(Category.COAST))).isEqualTo(real);
    }

    @Test
    void dates_come_in_both_ways_of_writing() {
        List<String> dates =
                Sample.allRows().stream().map(row -> get(row, "Endret dato")).toList();

        assertThat(dates)
                .allMatch(date -> date.matches("\\d\\d\\.\\d\\d\\.\\d{4} \\d\\d:\\d\\d"
                        + "|\\d{1,2}/\\d{1,2}/\\d{4} \\d{1,2}:\\d\\d:\\d\\d [AP]M"));
        assertThat(dates).anyMatch(date -> date.contains(".")).anyMatch(date -> date.contains("/"));
    }
}
