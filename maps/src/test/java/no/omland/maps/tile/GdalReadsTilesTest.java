package no.omland.maps.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** The outside truth: GDAL's own reader of vector tiles must see the features that were written. */
class GdalReadsTilesTest {

    private static final TileAddress LOFOTEN = TileAddress.at(8, 1_600_000, 10_550_000);
    private static final double UNIT_METRES = TileAddress.sideMetres(8) / 4096;

    @TempDir
    Path folder;

    @BeforeAll
    static void needsGdal() throws Exception {
        boolean installed;
        try {
            installed = run(List.of("ogr2ogr", "--version")).contains("GDAL");
        } catch (IOException missing) {
            installed = false;
        }
        if (System.getenv("CI") != null) {
            assertThat(installed)
                    .as("ogr2ogr must be installed where CI is set")
                    .isTrue();
        }
        assumeTrue(installed, "ogr2ogr is not installed: install gdal-bin to check tiles against GDAL");
    }

    @Test
    void everyPointWithItsIdPropertiesAndPlace() throws Exception {
        Envelope bounds = LOFOTEN.boundsMetres();
        DrawnLayer.Builder layer = DrawnLayer.named("water");
        List<Coordinate> expected = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Coordinate place = new Coordinate(
                    bounds.getMinX() + bounds.getWidth() * ((i * 37) % 500 + 0.5) / 500,
                    bounds.getMinY() + bounds.getHeight() * ((i * 211) % 500 + 0.5) / 500);
            layer.add(
                    i,
                    new GeometryFactory().createPoint(place),
                    Map.of("c", "RLC".charAt(i % 3) + "", "d", i % 2, "navn", "Å " + i));
            expected.add(place);
        }

        List<JsonNode> read = readByGdal(LOFOTEN, layer.build());

        assertThat(read).hasSize(500);
        for (JsonNode feature : read) {
            long id = feature.at("/properties/mvt_id").asLong();
            Coordinate place = expected.get((int) id);
            JsonNode found = feature.at("/geometry/coordinates");
            found = found.get(0).isArray() ? found.get(0) : found;
            assertThat(found.get(0).asDouble()).isCloseTo(place.x, within(UNIT_METRES));
            assertThat(found.get(1).asDouble()).isCloseTo(place.y, within(UNIT_METRES));
            assertThat(feature.at("/properties/c").asText()).isEqualTo("RLC".charAt((int) (id % 3)) + "");
            assertThat(feature.at("/properties/d").asLong()).isEqualTo(id % 2);
            assertThat(feature.at("/properties/navn").asText()).isEqualTo("Å " + id);
        }
    }

    @Test
    void aPolygonWithAHoleAndALineKeepTheirShape() throws Exception {
        Geometry lake =
                inTile("POLYGON ((0.1 0.1, 0.9 0.1, 0.9 0.8, 0.1 0.8, 0.1 0.1), (0.3 0.3, 0.5 0.3, 0.5 0.6, 0.3 0.3))");
        Geometry river = inTile("LINESTRING (0.05 0.05, 0.2 0.95, 0.7 0.9)");
        Geometry twoIslands = inTile("MULTIPOLYGON (((0 0, 0.1 0, 0 0.1, 0 0)), ((0.9 0.9, 1 0.9, 1 1, 0.9 0.9)))");

        List<JsonNode> read = readByGdal(
                LOFOTEN,
                DrawnLayer.named("water")
                        .add(1, lake, Map.of())
                        .add(2, river, Map.of())
                        .add(3, twoIslands, Map.of())
                        .build());

        assertThat(read).hasSize(3);
        assertThat(read.get(0).at("/geometry/type").asText()).endsWith("Polygon");
        assertThat(area(read.get(0))).isCloseTo(lake.getArea(), within(lake.getLength() * UNIT_METRES));
        assertThat(area(read.get(2))).isCloseTo(twoIslands.getArea(), within(twoIslands.getLength() * UNIT_METRES));
        List<Coordinate> line = new ArrayList<>();
        collect(read.get(1).at("/geometry/coordinates"), line);
        assertThat(line).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(line.get(i).distance(river.getCoordinates()[i])).isLessThan(UNIT_METRES);
        }
    }

    @Test
    void allOfAMadeUpCountryAtEveryZoom() throws Exception {
        DrawnLayer country = new MadeUpNorway(5).shapes(12);
        Coordinate middle = MadeUpNorway.spine(0.6);
        for (int zoom : new int[] {4, 7, 10}) {
            TileAddress address = TileAddress.at(zoom, middle.x, middle.y);

            List<JsonNode> read = readByGdal(address, country);

            List<ReadTile.Feature> written = ReadTile.layers(VectorTileEncoder.encode(address, List.of(country)))
                    .getOrDefault("water", List.of());
            assertThat(read).hasSameSizeAs(written);
            for (int i = 0; i < read.size(); i++) {
                assertThat(read.get(i).at("/properties/mvt_id").asLong())
                        .isEqualTo(written.get(i).id());
                assertThat(read.get(i).at("/properties/s").asText())
                        .isEqualTo(written.get(i).properties().get("s"));
            }
        }
    }

    private List<JsonNode> readByGdal(TileAddress address, DrawnLayer layer) throws Exception {
        Path tile = folder.resolve("tile.mvt");
        Files.write(tile, new TileSet(List.of(layer)).find(address).orElseThrow());
        Path json = folder.resolve("tile.json");
        Files.deleteIfExists(json);
        run(List.of(
                "ogr2ogr",
                "-f",
                "GeoJSON",
                json.toString(),
                tile.toString(),
                layer.name(),
                "-lco",
                "COORDINATE_PRECISION=3",
                "-oo",
                "CLIP=NO",
                "-oo",
                "Z=" + address.zoom(),
                "-oo",
                "X=" + address.column(),
                "-oo",
                "Y=" + address.row()));
        List<JsonNode> features = new ArrayList<>();
        new ObjectMapper().readTree(json.toFile()).get("features").forEach(features::add);
        return features;
    }

    private static String run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        assertThat(ended && process.exitValue() == 0).as(said).isTrue();
        return said;
    }

    /** From a square of side 1, y upward, to the tile's square. */
    private static Geometry inTile(String text) throws ParseException {
        Geometry geometry = new WKTReader().read(text);
        Envelope bounds = LOFOTEN.boundsMetres();
        geometry.apply((Coordinate place) -> {
            place.x = bounds.getMinX() + place.x * bounds.getWidth();
            place.y = bounds.getMinY() + place.y * bounds.getHeight();
        });
        geometry.geometryChanged();
        return geometry;
    }

    /** Exterior rings minus holes, of a polygon or several. */
    private static double area(JsonNode feature) {
        JsonNode coordinates = feature.at("/geometry/coordinates");
        if (feature.at("/geometry/type").asText().equals("Polygon")) {
            return ofPolygon(coordinates);
        }
        double area = 0;
        for (JsonNode polygon : coordinates) {
            area += ofPolygon(polygon);
        }
        return area;
    }

    private static double ofPolygon(JsonNode rings) {
        double area = 0;
        for (int i = 0; i < rings.size(); i++) {
            List<Coordinate> ring = new ArrayList<>();
            collect(rings.get(i), ring);
            double size = new GeometryFactory()
                    .createPolygon(ring.toArray(new Coordinate[0]))
                    .getArea();
            area += i == 0 ? size : -size;
        }
        return area;
    }

    private static void collect(JsonNode coordinates, List<Coordinate> into) {
        if (coordinates.get(0).isNumber()) {
            into.add(new Coordinate(
                    coordinates.get(0).asDouble(), coordinates.get(1).asDouble()));
            return;
        }
        coordinates.forEach(inner -> collect(inner, into));
    }
}
