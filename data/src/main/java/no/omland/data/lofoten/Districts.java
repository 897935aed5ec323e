package no.omland.data.lofoten;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import no.omland.data.raster.EuclideanDistance;
import no.omland.data.raster.Grid;
import no.omland.data.raster.LabelOutlines;
import no.omland.data.raster.NearestSeed;
import no.omland.data.raster.Patches;
import no.omland.data.raster.ValueNoise;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Which municipality and which water area each cell belongs to.
 *
 * <p>A cell belongs to the settlement that is nearest over a cost which grows with the height, so that borders run along
 * ridges and down the middle of sounds. An island whose settlements all lie in one water area belongs to it whole, even
 * where a municipal border crosses it (Austvågøya). Both reach one nautical mile beyond a base line that is drawn by
 * closing the land over bays and sounds.
 */
final class Districts {

    private static final double NAUTICAL_MILE_METRES = 1852;
    private static final double CLOSING_METRES = 4000;
    private static final int FEWEST_CELLS = 150;
    private static final int LARGEST_HOLE_CELLS = 10_000;
    private static final int NO_AREA = 0;

    private final Landscape landscape;
    private final List<Settlement> settlements;
    private final List<String> numbers;
    /** Municipality and water area in one: index of the number, times three, plus 0 for no area or 1 + the area. */
    private final int[] labels;

    Districts(Landscape landscape, List<Settlement> settlements, long seed) {
        this.landscape = landscape;
        this.settlements = settlements;
        this.numbers = List.copyOf(new TreeSet<>(
                settlements.stream().map(Settlement::municipalityNumber).toList()));
        this.labels = label(nearestSettlements(seed));
        Patches.absorbCrumbs(landscape.grid(), labels, FEWEST_CELLS);
    }

    /** The water area of a cell, or null outside both. */
    @Nullable
    WaterArea areaOf(int cell) {
        int area = labels[cell] < 0 ? NO_AREA : labels[cell] % 3;
        return area == NO_AREA ? null : WaterArea.values()[area - 1];
    }

    /** How far each cell is from the nearest border between municipalities, in metres. */
    float[] metresToBorder() {
        Grid grid = landscape.grid();
        return EuclideanDistance.metresTo(grid, cell -> {
            for (int direction = 0; direction < 4; direction += 2) {
                int next = grid.neighbour(cell, direction);
                if (next >= 0 && labels[cell] >= 0 && labels[next] >= 0 && labels[cell] / 3 != labels[next] / 3) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Polygons of the municipalities that hold a settlement of a water area, by number, in metres. */
    TreeMap<String, Geometry> municipalities() {
        TreeSet<String> ours = new TreeSet<>();
        settlements.stream().filter(s -> s.area().isPresent()).forEach(s -> ours.add(s.municipalityNumber()));
        TreeMap<String, List<Geometry>> parts = new TreeMap<>();
        outlines().forEach((label, outline) -> {
            String number = numbers.get(label / 3);
            if (ours.contains(number)) {
                parts.computeIfAbsent(number, key -> new ArrayList<>()).add(outline);
            }
        });
        return joined(parts);
    }

    /** Polygons of the water areas, in metres. */
    TreeMap<WaterArea, Geometry> waterAreas() {
        TreeMap<WaterArea, List<Geometry>> parts = new TreeMap<>();
        outlines().forEach((label, outline) -> {
            if (label % 3 != NO_AREA) {
                parts.computeIfAbsent(WaterArea.values()[label % 3 - 1], key -> new ArrayList<>())
                        .add(outline);
            }
        });
        return joined(parts);
    }

    private @Nullable TreeMap<Integer, Geometry> traced;

    private TreeMap<Integer, Geometry> outlines() {
        TreeMap<Integer, Geometry> outlines = traced;
        if (outlines == null) {
            outlines = new LabelOutlines(landscape.factory(), 10, 12).trace(landscape.grid(), labels);
            traced = outlines;
        }
        return outlines;
    }

    private static <K extends Comparable<K>> TreeMap<K, Geometry> joined(TreeMap<K, List<Geometry>> parts) {
        TreeMap<K, Geometry> joined = new TreeMap<>();
        parts.forEach((key, list) -> joined.put(key, LabelOutlines.joined(list)));
        return joined;
    }

    private int[] nearestSettlements(long seed) {
        Grid grid = landscape.grid();
        var noise = new ValueNoise(seed + 10);
        float[] costs = new float[grid.size()];
        for (int cell = 0; cell < costs.length; cell++) {
            double uneven = 1 + 0.35 * noise.hills(grid.easting(cell), grid.northing(cell), 1500, 2);
            double height = landscape.heights()[cell];
            boolean offshore = landscape.metresToLand()[cell] > CLOSING_METRES + NAUTICAL_MILE_METRES;
            costs[cell] = offshore ? 0 : (float) (uneven * (landscape.isLand(cell) ? 1 + height / 180 : 1.0));
        }
        int[] seeds = new int[settlements.size()];
        int[][] cells = new int[settlements.size()][];
        for (int i = 0; i < seeds.length; i++) {
            var place = settlements.get(i).place();
            int cell = grid.cellAt(place.x, place.y);
            seeds[i] = i;
            cells[i] = cell < 0 ? new int[0] : new int[] {cell};
        }
        var nearest = new NearestSeed(grid, costs);
        nearest.addAll(seeds, cells);
        return nearest.seeds();
    }

    private int[] label(int[] nearest) {
        int[] areas = areas(nearest);
        boolean[] covered = coveredByBaseLine();
        int[] result = new int[nearest.length];
        for (int cell = 0; cell < result.length; cell++) {
            boolean inside = nearest[cell] >= 0 && covered[cell];
            int municipality =
                    inside ? numbers.indexOf(settlements.get(nearest[cell]).municipalityNumber()) : -1;
            result[cell] = inside ? municipality * 3 + areas[cell] : -1;
        }
        return result;
    }

    /** 0 for no area, 1 + its place in the enum otherwise; whole islands go together where they can. */
    private int[] areas(int[] nearest) {
        Grid grid = landscape.grid();
        TreeMap<Integer, TreeSet<Integer>> areasOnIsland = new TreeMap<>();
        for (Settlement settlement : settlements) {
            int cell = grid.cellAt(settlement.place().x, settlement.place().y);
            if (cell >= 0 && landscape.isLand(cell)) {
                areasOnIsland
                        .computeIfAbsent(landscape.islands()[cell], key -> new TreeSet<>())
                        .add(index(settlement));
            }
        }
        int[] areas = new int[nearest.length];
        int[] seeds = {0, 1, 2};
        List<List<Integer>> landOf = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int cell = 0; cell < areas.length; cell++) {
            if (landscape.isLand(cell) && nearest[cell] >= 0) {
                TreeSet<Integer> found = areasOnIsland.getOrDefault(landscape.islands()[cell], new TreeSet<>());
                areas[cell] = found.size() == 1 ? found.first() : index(settlements.get(nearest[cell]));
                if (landscape.metresToSea()[cell] < 2 * grid.cellMetres()) {
                    landOf.get(areas[cell]).add(cell);
                }
            }
        }
        float[] ones = new float[areas.length];
        for (int cell = 0; cell < ones.length; cell++) {
            ones[cell] = nearest[cell] >= 0 ? 1 : 0;
        }
        var sea = new NearestSeed(grid, ones);
        sea.addAll(
                seeds,
                landOf.stream()
                        .map(cells -> cells.stream().mapToInt(c -> c).toArray())
                        .toArray(int[][]::new));
        for (int cell = 0; cell < areas.length; cell++) {
            if (!landscape.isLand(cell)) {
                areas[cell] = Math.max(0, sea.seedOf(cell));
            }
        }
        return areas;
    }

    private static int index(Settlement settlement) {
        return settlement.area().map(area -> 1 + area.ordinal()).orElse(NO_AREA);
    }

    private boolean[] coveredByBaseLine() {
        float[] toLand = landscape.metresToLand();
        float[] toOpenSea = EuclideanDistance.metresTo(landscape.grid(), cell -> toLand[cell] > CLOSING_METRES);
        boolean[] covered = new boolean[toLand.length];
        for (int cell = 0; cell < covered.length; cell++) {
            covered[cell] = toOpenSea[cell] > CLOSING_METRES - NAUTICAL_MILE_METRES;
        }
        fillHoles(covered);
        return covered;
    }

    private void fillHoles(boolean[] covered) {
        int[] open = new int[covered.length];
        for (int cell = 0; cell < open.length; cell++) {
            open[cell] = covered[cell] ? -1 : 0;
        }
        for (int[] patch : Patches.of(landscape.grid(), open)) {
            if (patch.length < LARGEST_HOLE_CELLS) {
                for (int cell : patch) {
                    covered[cell] = true;
                }
            }
        }
    }
}
