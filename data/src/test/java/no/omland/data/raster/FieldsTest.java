package no.omland.data.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.WKTReader;

class FieldsTest {

    @Test
    void a_polygon_takes_the_cells_whose_centres_it_holds_but_not_its_hole() throws Exception {
        Grid grid = new Grid(0, 0, 10, 4, 4);
        var polygon = (Polygon)
                new WKTReader().read("POLYGON ((0 0, 40 0, 40 31, 0 31, 0 0), (11 11, 29 11, 29 19, 11 19, 11 11))");

        int[] indices = Rasterizer.polygonIndices(grid, List.of(polygon));

        assertThat(indices).containsExactly(0, 0, 0, 0, 0, -1, -1, 0, 0, 0, 0, 0, -1, -1, -1, -1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void distance_is_that_to_the_nearest_cell_of_the_set(long seed) {
        Grid grid = new Grid(0, 0, 50, 23, 17);
        var chance = new java.util.SplittableRandom(seed);
        boolean[] set = new boolean[grid.size()];
        for (int i = 0; i < 9; i++) {
            set[chance.nextInt(set.length)] = true;
        }

        float[] metres = EuclideanDistance.metresTo(grid, cell -> set[cell]);

        for (int cell = 0; cell < metres.length; cell++) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int other = 0; other < set.length; other++) {
                if (set[other]) {
                    nearest = Math.min(nearest, grid.centre(cell).distance(grid.centre(other)));
                }
            }
            assertThat((double) metres[cell]).isCloseTo(nearest, within(0.01));
        }
    }

    @Test
    void the_nearest_seed_is_found_around_a_wall() {
        Grid grid = new Grid(0, 0, 10, 5, 3);
        float[] costs = new float[grid.size()];
        java.util.Arrays.fill(costs, 1);
        costs[2] = 0;
        costs[7] = 0;
        var nearest = new NearestSeed(grid, costs);

        nearest.add(0, 0);
        nearest.add(1, 14);

        assertThat(nearest.seeds()).containsExactly(0, 0, -1, 1, 1, 0, 0, -1, 1, 1, 0, 0, 1, 1, 1);
    }

    @Test
    void noise_stays_between_minus_one_and_one_and_is_the_same_each_time() {
        var noise = new ValueNoise(7);

        for (int i = 0; i < 1000; i++) {
            assertThat(noise.hills(i * 37.3, i * 11.9, 100, 3)).isBetween(-1.0, 1.0);
        }
        assertThat(noise.at(123.4, 567.8, 90)).isEqualTo(new ValueNoise(7).at(123.4, 567.8, 90));
        assertThat(noise.at(123.4, 567.8, 90)).isNotEqualTo(new ValueNoise(8).at(123.4, 567.8, 90));
    }

    @Test
    void crumbs_go_to_what_touches_them_most() {
        Grid grid = new Grid(0, 0, 1, 4, 3);
        int[] labels = {0, 0, 0, 1, 0, 5, 0, 1, 0, 0, 0, 1};

        Patches.absorbCrumbs(grid, labels, 2);

        assertThat(labels).containsExactly(0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1);
    }
}
