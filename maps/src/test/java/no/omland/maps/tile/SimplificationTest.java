package no.omland.maps.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class SimplificationTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** Half a pixel is 611 m at zoom 7, 306 m at zoom 8, 153, 76 and 38 m at zoom 9, 10 and 11. */
    @ParameterizedTest
    @CsvSource({"7, 2", "8, 3", "9, 4", "10, 4", "11, 5"})
    void aVertexIsKeptFromTheZoomWhereItMattersHalfAPixel(int zoom, int vertices) throws ParseException {
        DrawnLayer layer = layer("LINESTRING (0 0, 10000 200, 20000 500, 30000 0, 40000 0)");

        assertThat(keptVertices(layer, zoom)).isEqualTo(vertices);
    }

    @Test
    void theSimplifiedLineStaysWithinHalfAPixel() {
        Geometry river = wave(0, 0, 400);
        DrawnLayer layer = DrawnLayer.named("water").add(0, river, Map.of()).build();

        for (int zoom = 4; zoom <= 14; zoom++) {
            Geometry kept = kept(layer, 0, zoom);
            assertThat(DiscreteHausdorffDistance.distance(kept, river, 0.1))
                    .isLessThanOrEqualTo(TileAddress.pixelMetres(zoom) / 2 + 0.02);
        }
    }

    @Test
    void aTributaryStillMeetsItsRiver() throws ParseException {
        DrawnLayer layer = layer("LINESTRING (0 0, 50000 10, 100000 0)", "LINESTRING (50000 90000, 50000 10)");

        assertThat(kept(layer, 0, 4).getCoordinates()).contains(new Coordinate(50000, 10));
    }

    @Test
    void aRiverInShortPiecesIsDrawnWhole() throws ParseException {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            pieces.add("(" + i * 100 + " 0, " + (i + 1) * 100 + " 0)");
        }
        DrawnLayer layer = layer("MULTILINESTRING (" + String.join(",", pieces) + ")");

        ReadTile.Feature read = only(layer, new TileAddress(5, 16, 15));

        assertThat(read.units().getNumGeometries()).isEqualTo(1);
        assertThat(read.units().getLength())
                .isEqualTo((double) Math.round(50_000 / (TileAddress.sideMetres(5) / 4096)));
    }

    /** Where three districts meet, along borders and along the coast, nothing may open between them. */
    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7})
    void neighboursShareTheirBorderAtEveryZoom(int zoom) {
        DrawnLayer.Builder builder = DrawnLayer.named("municipality");
        List<Geometry> districts = districts();
        for (int i = 0; i < districts.size(); i++) {
            builder.add(i, districts.get(i), Map.of());
        }
        DrawnLayer layer = builder.build();

        List<ReadTile.Feature> read = read(layer, TileAddress.at(zoom, 1_300_000, 8_400_000));

        Geometry[] drawn = read.stream().map(ReadTile.Feature::units).toArray(Geometry[]::new);
        assertThat(drawn).hasSize(districts.size());
        assertThat(CoverageValidator.isValid(drawn)).isTrue();
        int vertices = read.stream()
                .mapToInt(feature -> feature.units().getNumPoints())
                .sum();
        int all = districts.stream().mapToInt(Geometry::getNumPoints).sum();
        assertThat(vertices).as("the test must simplify").isLessThan(all / 2);
    }

    @Test
    void aHoleAndWhatFillsItSimplifyAlike() {
        Geometry island = FACTORY.createPolygon(circle(1_000_000, 8_000_000, 60_000, 3, 300));
        Geometry around = FACTORY.createPolygon(circle(1_000_000, 8_000_000, 150_000, 0, 100))
                .difference(island);
        DrawnLayer layer = DrawnLayer.named("municipality")
                .add(0, around, Map.of())
                .add(1, island.reverse(), Map.of())
                .build();

        for (int zoom = 3; zoom < 10; zoom++) {
            Geometry[] drawn = {kept(layer, 0, zoom), kept(layer, 1, zoom)};
            assertThat(CoverageValidator.isValid(drawn)).as("zoom " + zoom).isTrue();
        }
    }

    /** Half a pixel is 1,223 m at zoom 6: of the lens three vertices are left, and its neighbours must keep the same. */
    @Test
    void aThirdVertexKeptForANarrowRingIsKeptByItsNeighboursToo() throws ParseException {
        DrawnLayer layer = layer(
                "POLYGON ((1000000 8000000, 1025000 8000300, 1050000 8000000, 1025000 7999800, 1000000 8000000))",
                "POLYGON ((950000 8000000, 1000000 8000000, 1025000 8000300, 1050000 8000000, 1100000 8000000,"
                        + " 1100000 8100000, 950000 8100000, 950000 8000000))",
                "POLYGON ((950000 8000000, 950000 7900000, 1100000 7900000, 1100000 8000000, 1050000 8000000,"
                        + " 1025000 7999800, 1000000 8000000, 950000 8000000))");

        Geometry[] drawn = {kept(layer, 0, 6), kept(layer, 1, 6), kept(layer, 2, 6)};

        assertThat(drawn[0].getNumPoints()).isEqualTo(4);
        assertThat(CoverageValidator.isValid(drawn)).isTrue();
    }

    @Test
    void aSmallLakeIsOnePixelAtLowZoom() throws ParseException {
        DrawnLayer layer = layer("POLYGON ((1e6 8e6, 1000100 8e6, 1000100 8000100, 1e6 8e6))");

        ReadTile.Feature read = only(layer, TileAddress.at(4, 1e6, 8e6));

        assertThat(read.units().getArea()).isEqualTo(16 * 16);
    }

    @Test
    void aShortRiverIsADashOfOnePixelAtLowZoom() throws ParseException {
        DrawnLayer layer = layer("LINESTRING (1e6 8e6, 1000100 8e6, 1000100 8000100)");

        assertThat(only(layer, TileAddress.at(4, 1e6, 8e6)).units().getLength()).isEqualTo(16);
    }

    @Test
    void aLongNarrowLakeKeepsAnArea() throws ParseException {
        DrawnLayer layer = layer("POLYGON ((1e6 8e6, 1100000 8e6, 1100000 8000010, 1e6 8000010, 1e6 8e6))");

        for (int zoom = 4; zoom < 12; zoom++) {
            TileAddress tile = TileAddress.at(zoom, 1e6, 8e6);
            assertThat(only(layer, tile).units().getArea()).as(tile.toString()).isPositive();
        }
    }

    @Test
    void withoutSpecksIsletsAreLeftOutUntilTheyCanBeSeen() throws ParseException {
        DrawnLayer layer = DrawnLayer.named("land")
                .withoutSpecks()
                .add(1, new WKTReader().read("POLYGON ((1e6 8e6, 1001000 8e6, 1001000 8001000, 1e6 8e6))"), Map.of())
                .build();

        assertThat(VectorTileEncoder.encode(TileAddress.at(4, 1e6, 8e6), List.of(layer)))
                .isEmpty();
        assertThat(VectorTileEncoder.encode(TileAddress.at(9, 1e6, 8e6), List.of(layer)))
                .isNotEmpty();
    }

    /** Sixteen districts with wavy borders; one place is always moved alike, so that neighbours share every vertex. */
    private static List<Geometry> districts() {
        List<Geometry> districts = new ArrayList<>();
        double side = 60_000;
        for (int column = 0; column < 4; column++) {
            for (int row = 0; row < 4; row++) {
                List<Coordinate> ring = new ArrayList<>();
                double west = 1_280_000 + column * side;
                double south = 8_200_000 + row * side;
                for (int i = 0; i < 400; i++) {
                    double along = (i % 100) * side / 100;
                    ring.add(
                            switch (i / 100) {
                                case 0 -> moved(west + along, south);
                                case 1 -> moved(west + side, south + along);
                                case 2 -> moved(west + side - along, south + side);
                                default -> moved(west, south + side - along);
                            });
                }
                ring.add(ring.get(0));
                districts.add(FACTORY.createPolygon(ring.toArray(new Coordinate[0])));
            }
        }
        return districts;
    }

    private static Coordinate moved(double x, double y) {
        return new Coordinate(
                x + 2500 * Math.sin(y / 7000) + 400 * Math.sin(y / 1500),
                y + 2500 * Math.sin(x / 9000) + 400 * Math.cos(x / 1300));
    }

    private static Coordinate[] circle(double x, double y, double radius, int lobes, int vertices) {
        Coordinate[] ring = new Coordinate[vertices + 1];
        for (int i = 0; i <= vertices; i++) {
            double angle = 2 * Math.PI * (i % vertices) / vertices;
            double reach = radius * (1 + 0.2 * Math.sin(lobes * angle));
            ring[i] = new Coordinate(Math.round(x + reach * Math.cos(angle)), Math.round(y + reach * Math.sin(angle)));
        }
        return ring;
    }

    private static Geometry wave(double x, double y, int vertices) {
        Coordinate[] line = new Coordinate[vertices];
        for (int i = 0; i < vertices; i++) {
            line[i] = new Coordinate(x + i * 900, y + 9000 * Math.sin(i / 23.0) + 700 * Math.sin(i / 2.1));
        }
        return FACTORY.createLineString(line);
    }

    private static DrawnLayer layer(String... texts) throws ParseException {
        DrawnLayer.Builder layer = DrawnLayer.named("water");
        for (int i = 0; i < texts.length; i++) {
            layer.add(i, new WKTReader().read(texts[i]), Map.of());
        }
        return layer.build();
    }

    private static int keptVertices(DrawnLayer layer, int zoom) {
        return kept(layer, 0, zoom).getNumPoints();
    }

    /** What the filter keeps of a feature, before anything is rounded to tile units. */
    private static Geometry kept(DrawnLayer layer, int feature, int zoom) {
        PackedGeometries packed = layer.geometries();
        List<Coordinate[]> parts = new ArrayList<>();
        boolean closed = packed.kinds[feature] == GeometryKind.POLYGON;
        for (int part = packed.firstPart[feature]; part < packed.firstPart[feature + 1]; part++) {
            List<Coordinate> vertices = new ArrayList<>();
            for (int v = packed.firstVertex[part]; v < packed.firstVertex[part + 1]; v++) {
                if (packed.vertexZoom[v] <= zoom) {
                    vertices.add(new Coordinate(packed.x[v] / 100.0, packed.y[v] / 100.0));
                }
            }
            if (closed) {
                vertices.add(vertices.get(0));
            }
            parts.add(vertices.toArray(new Coordinate[0]));
        }
        if (!closed) {
            return FACTORY.createLineString(parts.get(0));
        }
        return FACTORY.createPolygon(
                FACTORY.createLinearRing(parts.get(0)),
                parts.stream().skip(1).map(FACTORY::createLinearRing).toArray(LinearRing[]::new));
    }

    private static ReadTile.Feature only(DrawnLayer layer, TileAddress tile) {
        List<ReadTile.Feature> features = read(layer, tile);
        assertThat(features).hasSize(1);
        return features.get(0);
    }

    private static List<ReadTile.Feature> read(DrawnLayer layer, TileAddress tile) {
        return ReadTile.layers(VectorTileEncoder.encode(tile, List.of(layer))).getOrDefault(layer.name(), List.of());
    }
}
