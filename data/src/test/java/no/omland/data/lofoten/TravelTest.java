package no.omland.data.lofoten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.omland.data.file.CsvTable;
import no.omland.data.file.GeoJson;
import org.junit.jupiter.api.Test;

/** Roads, people and offices of Lofoten and Vesterålen, all of them illustrations. */
class TravelTest {

    private static List<Map<String, String>> rows(String file) {
        return CsvTable.read(Sample.FOLDER.resolve(file));
    }

    @Test
    void drawingAgainGivesTheSameBytes() throws Exception {
        for (Map.Entry<String, String> file :
                LofotenVesteralen.travel(Sample.FOLDER).entrySet()) {
            assertThat(Files.readString(Sample.FOLDER.resolve(file.getKey())).equals(file.getValue()))
                    .as(file.getKey())
                    .isTrue();
        }
    }

    @Test
    void peopleOfASettlementAddUpToTheMunicipality() {
        Map<String, Long> sums = new TreeMap<>();
        rows("people.csv")
                .forEach(row -> sums.merge(
                        row.getOrDefault("kommunenummer", ""),
                        Long.parseLong(row.getOrDefault("population_2024", "")),
                        Long::sum));

        // The agreement of the water areas, 2024: 24,764 in Lofoten and 30,610 in Vesterålen.
        assertThat(sums.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(24_764 + 30_610);
        rows("population.csv")
                .forEach(row -> assertThat(sums.get(row.get("kommunenummer")))
                        .as(row.get("municipality"))
                        .isEqualTo(Long.parseLong(row.getOrDefault("population_2024", ""))));
    }

    @Test
    void sharesGoByRankAndTheLargestRemainderOrTheFirstOfTwoGetsWhatIsLeft() {
        assertThat(Inhabitants.of(List.of(1, 3, 4, 5), 100)).containsExactly(72, 21, 7, 0);
        assertThat(Inhabitants.of(List.of(3, 4), 687)).containsExactly(515, 172);
    }

    @Test
    void everySettlementHasARoadAndAllHangTogether() {
        Set<String> reached = new HashSet<>(Set.of("Sortland"));
        List<GeoJson.Feature> links = GeoJson.read(Sample.FOLDER.resolve("roads.geojson"));
        for (int round = 0; round < links.size(); round++) {
            for (GeoJson.Feature link : links) {
                if (reached.contains(link.text("from_name")) || reached.contains(link.text("to_name"))) {
                    reached.add(link.text("from_name"));
                    reached.add(link.text("to_name"));
                }
            }
        }

        assertThat(reached)
                .containsAll(
                        rows("people.csv").stream().map(row -> row.get("name")).toList());
        assertThat(links).allSatisfy(link -> assertThat(link.text("note")).contains("Omtrentlig"));
        assertThat(links.stream().filter(link -> link.text("bridge").equals("ja")))
                .anyMatch(link -> link.text("link_id").equals("Strand–Sortland"));
    }

    @Test
    void officesAreOnSettlementsAndSayThatTheyAreMadeUp() {
        Set<String> places = new HashSet<>();
        rows("people.csv").forEach(row -> places.add(row.get("lon") + " " + row.get("lat")));

        assertThat(rows("offices.csv"))
                .hasSize(11)
                .allSatisfy(row -> assertThat(places).contains(row.get("lon") + " " + row.get("lat")))
                .allSatisfy(row -> assertThat(row.get("kontorNavn")).endsWith("(tenkt)"));
    }
}
