package no.omland.travel;

/** How one travels. */
public enum TravelMode {
    /** By roads and by ferries that take cars, the way that traffic may go. */
    CAR,
    /**
     * At walking speed both ways along every link, and on any ferry; not in tunnels of European, national and county roads, nor where the limit is 90 km/h or more.
     */
    FOOT
}
