package no.omland.data.lofoten;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.omland.data.raster.Grid;
import no.omland.data.raster.LabelOutlines;
import no.omland.data.raster.NearestSeed;
import no.omland.data.raster.Patches;
import no.omland.data.raster.ValueNoise;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Cuts the sea of a water area into stretches: each part of the sea goes with the name that is nearest by boat.
 *
 * <p>Named places are the first seeds; further seeds are set where the way to the nearest one is longest, sheltered water
 * before open, until the wanted number is reached.
 */
final class CoastStretches {

    private static final float OVER_LAND = 60;
    private static final double SNAP_METRES = 2500;
    private static final double NEAREST_SHORE_METRES = 140;
    private static final double FARTHEST_SHORE_METRES = 1200;
    private static final double SOUND_METRES = 700;
    private static final int FEWEST_CELLS = 30;

    private final Landscape landscape;
    private final Districts districts;
    private final WaterArea area;
    private final float[] costs;
    private final List<Integer> seedCells = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private CoastStretches(Landscape landscape, Districts districts, WaterArea area, long seed) {
        this.landscape = landscape;
        this.districts = districts;
        this.area = area;
        this.costs = costs(seed);
    }

    /** The stretches of both areas, cut along one set of borders, so that none overlaps another. */
    static List<Drawn> draw(
            Landscape landscape, Districts districts, List<SeaName> seaNames, Geometry land, long seed) {
        int[] labels = new int[landscape.grid().size()];
        Arrays.fill(labels, -1);
        TreeMap<Integer, CoastStretches> firstLabels = new TreeMap<>();
        int firstLabel = 0;
        for (WaterArea area : WaterArea.values()) {
            var stretches = new CoastStretches(landscape, districts, area, seed);
            seaNames.forEach(stretches::place);
            stretches.label(labels, firstLabel);
            firstLabels.put(firstLabel, stretches);
            firstLabel += area.bodies(Category.COAST);
        }
        Patches.absorbCrumbs(landscape.grid(), labels, FEWEST_CELLS);
        List<Drawn> drawn = new ArrayList<>();
        new LabelOutlines(landscape.factory(), 10, 15)
                .trace(landscape.grid(), labels)
                .forEach((label, outline) -> {
                    Map.Entry<Integer, CoastStretches> area = firstLabels.floorEntry(label);
                    drawn.add(area.getValue().stretch(label - area.getKey(), outline, land));
                });
        return drawn;
    }

    private float[] costs(long seed) {
        Grid grid = landscape.grid();
        var noise = new ValueNoise(seed + 20);
        float[] result = new float[grid.size()];
        for (int cell = 0; cell < result.length; cell++) {
            if (districts.areaOf(cell) == area) {
                double uneven = 1 + 0.4 * noise.hills(grid.easting(cell), grid.northing(cell), 1200, 2);
                result[cell] = landscape.isLand(cell) ? OVER_LAND : (float) uneven;
            }
        }
        return result;
    }

    private void place(SeaName name) {
        Grid grid = landscape.grid();
        int reach = (int) (SNAP_METRES / grid.cellMetres());
        int best = -1;
        double nearest = SNAP_METRES;
        for (int down = -reach; down <= reach; down++) {
            for (int across = -reach; across <= reach; across++) {
                double away = Math.sqrt((double) down * down + (double) across * across) * grid.cellMetres();
                int cell = grid.cellAt(
                        name.place().x + across * grid.cellMetres(), name.place().y + down * grid.cellMetres());
                if (cell >= 0 && away < nearest && isSea(cell)) {
                    nearest = away;
                    best = cell;
                }
            }
        }
        // A name whose water belongs to the other area is not ours.
        int here = grid.cellAt(name.place().x, name.place().y);
        boolean ours = here >= 0 && districts.areaOf(here) == area;
        if (best >= 0 && ours && !seedCells.contains(best)) {
            seedCells.add(best);
            names.add(name.name());
        }
    }

    private boolean isSea(int cell) {
        return costs[cell] > 0 && !landscape.isLand(cell);
    }

    private void label(int[] labels, int firstLabel) {
        var nearest = new NearestSeed(landscape.grid(), costs);
        for (int i = 0; i < seedCells.size(); i++) {
            nearest.add(i, seedCells.get(i));
        }
        int[] sheltered = shelteredWater();
        float[] metresToBorder = districts.metresToBorder();
        while (seedCells.size() < area.bodies(Category.COAST)) {
            int cell = loneliest(nearest, sheltered, metresToBorder);
            nearest.add(seedCells.size(), cell);
            seedCells.add(cell);
            names.add("");
        }
        for (int cell = 0; cell < labels.length; cell++) {
            if (nearest.seedOf(cell) >= 0) {
                labels[cell] = firstLabel + nearest.seedOf(cell);
            }
        }
    }

    private Drawn stretch(int index, Geometry outline, Geometry land) {
        Geometry sea = withoutCrumbs(OverlayNGRobust.overlay(outline, land, OverlayNG.DIFFERENCE));
        Coordinate anchor = landscape.grid().centre(seedCells.get(index));
        return new Drawn(Category.COAST, area, sea, anchor, names.get(index), sea.getArea());
    }

    private Geometry withoutCrumbs(Geometry sea) {
        List<Polygon> parts = new ArrayList<>();
        for (int i = 0; i < sea.getNumGeometries(); i++) {
            if (sea.getGeometryN(i) instanceof Polygon part && part.getArea() > 20_000) {
                parts.add(part);
            }
        }
        return landscape.factory().buildGeometry(parts).norm();
    }

    private int[] shelteredWater() {
        return IntStream.range(0, costs.length)
                .filter(cell -> isSea(cell)
                        && landscape.metresToLand()[cell] > NEAREST_SHORE_METRES
                        && landscape.metresToLand()[cell] < FARTHEST_SHORE_METRES)
                .toArray();
    }

    private int loneliest(NearestSeed nearest, int[] cells, float[] metresToBorder) {
        double longest = -1;
        int loneliest = -1;
        for (int cell : cells) {
            double shelter = 1.6 - landscape.metresToLand()[cell] / FARTHEST_SHORE_METRES;
            // Borders run through sounds, and a sound is a stretch of its own.
            double sound = metresToBorder[cell] < SOUND_METRES ? 2.6 : 1;
            double lonely = Math.min(nearest.costMetres(cell), 30_000) * shelter * sound;
            if (lonely > longest) {
                longest = lonely;
                loneliest = cell;
            }
        }
        if (loneliest < 0) {
            throw new IllegalStateException("no room for another stretch of coast in " + area.label());
        }
        return loneliest;
    }
}
