package no.omland.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/** The courses of the links, all points in one array of metres; a link without a course has none. */
final class LinkLines {

    private final int[] firstPoint;
    private final double[] ordinates;

    private LinkLines(int[] firstPoint, double[] ordinates) {
        this.firstPoint = firstPoint;
        this.ordinates = ordinates;
    }

    static LinkLines of(List<RoadLink> links) {
        int[] first = new int[links.size() + 1];
        for (int i = 0; i < links.size(); i++) {
            LineString line = links.get(i).line();
            first[i + 1] = first[i] + (line == null ? 0 : line.getNumPoints());
        }
        double[] ordinates = new double[2 * first[links.size()]];
        for (int i = 0; i < links.size(); i++) {
            LineString line = links.get(i).line();
            for (int point = first[i]; line != null && point < first[i + 1]; point++) {
                Coordinate place = line.getCoordinateN(point - first[i]);
                ordinates[2 * point] = place.x;
                ordinates[2 * point + 1] = place.y;
            }
        }
        return new LinkLines(first, ordinates);
    }

    /** The points of a link's course, or null when it has none. */
    Coordinate @Nullable [] course(int link) {
        int count = firstPoint[link + 1] - firstPoint[link];
        if (count == 0) {
            return null;
        }
        Coordinate[] course = new Coordinate[count];
        for (int i = 0; i < count; i++) {
            int at = 2 * (firstPoint[link] + i);
            course[i] = new Coordinate(ordinates[at], ordinates[at + 1]);
        }
        return course;
    }

    long bytes() {
        return 4L * firstPoint.length + 8L * ordinates.length;
    }
}
