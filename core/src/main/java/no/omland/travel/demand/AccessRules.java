package no.omland.travel.demand;

/**
 * How people get to the network.
 *
 * @param kilometresPerHour along the straight line to the nearest link
 * @param longestMetres who lives further from any link than this is not connected
 */
public record AccessRules(double kilometresPerHour, double longestMetres) {

    /** By car at 20 km/h, along drives and tracks that a coarse network leaves out; at most five kilometres. */
    public static final AccessRules CAR = new AccessRules(20, 5000);

    /** Walking at 5 km/h; at most two kilometres. */
    public static final AccessRules FOOT = new AccessRules(5, 2000);

    public AccessRules {
        if (!(kilometresPerHour > 0 && kilometresPerHour <= 200) || !(longestMetres >= 0 && longestMetres <= 100_000)) {
            throw new IllegalArgumentException(kilometresPerHour + " km/h at most " + longestMetres + " m");
        }
    }

    int tenthSeconds(double metres) {
        return (int) Math.round(metres * 36 / kilometresPerHour);
    }
}
