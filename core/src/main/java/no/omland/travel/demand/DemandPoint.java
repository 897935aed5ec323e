package no.omland.travel.demand;

/**
 * A place where people are.
 *
 * @param id its number or name in its source
 * @param easting metres in the network's reference system
 * @param northing metres in the network's reference system
 * @param people who live there, or the clients that are asked about; 0 or more
 */
public record DemandPoint(String id, double easting, double northing, int people) {

    public DemandPoint {
        if (people < 0 || !Double.isFinite(easting) || !Double.isFinite(northing)) {
            throw new IllegalArgumentException(id + ": " + people + " people at " + easting + ", " + northing);
        }
    }
}
