package no.omland.network;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.LineString;

/**
 * One piece of road or one crossing between two nodes, as it comes from a source, before it is part of a {@link RoadNetwork}.
 *
 * @param from number of the node where its line begins, as {@link NetworkAssembly#node} gave it
 * @param to number of the node where its line ends
 * @param lengthMetres length on the ground, above zero
 * @param speedLimitKmh whole kilometres an hour; 0 when the source does not say
 * @param minutes time that the source states for one way; 0 when it states none and time follows from length and speed
 * @param roadNumber the road's number or the ferry's name; empty when it has none
 * @param line its course in the network's reference system, from the first node to the last; null when only its ends are known
 */
public record RoadLink(
        int from,
        int to,
        double lengthMetres,
        LinkType type,
        RoadClass roadClass,
        LinkStructure structure,
        OneWay oneWay,
        int speedLimitKmh,
        double minutes,
        String roadNumber,
        @Nullable LineString line) {

    /** A two-way municipal road on the ground that follows the straight line, for schematic networks and tests. */
    public static RoadLink plain(int from, int to, double lengthMetres) {
        return new RoadLink(
                from,
                to,
                lengthMetres,
                LinkType.ROAD,
                RoadClass.MUNICIPAL,
                LinkStructure.GROUND,
                OneWay.BOTH,
                0,
                0,
                "",
                null);
    }

    public RoadLink withOneWay(OneWay direction) {
        return new RoadLink(
                from,
                to,
                lengthMetres,
                type,
                roadClass,
                structure,
                direction,
                speedLimitKmh,
                minutes,
                roadNumber,
                line);
    }

    public RoadLink withType(LinkType other) {
        return new RoadLink(
                from, to, lengthMetres, other, roadClass, structure, oneWay, speedLimitKmh, minutes, roadNumber, line);
    }

    public RoadLink withMinutes(double stated) {
        return new RoadLink(
                from, to, lengthMetres, type, roadClass, structure, oneWay, speedLimitKmh, stated, roadNumber, line);
    }
}
