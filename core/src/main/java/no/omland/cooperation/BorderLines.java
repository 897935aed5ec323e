package no.omland.cooperation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.omland.municipality.MunicipalityNumber;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The borders of two groupings on one map: those that both have, and those that only one has. The edge of the map is no border of either.
 *
 * @param both lines that are borders in both, in the system of the municipalities
 * @param firstOnly lines that are borders in the first alone
 * @param secondOnly lines that are borders in the second alone
 * @param outside borders of one where the other has no group on either side, so that there is nothing they do not match
 */
public record BorderLines(Geometry both, Geometry firstOnly, Geometry secondOnly, Geometry outside) {

    /** Two borders within this distance of each other are one, where they do not come of the same municipal borders. Our judgement. */
    public static final double TOLERANCE_METRES = 50;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /**
     * Where both group municipalities that lie edge to edge, borders are compared exactly; otherwise by distance.
     */
    public static BorderLines of(MunicipalGround ground, Grouping first, Grouping second) {
        if (ground.sidesMatch() && first.isOfMunicipalities() && second.isOfMunicipalities()) {
            return exactly(ground, first, second);
        }
        Geometry one = inner(ground, first);
        Geometry other = inner(ground, second);
        Geometry nearOne = one.buffer(TOLERANCE_METRES, 4);
        Geometry nearOther = other.buffer(TOLERANCE_METRES, 4);
        Geometry oneAlone = OverlayNGRobust.overlay(one, nearOther, OverlayNG.DIFFERENCE);
        Geometry otherAlone = OverlayNGRobust.overlay(other, nearOne, OverlayNG.DIFFERENCE);
        Geometry ofOne = covered(ground, first);
        Geometry ofOther = covered(ground, second);
        return new BorderLines(
                OverlayNGRobust.overlay(one, nearOther, OverlayNG.INTERSECTION),
                OverlayNGRobust.overlay(oneAlone, ofOther, OverlayNG.INTERSECTION),
                OverlayNGRobust.overlay(otherAlone, ofOne, OverlayNG.INTERSECTION),
                OverlayNGRobust.overlay(
                        OverlayNGRobust.overlay(oneAlone, ofOther, OverlayNG.DIFFERENCE),
                        OverlayNGRobust.overlay(otherAlone, ofOne, OverlayNG.DIFFERENCE),
                        OverlayNG.UNION));
    }

    /** What the groups cover, their edges with it. */
    private static Geometry covered(MunicipalGround ground, Grouping grouping) {
        List<Geometry> areas = new ArrayList<>();
        for (Grouping.Group group : grouping.groups()) {
            areas.add(ground.area(group));
        }
        return areas.isEmpty()
                ? FACTORY.createPolygon()
                : OverlayNGRobust.union(areas).buffer(TOLERANCE_METRES, 4);
    }

    private static Geometry inner(MunicipalGround ground, Grouping grouping) {
        List<Geometry> lines = new ArrayList<>();
        for (Grouping.Group group : grouping.groups()) {
            Geometry area = ground.area(group);
            if (!area.isEmpty()) {
                lines.add(area.getBoundary());
            }
        }
        Geometry edge = ground.whole().getBoundary().buffer(TOLERANCE_METRES, 4);
        return lines.isEmpty()
                ? FACTORY.createMultiLineString()
                : OverlayNGRobust.overlay(OverlayNGRobust.union(lines), edge, OverlayNG.DIFFERENCE);
    }

    private record Side(Coordinate from, Coordinate to) {

        /** The same from either municipality. */
        static Side of(Coordinate one, Coordinate other) {
            return one.compareTo(other) <= 0 ? new Side(one, other) : new Side(other, one);
        }

        LineString line() {
            return FACTORY.createLineString(new Coordinate[] {from, to});
        }
    }

    private static BorderLines exactly(MunicipalGround ground, Grouping first, Grouping second) {
        Map<MunicipalityNumber, Set<String>> one = groupsOf(first);
        Map<MunicipalityNumber, Set<String>> other = groupsOf(second);
        Map<Side, MunicipalityNumber> waiting = new HashMap<>();
        LineMerger both = new LineMerger();
        LineMerger firstOnly = new LineMerger();
        LineMerger secondOnly = new LineMerger();
        LineMerger outside = new LineMerger();
        for (MunicipalityNumber number : ground.onMap()) {
            for (Side side : sides(ground.area(number).orElseThrow())) {
                MunicipalityNumber neighbour = waiting.putIfAbsent(side, number);
                if (neighbour == null || neighbour.equals(number)) {
                    continue;
                }
                boolean inFirst = !groups(one, number).equals(groups(one, neighbour));
                boolean inSecond = !groups(other, number).equals(groups(other, neighbour));
                if (inFirst && inSecond) {
                    both.add(side.line());
                } else if (inFirst) {
                    (isIn(other, number, neighbour) ? firstOnly : outside).add(side.line());
                } else if (inSecond) {
                    (isIn(one, number, neighbour) ? secondOnly : outside).add(side.line());
                }
            }
        }
        return new BorderLines(merged(both), merged(firstOnly), merged(secondOnly), merged(outside));
    }

    private static boolean isIn(
            Map<MunicipalityNumber, Set<String>> groups, MunicipalityNumber one, MunicipalityNumber other) {
        return groups.containsKey(one) || groups.containsKey(other);
    }

    private static Set<String> groups(Map<MunicipalityNumber, Set<String>> groups, MunicipalityNumber number) {
        return groups.getOrDefault(number, Set.of());
    }

    private static Map<MunicipalityNumber, Set<String>> groupsOf(Grouping grouping) {
        Map<MunicipalityNumber, Set<String>> groups = new HashMap<>();
        for (Grouping.Group group : grouping.groups()) {
            group.members()
                    .forEach(member -> groups.computeIfAbsent(member, any -> new HashSet<>())
                            .add(group.name()));
        }
        return groups;
    }

    private static List<Side> sides(Geometry area) {
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            Geometry boundary = area.getGeometryN(i).getBoundary();
            for (int ring = 0; ring < boundary.getNumGeometries(); ring++) {
                Coordinate[] points = boundary.getGeometryN(ring).getCoordinates();
                for (int p = 1; p < points.length; p++) {
                    sides.add(Side.of(points[p - 1], points[p]));
                }
            }
        }
        return sides;
    }

    private static Geometry merged(LineMerger lines) {
        List<LineString> all = new ArrayList<>();
        for (Object line : lines.getMergedLineStrings()) {
            all.add((LineString) line);
        }
        return FACTORY.createMultiLineString(all.toArray(new LineString[0]));
    }
}
