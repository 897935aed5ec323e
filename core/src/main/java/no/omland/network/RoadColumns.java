package no.omland.network;

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

    private RoadColumns() {}
}
