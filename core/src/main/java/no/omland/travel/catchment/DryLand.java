package no.omland.travel.catchment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;

/**
 * Where one can be on foot: land, without lakes, for each cell by its centre. Where no land is known at all, everything but lakes counts, and {@link #knowsSea} says
 * so.
 */
public final class DryLand {

    /** Nothing is known of land and lakes. */
    public static final DryLand UNKNOWN = new DryLand(List.of(), List.of());

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final List<Polygon> land;
    private final List<Polygon> lakes;
    private final Map<Double, Mask> masks = new ConcurrentHashMap<>();

    /** Which cells of a window are wet. */
    record Mask(CellWindow window, BitSet wet, boolean wetOutside) {

        boolean isWet(CellWindow other, int column, int row) {
            int ownColumn = other.firstColumn() + column - window.firstColumn();
            int ownRow = other.firstRow() + row - window.firstRow();
            return ownColumn < 0 || ownColumn >= window.columns() || ownRow < 0 || ownRow >= window.rows()
                    ? wetOutside
                    : wet.get(ownRow * window.columns() + ownColumn);
        }
    }

    private DryLand(List<Polygon> land, List<Polygon> lakes) {
        this.land = land;
        this.lakes = lakes;
    }

    /**
     * @param land polygons of land with islands, in the network's reference system; empty when they are not known
     * @param lakes polygons of lakes, in the same
     */
    public static DryLand of(List<? extends Geometry> land, List<? extends Geometry> lakes) {
        return new DryLand(polygons(land), polygons(lakes));
    }

    private static List<Polygon> polygons(List<? extends Geometry> geometries) {
        List<Polygon> polygons = new ArrayList<>();
        geometries.forEach(geometry -> PolygonExtracter.getPolygons(geometry, polygons));
        return List.copyOf(polygons);
    }

    /** Whether land is known, so that no catchment claims the sea. */
    public boolean knowsSea() {
        return !land.isEmpty();
    }

    /**
     * How far out in the water a place lies, in metres to the nearest shore of the sea or of the lake it is in; zero on land. Beyond the extent of the land that is known nothing is said, so it is
     * zero there too.
     */
    public double metresFromShore(double easting, double northing) {
        Coordinate place = new Coordinate(easting, northing);
        Envelope known = new Envelope();
        boolean isInTheSea = !land.isEmpty();
        for (Polygon polygon : land) {
            known.expandToInclude(polygon.getEnvelopeInternal());
            isInTheSea = isInTheSea && !holds(polygon, place);
        }
        Point point = SHAPES.createPoint(place);
        if (isInTheSea) {
            return known.contains(place)
                    ? land.stream().mapToDouble(point::distance).min().orElse(0)
                    : 0;
        }
        return lakes.stream()
                .filter(lake -> holds(lake, place))
                .mapToDouble(lake -> lake.getBoundary().distance(point))
                .max()
                .orElse(0);
    }

    private static boolean holds(Polygon polygon, Coordinate place) {
        return polygon.getEnvelopeInternal().contains(place)
                && SimplePointInAreaLocator.locatePointInPolygon(place, polygon) != Location.EXTERIOR;
    }

    /** Made once for each length of side; null when neither land nor lakes are known. */
    @Nullable
    Mask mask(double cellMetres) {
        return land.isEmpty() && lakes.isEmpty() ? null : masks.computeIfAbsent(cellMetres, this::made);
    }

    private Mask made(double cellMetres) {
        Envelope extent = new Envelope();
        (land.isEmpty() ? lakes : land).forEach(polygon -> extent.expandToInclude(polygon.getEnvelopeInternal()));
        CellWindow window = CellWindow.covering(extent, cellMetres);
        BitSet wet = new BitSet(window.count());
        if (!land.isEmpty()) {
            wet.set(0, window.count());
            land.forEach(polygon -> fill(polygon, window, wet, false));
        }
        lakes.forEach(polygon -> fill(polygon, window, wet, true));
        return new Mask(window, wet, !land.isEmpty());
    }

    /** Sets all cells whose centres are in a polygon: along each row of centres the sides that cross it turn inside to outside and back. */
    private static void fill(Polygon polygon, CellWindow window, BitSet cells, boolean value) {
        CellWindow own = CellWindow.covering(polygon.getEnvelopeInternal(), window.cellMetres());
        BitSet turns = new BitSet(own.count() + own.rows());
        turn(polygon.getExteriorRing(), own, turns);
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            turn(polygon.getInteriorRingN(hole), own, turns);
        }
        // One column more than the window has, for sides that lie east of its last centre.
        int wide = own.columns() + 1;
        for (int from = turns.nextSetBit(0); from >= 0; ) {
            int to = turns.nextSetBit(from + 1);
            int row = from / wide;
            if (to < 0 || to / wide != row) {
                throw new IllegalStateException("a ring that is not closed");
            }
            int windowRow = own.firstRow() + row - window.firstRow();
            if (windowRow >= 0 && windowRow < window.rows()) {
                int shift = own.firstColumn() - window.firstColumn();
                int first = Math.max(0, Math.min(window.columns(), from - row * wide + shift));
                int last = Math.max(0, Math.min(window.columns(), to - row * wide + shift));
                cells.set(windowRow * window.columns() + first, windowRow * window.columns() + last, value);
            }
            from = turns.nextSetBit(to + 1);
        }
    }

    private static void turn(LineString ring, CellWindow window, BitSet turns) {
        Coordinate[] corners = ring.getCoordinates();
        for (int i = 1; i < corners.length; i++) {
            Coordinate low = corners[i - 1].y <= corners[i].y ? corners[i - 1] : corners[i];
            Coordinate high = low == corners[i] ? corners[i - 1] : corners[i];
            int first = Math.max(0, centreAbove(low.y, window.cellMetres(), window.firstRow()));
            int last = Math.min(window.rows(), centreAbove(high.y, window.cellMetres(), window.firstRow()));
            for (int row = first; row < last; row++) {
                double x = low.x + (high.x - low.x) * (window.centreNorthing(row) - low.y) / (high.y - low.y);
                int column = Math.max(
                        0, Math.min(window.columns(), centreAbove(x, window.cellMetres(), window.firstColumn())));
                turns.flip(row * (window.columns() + 1) + column);
            }
        }
    }

    /** The first row or column whose centre is not below a value. */
    private static int centreAbove(double value, double cellMetres, int first) {
        return (int) Math.ceil(value / cellMetres - 0.5) - first;
    }
}
