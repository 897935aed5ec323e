package no.omland.data.lofoten;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import no.omland.data.raster.Grid;
import no.omland.data.raster.LabelOutlines;
import no.omland.data.raster.Patches;
import no.omland.data.terrain.Drainage;
import org.locationtech.jts.geom.Geometry;

/** Lakes where the drainage lets water stand: the largest hollows of a water area, up to a plausible size. */
final class Lakes {

    private static final double SMALLEST_SQUARE_METRES = 50_000;
    private static final double LARGEST_SQUARE_METRES = 6_000_000;
    private static final double SHORE_METRES = 150;

    private Lakes() {}

    static List<Drawn> draw(Landscape landscape, Districts districts, Drainage drainage) {
        Grid grid = landscape.grid();
        int[] wet = new int[grid.size()];
        for (int cell = 0; cell < wet.length; cell++) {
            boolean stands = landscape.isLand(cell)
                    && districts.areaOf(cell) != null
                    && drainage.standingMetres(cell) > 0.8
                    && landscape.metresToSea()[cell] > SHORE_METRES;
            wet[cell] = stands ? 1 : -1;
        }
        List<int[]> hollows = new ArrayList<>(Patches.of(grid, wet));
        hollows.sort(Comparator.<int[]>comparingInt(cells -> -cells.length).thenComparingInt(cells -> cells[0]));
        List<Drawn> lakes = new ArrayList<>();
        for (WaterArea area : WaterArea.values()) {
            lakes.addAll(draw(landscape, districts, hollows, area));
        }
        return lakes;
    }

    private static List<Drawn> draw(Landscape landscape, Districts districts, List<int[]> hollows, WaterArea area) {
        Grid grid = landscape.grid();
        int[] labels = new int[grid.size()];
        Arrays.fill(labels, -1);
        int count = 0;
        for (int[] cells : hollows) {
            if (districts.areaOf(cells[0]) == area) {
                for (int cell : cells) {
                    labels[cell] = count;
                }
                count++;
            }
        }
        List<Drawn> lakes = new ArrayList<>();
        for (Geometry shape :
                new LabelOutlines(landscape.factory(), 5, 8).trace(grid, labels).values()) {
            double squareMetres = shape.getArea();
            if (squareMetres >= SMALLEST_SQUARE_METRES
                    && squareMetres <= LARGEST_SQUARE_METRES
                    && shape.getNumGeometries() == 1
                    && shape.isValid()
                    && lakes.size() < area.bodies(Category.LAKE)) {
                lakes.add(new Drawn(
                        Category.LAKE, area, shape, shape.getInteriorPoint().getCoordinate(), "", squareMetres));
            }
        }
        if (lakes.size() < area.bodies(Category.LAKE)) {
            throw new IllegalStateException(
                    "only " + lakes.size() + " hollows in " + area.label() + " are large enough for a lake");
        }
        return lakes;
    }
}
