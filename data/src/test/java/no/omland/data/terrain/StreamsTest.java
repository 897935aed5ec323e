package no.omland.data.terrain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.omland.data.raster.EuclideanDistance;
import no.omland.data.raster.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamsTest {

    private static final Grid GRID = new Grid(0, 0, 75, 60, 50);

    /** A round island. */
    private static Drainage island(long seed) {
        float[] metresToSea =
                EuclideanDistance.metresTo(GRID, cell -> Math.hypot(GRID.column(cell) - 30, GRID.row(cell) - 25) > 20);
        return Drainage.of(GRID, Relief.heights(GRID, metresToSea, seed));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void all_water_reaches_the_sea(long seed) {
        Drainage drainage = island(seed);
        Set<Integer> draining = new HashSet<>();

        for (int cell : drainage.upstreamOrder()) {
            assertThat(drainage.receiver(cell) < 0 || draining.contains(drainage.receiver(cell)))
                    .isTrue();
            draining.add(cell);
        }
        assertThat(draining).hasSizeGreaterThan(1200);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void streams_end_in_the_sea_or_in_a_stream_before_them(long seed) {
        List<Stream> streams = Streams.of(GRID, island(seed), 20);

        assertThat(streams).isNotEmpty();
        for (int i = 0; i < streams.size(); i++) {
            Stream stream = streams.get(i);
            if (!stream.reachesSea()) {
                assertThat(stream.parent()).isLessThan(i);
                assertThat(streams.get(stream.parent()).cells())
                        .contains(stream.cells().get(0));
            }
        }
    }

    @Test
    void water_stands_in_a_hollow_up_to_its_rim() {
        Grid grid = new Grid(0, 0, 10, 5, 5);
        float[] heights = {
            1, 1, 1, 1, 1,
            1, 9, 9, 9, 1,
            1, 9, 2, 6, 1,
            1, 9, 9, 9, 1,
            1, 1, 1, 1, 1
        };

        Drainage drainage = Drainage.of(grid, heights);

        assertThat(drainage.standingMetres(12)).isBetween(4f, 4.2f);
        assertThat(drainage.receiver(12)).isEqualTo(13);
        assertThat(drainage.cellsUpstream()[13]).isEqualTo(2);
    }
}
