package no.omland.maps.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class TileAddressTest {

    @Test
    void theWholeWorldIsOneTile() {
        Envelope world = new TileAddress(0, 0, 0).boundsMetres();

        // The bounds of EPSG:3857, https://epsg.io/3857
        assertThat(world.getMinX()).isCloseTo(-20037508.34, within(0.01));
        assertThat(world.getMaxY()).isCloseTo(20037508.34, within(0.01));
    }

    @Test
    void rowsCountFromTheNorth() {
        assertThat(new TileAddress(1, 0, 0).boundsMetres())
                .isEqualTo(new Envelope(-TileAddress.WORLD_HALF_METRES, 0, 0, TileAddress.WORLD_HALF_METRES));
    }

    /** Expected values worked out by the formula at https://wiki.openstreetmap.org/wiki/Slippy_map_tilenames in Python. */
    @ParameterizedTest
    @CsvSource({"10.7522, 59.9139, 10, 542, 297", "14.5617, 68.2343, 9, 276, 121", "31.1, 70.37, 5, 18, 7"})
    void aPlaceFindsItsTile(double longitude, double latitude, int zoom, int column, int row) {
        Coordinate place = MadeUpNorway.mercator(longitude, latitude);

        TileAddress tile = TileAddress.at(zoom, place.x, place.y);

        assertThat(tile).isEqualTo(new TileAddress(zoom, column, row));
        assertThat(tile.boundsMetres().contains(place)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1 | 0 | 0 | zoom must be 0..22, got -1",
                "23 | 0 | 0 | zoom must be 0..22, got 23",
                "3 | 8 | 0 | column must be 0..7 at zoom 3, got 8",
                "3 | 0 | -1 | row must be 0..7 at zoom 3, got -1"
            })
    void anAddressOutsideTheWorldIsRefused(int zoom, int column, int row, String message) {
        assertThatThrownBy(() -> new TileAddress(zoom, column, row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
