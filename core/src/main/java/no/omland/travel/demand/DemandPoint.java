package no.omland.travel.demand;

/**
 * A place where people are.
 *
 * @param id its number or name in its source
 * @param easting metres in the network's reference system
 * @param northing metres in the network's reference system
 * @param people who live there, or the clients that are asked about; 0 or more, and not whole where a municipality's clients are spread as its people live, or a year ahead is looked at
 */
public record DemandPoint(String id, double easting, double northing, double people) {

    public DemandPoint {
        if (!(people >= 0 && people < Double.POSITIVE_INFINITY)
                || !Double.isFinite(easting)
                || !Double.isFinite(northing)) {
            throw new IllegalArgumentException(id + ": " + people + " people at " + easting + ", " + northing);
        }
    }

    /** As they are told of by themselves. */
    public long wholePeople() {
        return Math.round(people);
    }
}
