package no.omland.travel.demand;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import no.omland.network.LinkStructure;
import no.omland.network.RoadNetwork;
import no.omland.travel.NetworkPoint;
import no.omland.travel.TravelCosts;
import org.locationtech.jts.geom.Coordinate;

/**
 * Finds the place on a network that is nearest to a point: the sides of all lines in the cells of a grid, which is searched in rings outwards. Among places that are
 * as near, the link with the lowest number wins.
 */
public final class LinkIndex {

    private static final int MOST_CELLS = 1 << 22;
    private static final double SIDES_PER_CELL = 1.5;

    private final RoadNetwork network;
    private final FerryStops stops;
    private final int[] links;

    /** West, south, east and north of the ends of each side: x1, y1, x2, y2. */
    private final double[] sides;

    /** How far along its link each side begins, and how long the link's line is, in metres on the plane. */
    private final double[] along;

    private final double[] lineLength;
    private final double west;
    private final double south;
    private final double cellMetres;
    private final int columns;
    private final int rows;
    private final int[] firstOfCell;
    private final int[] sidesOfCells;

    private LinkIndex(RoadNetwork network, FerryStops stops, IntPredicate usable) {
        this.network = network;
        this.stops = stops;
        int[] link = new int[1024];
        double[] ends = new double[4096];
        double[] begins = new double[1024];
        lineLength = new double[network.linkCount()];
        int count = 0;
        for (int each = 0; each < network.linkCount(); each++) {
            if (!usable.test(each)) {
                continue;
            }
            Coordinate[] course = network.line(each).getCoordinates();
            double length = 0;
            for (int i = 1; i < course.length; i++) {
                if (count == link.length) {
                    link = Arrays.copyOf(link, 2 * count);
                    begins = Arrays.copyOf(begins, 2 * count);
                    ends = Arrays.copyOf(ends, 8 * count);
                }
                link[count] = each;
                begins[count] = length;
                ends[4 * count] = course[i - 1].x;
                ends[4 * count + 1] = course[i - 1].y;
                ends[4 * count + 2] = course[i].x;
                ends[4 * count + 3] = course[i].y;
                length += course[i - 1].distance(course[i]);
                count++;
            }
            lineLength[each] = length;
        }
        links = Arrays.copyOf(link, count);
        along = Arrays.copyOf(begins, count);
        sides = Arrays.copyOf(ends, 4 * count);
        double minX = 0;
        double minY = 0;
        double maxX = 0;
        double maxY = 0;
        for (int i = 0; i < 2 * count; i++) {
            minX = i == 0 ? sides[0] : Math.min(minX, sides[2 * i]);
            maxX = i == 0 ? sides[0] : Math.max(maxX, sides[2 * i]);
            minY = i == 0 ? sides[1] : Math.min(minY, sides[2 * i + 1]);
            maxY = i == 0 ? sides[1] : Math.max(maxY, sides[2 * i + 1]);
        }
        west = minX;
        south = minY;
        double cells = Math.min(MOST_CELLS, Math.max(1, count / SIDES_PER_CELL));
        double area = Math.max(1, maxX - minX) * Math.max(1, maxY - minY);
        // A narrow network would make too many cells along its length if only the area counted.
        cellMetres =
                Math.max(Math.max(1, Math.sqrt(area / cells)), Math.max(maxX - minX, maxY - minY) / Math.max(1, cells));
        columns = (int) ((maxX - minX) / cellMetres) + 1;
        rows = (int) ((maxY - minY) / cellMetres) + 1;
        firstOfCell = new int[columns * rows + 1];
        for (int side = 0; side < count; side++) {
            eachCell(side, cell -> firstOfCell[cell + 1]++);
        }
        for (int cell = 0; cell < columns * rows; cell++) {
            firstOfCell[cell + 1] += firstOfCell[cell];
        }
        sidesOfCells = new int[firstOfCell[columns * rows]];
        int[] next = firstOfCell.clone();
        for (int side = 0; side < count; side++) {
            int number = side;
            eachCell(side, cell -> sidesOfCells[next[cell]++] = number);
        }
    }

    /** The links that costs open in some direction, without ferries and tunnels, which nobody lives along, and where only ferries stop. */
    public static LinkIndex of(TravelCosts costs) {
        RoadNetwork network = costs.network();
        return new LinkIndex(
                network,
                FerryStops.of(costs),
                link -> (costs.isOpen(2 * link) || costs.isOpen(2 * link + 1))
                        && !network.type(link).isFerry()
                        && network.structure(link) != LinkStructure.TUNNEL);
    }

    private interface CellVisitor {
        void visit(int cell);
    }

    private void eachCell(int side, CellVisitor visitor) {
        int lowColumn = column(Math.min(sides[4 * side], sides[4 * side + 2]));
        int highColumn = column(Math.max(sides[4 * side], sides[4 * side + 2]));
        int lowRow = row(Math.min(sides[4 * side + 1], sides[4 * side + 3]));
        int highRow = row(Math.max(sides[4 * side + 1], sides[4 * side + 3]));
        for (int row = lowRow; row <= highRow; row++) {
            for (int column = lowColumn; column <= highColumn; column++) {
                visitor.visit(row * columns + column);
            }
        }
    }

    private int column(double easting) {
        return (int) Math.max(0, Math.min(columns - 1L, (long) ((easting - west) / cellMetres)));
    }

    private int row(double northing) {
        return (int) Math.max(0, Math.min(rows - 1L, (long) ((northing - south) / cellMetres)));
    }

    /**
     * The nearest place on a link, with the access that the rules give; empty when none is within their distance. Who is where only a ferry stops, and has no road
     * near, is at that node.
     */
    public Optional<NetworkPoint> nearest(double easting, double northing, AccessRules rules) {
        Optional<NetworkPoint> road = nearestRoad(easting, northing, rules);
        boolean isByTheRoad = road.isPresent() && road.get().accessCentimetres() <= 100 * FerryStops.ROAD_METRES;
        return isByTheRoad ? road : stops.at(easting, northing, rules).or(() -> road);
    }

    private Optional<NetworkPoint> nearestRoad(double easting, double northing, AccessRules rules) {
        double best = rules.longestMetres() * rules.longestMetres();
        int bestSide = -1;
        double bestPart = 0;
        long home = (long) Math.floor((northing - south) / cellMetres);
        long homeColumn = (long) Math.floor((easting - west) / cellMetres);
        long furthest = Math.max(
                Math.max(Math.abs(home), Math.abs(rows - home)),
                Math.max(Math.abs(homeColumn), Math.abs(columns - homeColumn)));
        for (long ring = 0; ring <= furthest; ring++) {
            double clear = (ring - 1) * cellMetres;
            if (clear > 0 && clear * clear > best) {
                break;
            }
            for (long row = Math.max(0, home - ring); row <= Math.min(rows - 1L, home + ring); row++) {
                boolean whole = row == home - ring || row == home + ring;
                long step = whole || ring == 0 ? 1 : 2 * ring;
                for (long column = homeColumn - ring; column <= homeColumn + ring; column += step) {
                    if (column < 0 || column >= columns) {
                        continue;
                    }
                    int cell = (int) (row * columns + column);
                    for (int i = firstOfCell[cell]; i < firstOfCell[cell + 1]; i++) {
                        int side = sidesOfCells[i];
                        double part = part(side, easting, northing);
                        double distance = squared(side, part, easting, northing);
                        if (distance < best
                                || distance == best && (bestSide < 0 || isBefore(side, part, bestSide, bestPart))) {
                            best = distance;
                            bestSide = side;
                            bestPart = part;
                        }
                    }
                }
            }
        }
        return bestSide < 0 ? Optional.empty() : Optional.of(point(bestSide, bestPart, Math.sqrt(best), rules));
    }

    private boolean isBefore(int side, double part, int other, double otherPart) {
        return links[side] < links[other] || links[side] == links[other] && side < other && part <= otherPart;
    }

    private NetworkPoint point(int side, double part, double metres, AccessRules rules) {
        int link = links[side];
        double length = Math.hypot(sides[4 * side + 2] - sides[4 * side], sides[4 * side + 3] - sides[4 * side + 1]);
        double fraction = lineLength[link] == 0 ? 0 : (along[side] + part * length) / lineLength[link];
        return new NetworkPoint(
                link, Math.max(0, Math.min(1, fraction)), rules.tenthSeconds(metres), (int) Math.round(metres * 100));
    }

    private double part(int side, double easting, double northing) {
        double dx = sides[4 * side + 2] - sides[4 * side];
        double dy = sides[4 * side + 3] - sides[4 * side + 1];
        double squared = dx * dx + dy * dy;
        return squared == 0
                ? 0
                : Math.max(
                        0,
                        Math.min(
                                1,
                                ((easting - sides[4 * side]) * dx + (northing - sides[4 * side + 1]) * dy) / squared));
    }

    private double squared(int side, double part, double easting, double northing) {
        double dx = sides[4 * side] + part * (sides[4 * side + 2] - sides[4 * side]) - easting;
        double dy = sides[4 * side + 1] + part * (sides[4 * side + 3] - sides[4 * side + 1]) - northing;
        return dx * dx + dy * dy;
    }

    public RoadNetwork network() {
        return network;
    }
}
