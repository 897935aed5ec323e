package no.omland.network.noding;

import no.omland.network.LinkStructure;
import no.omland.network.LinkType;
import no.omland.network.OneWay;
import no.omland.network.RoadClass;
import org.locationtech.jts.geom.Coordinate;

/**
 * A line, or part of one, that is to be a link.
 *
 * @param feature the index of the feature it is of
 * @param share how much of that feature it is, from 0 to 1
 * @param course at least two points, without heights
 * @param statedMetres length that the source states of this part, 0 when it states none
 * @param statedMinutes time that the source states of this part, 0 when it states none
 */
@SuppressWarnings("ArrayRecordComponent")
record Piece(
        int feature,
        double share,
        Coordinate[] course,
        LinkType type,
        RoadClass roadClass,
        LinkStructure structure,
        OneWay oneWay,
        int speedLimitKmh,
        double statedMetres,
        double statedMinutes,
        String roadNumber) {

    /** A part of it. */
    Piece part(Coordinate[] partCourse, double partOfThis) {
        return new Piece(
                feature,
                share * partOfThis,
                partCourse,
                type,
                roadClass,
                structure,
                oneWay,
                speedLimitKmh,
                statedMetres * partOfThis,
                statedMinutes * partOfThis,
                roadNumber);
    }

    /** Whether it may be joined with others where it crosses them: a road on the ground, or one of which nobody says that it is not. */
    boolean joinsCrossings() {
        return (type == LinkType.ROAD || type == LinkType.PATH || type == LinkType.UNKNOWN)
                && (structure == LinkStructure.GROUND || structure == LinkStructure.UNKNOWN);
    }

    static double length(Coordinate[] course) {
        double length = 0;
        for (int i = 1; i < course.length; i++) {
            length += course[i - 1].distance(course[i]);
        }
        return length;
    }
}
