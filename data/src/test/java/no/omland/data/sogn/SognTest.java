package no.omland.data.sogn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.omland.data.file.CsvTable;
import no.omland.data.file.DrawingPlane;
import no.omland.data.file.GeoJson;
import no.omland.dataset.DatasetDescription;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.union.CascadedPolygonUnion;

/** The dataset of Sogn: drawn as it is stored, on land, and with what the tables say. */
class SognTest {

    private static final Path FOLDER =
            Path.of("sogn").toFile().isDirectory() ? Path.of("sogn") : Path.of("data", "sogn");

    private final DrawingPlane projection = new DrawingPlane();

    @Test
    void drawingAgainGivesTheSameBytes() throws IOException {
        for (Map.Entry<String, String> file : Sogn.draw(FOLDER).entrySet()) {
            assertThat(Files.readString(FOLDER.resolve(file.getKey())).equals(file.getValue()))
                    .as(file.getKey())
                    .isTrue();
        }
    }

    /** Roads are drawn over cells of 150 m, so a road along the shore may lie some way out. */
    @Test
    void roadsKeepToTheLandExceptInTunnels() {
        Geometry land = CascadedPolygonUnion.union(GeoJson.read(FOLDER.resolve("coast.geojson")).stream()
                        .map(feature -> projection.toMetres(feature.geometry()))
                        .toList())
                .buffer(300);
        for (GeoJson.Feature road : roads()) {
            if (road.text("link_type").equals("ROAD") && road.text("tunnel").equals("nei")) {
                double outside =
                        projection.toMetres(road.geometry()).difference(land).getLength();
                assertThat(outside).as(road.text("link_id")).isZero();
            }
        }
    }

    @Test
    void partsOfARoadAddUpToTheTableAndTunnelsAreLinksOfTheirOwn() {
        Map<String, Double> km = new TreeMap<>();
        Map<String, Double> tunnels = new TreeMap<>();
        for (GeoJson.Feature road : roads()) {
            if (road.text("link_type").equals("ROAD")) {
                String link = road.text("from_name") + "–" + road.text("to_name");
                double length = Double.parseDouble(road.text("length_km"));
                km.merge(link, length, Double::sum);
                tunnels.merge(link, road.text("tunnel").equals("ja") ? length : 0, Double::sum);
            }
        }
        for (Map<String, String> row : CsvTable.read(FOLDER.resolve("road-links.csv"))) {
            String link = row.get("from") + "–" + row.get("to");
            double tunnel = Double.parseDouble(row.get("tunnel_km"));
            assertThat(km.get(link)).as(link).isCloseTo(Double.parseDouble(row.get("road_km")), within(0.0015));
            assertThat(tunnels.get(link)).as(link).isEqualTo(tunnel < 0.5 ? 0 : tunnel);
        }
    }

    @Test
    void everySettlementHasARoadAndAllHangTogether() {
        Set<String> reached = new HashSet<>(Set.of("Sogndalsfjøra"));
        List<GeoJson.Feature> links = roads();
        for (int round = 0; round < links.size(); round++) {
            for (GeoJson.Feature link : links) {
                if (reached.contains(link.text("from_name")) || reached.contains(link.text("to_name"))) {
                    reached.add(link.text("from_name"));
                    reached.add(link.text("to_name"));
                }
            }
        }
        assertThat(reached)
                .containsAll(CsvTable.read(FOLDER.resolve("settlements.csv")).stream()
                        .map(row -> row.get("name"))
                        .toList());
        assertThat(links.stream()
                        .filter(link -> link.text("winter_closed").equals("ja"))
                        .map(link -> link.text("from_name") + "–" + link.text("to_name"))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("Flåm–Lærdalsøyri", "Fortun–Øvre Årdal");
    }

    @Test
    void eachSettlementLiesInItsOwnMunicipality() {
        Map<String, Geometry> municipalities = GeoJson.read(FOLDER.resolve("municipalities.geojson")).stream()
                .collect(Collectors.toMap(each -> each.text("kommunenummer"), GeoJson.Feature::geometry));
        assertThat(municipalities.keySet()).containsExactlyInAnyOrder("4639", "4640", "4641", "4642", "4643", "4644");
        GeometryFactory factory = new GeometryFactory();
        for (Map<String, String> row : CsvTable.read(FOLDER.resolve("settlements.csv"))) {
            Coordinate place = new Coordinate(Double.parseDouble(row.get("lon")), Double.parseDouble(row.get("lat")));
            assertThat(Objects.requireNonNull(municipalities.get(row.get("kommunenummer")))
                            .intersects(factory.createPoint(place)))
                    .as(row.get("name"))
                    .isTrue();
        }
    }

    @Test
    void theDescriptionNamesFilesThatAreThereAndSaysThatItIsAnIllustration() throws IOException {
        DatasetDescription description =
                DatasetDescription.read(Files.readString(FOLDER.resolve("dataset.json")), "dataset.json");
        assertThat(description.files())
                .allSatisfy(each -> assertThat(FOLDER.resolve(each.file())).exists());
        assertThat(Files.readString(FOLDER.resolve("dataset.json"))).contains("\"illustrative\": true");
        assertThat(roads()).allSatisfy(link -> assertThat(link.text("note")).contains("Omtrentlig"));
        assertThat(roads()).allSatisfy(link -> assertThat(link.geometry()).isInstanceOf(LineString.class));
    }

    private static List<GeoJson.Feature> roads() {
        return GeoJson.read(FOLDER.resolve("roads.geojson"));
    }
}
