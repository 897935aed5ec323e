package no.omland.maps.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class DrawnLayerTest {

    @Test
    void degreesAreRefusedWithAHint() throws ParseException {
        DrawnLayer.Builder layer = DrawnLayer.named("water").add(1, wkt("POINT (14.5 68.2)"), Map.of());

        assertThatThrownBy(layer::build)
                .hasMessage(
                        "layer water must be in EPSG:3857 metres, but no coordinate is beyond ±180; transform it from"
                                + " degrees first");
    }

    @Test
    void coordinatesOutsideTheWorldAreRefused() {
        assertThatThrownBy(() -> DrawnLayer.named("water").add(1, wkt("POINT (3e7 0)"), Map.of()))
                .hasMessageContaining(
                        "coordinates must lie within ±2.0037508342789244E7 m of EPSG:3857, got 3.0E7 0.0");
    }

    @Test
    void negativeIdsAndOddValuesAreRefused() {
        assertThatThrownBy(() -> DrawnLayer.named("water").add(-3, wkt("POINT (1000 0)"), Map.of()))
                .hasMessage("a feature's id must be >= 0, got -3");
        assertThatThrownBy(() -> DrawnLayer.named("water").add(3, wkt("POINT (1000 0)"), Map.of("c", List.of())))
                .hasMessageStartingWith("property c must be text, number or boolean, got java.util");
    }

    @Test
    void emptyGeometryAddsNothing() throws ParseException {
        DrawnLayer layer =
                DrawnLayer.named("water").add(1, wkt("POLYGON EMPTY"), Map.of()).build();

        assertThat(layer.featureCount()).isZero();
        assertThat(VectorTileEncoder.encode(new TileAddress(0, 0, 0), List.of(layer)))
                .isEmpty();
    }

    @Test
    void ofAMixedCollectionTheHighestDimensionIsDrawn() throws ParseException {
        Geometry mixed = wkt("GEOMETRYCOLLECTION (POINT (1e6 1e6), LINESTRING (0 0, 5e6 0),"
                + " POLYGON ((0 0, 5e6 0, 5e6 5e6, 0 0)))");
        DrawnLayer layer = DrawnLayer.named("water").add(1, mixed, Map.of()).build();

        List<ReadTile.Feature> read = ReadTile.layers(
                        VectorTileEncoder.encode(new TileAddress(0, 0, 0), List.of(layer)))
                .get("water");

        assertThat(read)
                .singleElement()
                .satisfies(
                        feature -> assertThat(feature.units().getGeometryType()).isEqualTo("Polygon"));
    }

    @Test
    void aMixedCollectionWithLinesLeavesOutPoints() throws ParseException {
        DrawnLayer layer = DrawnLayer.named("water")
                .add(1, wkt("GEOMETRYCOLLECTION (POINT (1e6 1e6), LINESTRING (0 0, 5e6 0))"), Map.of())
                .build();

        assertThat(layer.vertexCount()).isEqualTo(2);
    }

    private static Geometry wkt(String text) throws ParseException {
        return new WKTReader().read(text);
    }
}
