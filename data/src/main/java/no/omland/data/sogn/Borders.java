package no.omland.data.sogn;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.omland.data.raster.LabelOutlines;
import no.omland.data.raster.NearestSeed;
import no.omland.data.raster.Patches;
import no.omland.data.raster.ValueNoise;
import no.omland.data.road.LandCells;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Municipal borders: each cell goes to the settlement that is nearest over an uneven cost, so that borders wind. Settlements outside the six municipalities take
 * what is theirs and are left out.
 */
final class Borders {

    private static final int FEWEST_CELLS = 400;

    private final LandCells cells;
    private final long seed;

    Borders(LandCells cells, long seed) {
        this.cells = cells;
        this.seed = seed;
    }

    /**
     * The municipalities in metres, by number.
     *
     * @param places of settlements, in metres
     * @param numbers the municipality of each place; empty for one outside
     */
    TreeMap<String, Geometry> drawn(List<Coordinate> places, List<String> numbers) {
        List<String> labels = numbers.stream().distinct().sorted().toList();
        NearestSeed nearest = new NearestSeed(cells.grid(), costs());
        int[] seeds = new int[places.size()];
        int[][] starts = new int[places.size()][];
        for (int i = 0; i < seeds.length; i++) {
            seeds[i] = i;
            starts[i] = new int[] {cells.grid().cellAt(places.get(i).x, places.get(i).y)};
        }
        nearest.addAll(seeds, starts);
        int[] label = nearest.seeds();
        for (int cell = 0; cell < label.length; cell++) {
            label[cell] = label[cell] < 0 ? -1 : labels.indexOf(numbers.get(label[cell]));
        }
        Patches.absorbCrumbs(cells.grid(), label, FEWEST_CELLS);
        TreeMap<String, Geometry> municipalities = new TreeMap<>();
        Map<Integer, Geometry> outlines = new LabelOutlines(new GeometryFactory(), 10, 25).trace(cells.grid(), label);
        outlines.forEach((number, outline) -> {
            if (!labels.get(number).isEmpty()) {
                municipalities.put(labels.get(number), outline);
            }
        });
        return municipalities;
    }

    /** A fjord costs little to cross, and is no border by itself. */
    private float[] costs() {
        var noise = new ValueNoise(seed);
        float[] costs = new float[cells.grid().size()];
        for (int cell = 0; cell < costs.length; cell++) {
            double uneven = 1
                    + 0.5 * noise.hills(cells.grid().easting(cell), cells.grid().northing(cell), 3_000, 3);
            costs[cell] = (float) Math.max(0.1, uneven);
        }
        return costs;
    }
}
