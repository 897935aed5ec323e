package no.omland.network;

import java.util.List;

/**
 * The columns of the layer {@value #LAYER} that everything that travels reads. Enums by the names of their constants; all other columns of the source stand after
 * them under their own names.
 */
public final class RoadColumns {

    public static final String LAYER = "roads";

    /** A {@link RoadClass}. */
    public static final String ROAD_CLASS = "road_class";

    /** The road's number as text, null when it has none. */
    public static final String ROAD_NUMBER = "road_number";

    /** A {@link LinkType}. */
    public static final String LINK_TYPE = "link_type";

    /** Whole kilometres an hour, null when the source does not say. */
    public static final String SPEED_LIMIT_KMH = "speed_limit_kmh";

    /** A {@link OneWay}, null when the source does not say. */
    public static final String ONE_WAY = "one_way";

    /** True or false, null when the source does not say. */
    public static final String TUNNEL = "tunnel";

    /** True or false, null when the source does not say. */
    public static final String BRIDGE = "bridge";

    /** What the source calls the link, null when it does not name it. */
    public static final String LINK_ID = "link_id";

    /** The name or route of a ferry. */
    public static final String FERRY_NAME = "ferry_name";

    /** False for roads that are planned, being built or given up; null when the source does not say. */
    public static final String IN_USE = "in_use";

    /** Kilometres that the source states, which go before the length of the line. */
    public static final String LENGTH_KM = "length_km";

    /** Minutes one way that the source states: sailing without waiting for a ferry, driving for a road. */
    public static final String MINUTES = "minutes";

    /** Kilometres of a link that lie in tunnels, of a source that does not draw them apart. */
    public static final String TUNNEL_KM = "tunnel_km";

    /** True for roads that are closed all winter. */
    public static final String WINTER_CLOSED = "winter_closed";

    /** Minutes between departures of a ferry. */
    public static final String HEADWAY_MINUTES = "headway_minutes";

    /** First departure of a ferry's day, as {@code 06:30}. */
    public static final String FIRST_DEPARTURE = "first_departure";

    /** Last departure of a ferry's day, as {@code 23:15}. */
    public static final String LAST_DEPARTURE = "last_departure";

    /** All departures of a ferry's day, from either end, as {@code 06:30 07:10}; they go before the headway. */
    public static final String DEPARTURES = "departures";

    /** Where a link of a table begins, by name. */
    public static final String FROM_NAME = "from_name";

    /** Where a link of a table ends, by name. */
    public static final String TO_NAME = "to_name";

    /** All of them. The first seven are in every layer, the others where the source tells them. */
    public static final List<String> ALL = List.of(
            ROAD_CLASS,
            ROAD_NUMBER,
            LINK_TYPE,
            SPEED_LIMIT_KMH,
            ONE_WAY,
            TUNNEL,
            BRIDGE,
            LINK_ID,
            FERRY_NAME,
            IN_USE,
            LENGTH_KM,
            MINUTES,
            TUNNEL_KM,
            WINTER_CLOSED,
            HEADWAY_MINUTES,
            FIRST_DEPARTURE,
            LAST_DEPARTURE,
            DEPARTURES,
            FROM_NAME,
            TO_NAME);

    private RoadColumns() {}
}
