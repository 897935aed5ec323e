package no.omland.travel;

/** What a row of the speed table is about, and between which bounds its figures must lie. */
public enum SpeedKind {
    /** Cars on a road whose source states no limit, by class and structure. */
    ROAD("km/h", 1, 200),
    /** Cars on a road with a stated limit: how much of the limit is driven. */
    LIMIT("%", 1, 200),
    /** A car ferry whose crossing time nobody states. */
    CAR_FERRY("km/h", 1, 200),
    /** A passenger boat whose crossing time nobody states. */
    PASSENGER_FERRY("km/h", 1, 200),
    /** On foot. */
    WALKING("km/h", 1, 200),
    /** Minutes between departures of a ferry whose service nobody states. */
    HEADWAY("min", 1, 10_080),
    /** Minutes for driving on board and ashore where nobody states them. */
    TERMINAL("min", 0, 240);

    private final String unit;
    private final double least;
    private final double most;

    SpeedKind(String unit, double least, double most) {
        this.unit = unit;
        this.least = least;
        this.most = most;
    }

    public String unit() {
        return unit;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }
}
