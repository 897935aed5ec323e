package no.omland.maps.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class VectorTileEncoderTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** At zoom 0 a tile unit is 9,783.94 m; the tile's north-west corner is the world's. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POINT (0 0) | MULTIPOINT ((2048 2048))",
                "MULTIPOINT (10018754.17 10018754.17, -10018754.17 0) | MULTIPOINT ((3072 1024), (1024 2048))",
                "LINESTRING (0 0, 10018754.17 0, 10018754.17 10018754.17) | LINESTRING (2048 2048, 3072 2048, 3072 1024)",
                "POLYGON ((0 0, 10018754.17 0, 10018754.17 10018754.17, 0 0)) | POLYGON ((2048 2048, 3072 1024, 3072 2048, 2048 2048))"
            })
    void geometryIsWrittenInTileUnits(String mercator, String units) throws ParseException {
        DrawnLayer layer = layer("POINT (5e6 1e6)", mercator);

        List<ReadTile.Feature> read = read(layer, new TileAddress(0, 0, 0));

        assertThat(read.get(1).units().norm()).isEqualTo(wkt(units).norm());
    }

    @Test
    void idsAndPropertiesOfEveryKindAreWritten() throws ParseException {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", "Øvre Ánarjohka");
        properties.put("rank", 2);
        properties.put("depth", -17L);
        properties.put("share", 0.25);
        properties.put("shared", true);
        DrawnLayer layer = DrawnLayer.named("water")
                .add(0, wkt("POINT (1e6 1e6)"), Map.of("rank", 3))
                .add(123_456_789_012L, wkt("POINT (2e6 1e6)"), properties)
                .build();

        List<ReadTile.Feature> read = read(layer, new TileAddress(0, 0, 0));

        assertThat(read.get(0).id()).isZero();
        assertThat(read.get(0).properties()).containsExactly(Map.entry("rank", 3L));
        assertThat(read.get(1).id()).isEqualTo(123_456_789_012L);
        assertThat(read.get(1).properties())
                .containsOnly(
                        Map.entry("name", "Øvre Ánarjohka"),
                        Map.entry("rank", 2L),
                        Map.entry("depth", -17L),
                        Map.entry("share", 0.25),
                        Map.entry("shared", true));
    }

    @Test
    void holesAreKept() throws ParseException {
        DrawnLayer layer =
                layer("MULTIPOLYGON (((0 0, 9e6 0, 9e6 9e6, 0 9e6, 0 0), (1e6 1e6, 2e6 1e6, 2e6 2e6, 1e6 1e6)),"
                        + " ((-9e6 0, -1e6 0, -1e6 9e6, -9e6 0)))");

        Geometry units = read(layer, new TileAddress(0, 0, 0)).get(0).units();

        assertThat(units.isValid()).isTrue();
        assertThat(units.getNumGeometries()).isEqualTo(2);
        double unit = TileAddress.sideMetres(0) / 4096;
        assertThat(units.getArea() * unit * unit).isCloseTo(81e12 - 0.5e12 + 36e12, within(0.2e12));
    }

    @Test
    void layersAndFeaturesAreDrawnAtTheirZooms() throws ParseException {
        DrawnLayer municipality = DrawnLayer.named("municipality")
                .zooms(5, 22)
                .add(1, wkt("POLYGON ((0 0, 9e6 0, 9e6 9e6, 0 0))"), Map.of())
                .build();
        DrawnLayer place = DrawnLayer.named("place")
                .add(1, wkt("POINT (1e6 8e6)"), Map.of("rank", 1))
                .add(2, wkt("POINT (1.001e6 8e6)"), Map.of("rank", 3), 8)
                .build();
        List<DrawnLayer> layers = List.of(municipality, place);

        Map<String, List<ReadTile.Feature>> far =
                ReadTile.layers(VectorTileEncoder.encode(TileAddress.at(4, 1e6, 8e6), layers));
        Map<String, List<ReadTile.Feature>> near =
                ReadTile.layers(VectorTileEncoder.encode(TileAddress.at(8, 1e6, 8e6), layers));

        assertThat(far).containsOnlyKeys("place");
        assertThat(far.get("place")).hasSize(1);
        assertThat(near.get("place")).hasSize(2);
        assertThat(ReadTile.layers(VectorTileEncoder.encode(TileAddress.at(5, 8e6, 1e6), layers)))
                .containsOnlyKeys("municipality");
    }

    @Test
    void pointsInTheBufferAreWrittenToBothTiles() throws ParseException {
        double unit = TileAddress.sideMetres(5) / 4096;
        DrawnLayer layer = layer("POINT (" + 60 * unit + " 1e6)", "POINT (" + 70 * unit + " 1e6)");

        assertThat(read(layer, TileAddress.at(5, -1, 1e6))).hasSize(1);
        assertThat(read(layer, TileAddress.at(5, 1, 1e6))).hasSize(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void noCoordinateLiesBeyondTheBuffer(long seed) {
        DrawnLayer layer = new MadeUpNorway(seed).shapes(30);
        Envelope allowed = new Envelope(-64, 4160, -64, 4160);

        for (int zoom = 4; zoom <= 12; zoom += 2) {
            Coordinate centre = MadeUpNorway.spine(0.4);
            for (ReadTile.Feature feature : read(layer, TileAddress.at(zoom, centre.x, centre.y))) {
                assertThat(allowed.contains(feature.units().getEnvelopeInternal()))
                        .isTrue();
            }
        }
    }

    /** The parts of a lake in four tiles, cut where the tiles meet, add up to the lake. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void aPolygonAcrossTilesIsCoveredOnce(long seed) {
        Coordinate corner = new Coordinate(
                new TileAddress(6, 34, 17).boundsMetres().getMinX(),
                new TileAddress(6, 34, 17).boundsMetres().getMaxY());
        Geometry lake = lake(seed, corner);
        DrawnLayer layer = DrawnLayer.named("water").add(0, lake, Map.of()).build();
        Geometry tile = FACTORY.toGeometry(new Envelope(0, 4096, 0, 4096));

        double area = 0;
        for (int column = 33; column <= 34; column++) {
            for (int row = 16; row <= 17; row++) {
                Geometry part =
                        read(layer, new TileAddress(6, column, row)).get(0).units();
                area += GeometryFixer.fix(part).intersection(tile).getArea();
            }
        }

        double unit = TileAddress.sideMetres(6) / 4096;
        assertThat(area * unit * unit).isCloseTo(lake.getArea(), within(lake.getArea() * 2e-3));
    }

    private static Geometry lake(long seed, Coordinate centre) {
        Random random = new Random(seed);
        Coordinate[] ring = new Coordinate[81];
        for (int i = 0; i < 80; i++) {
            double angle = Math.PI * i / 40;
            double reach = 100_000 + random.nextDouble() * 100_000;
            ring[i] = new Coordinate(centre.x + reach * Math.cos(angle), centre.y + reach * Math.sin(angle));
        }
        ring[80] = new Coordinate(ring[0]);
        return FACTORY.createPolygon(ring);
    }

    private static DrawnLayer layer(String... texts) throws ParseException {
        DrawnLayer.Builder layer = DrawnLayer.named("water");
        for (int i = 0; i < texts.length; i++) {
            layer.add(i, wkt(texts[i]), Map.of());
        }
        return layer.build();
    }

    private static List<ReadTile.Feature> read(DrawnLayer layer, TileAddress tile) {
        return ReadTile.layers(VectorTileEncoder.encode(tile, List.of(layer))).getOrDefault(layer.name(), List.of());
    }

    private static Geometry wkt(String text) throws ParseException {
        return new WKTReader().read(text);
    }
}
