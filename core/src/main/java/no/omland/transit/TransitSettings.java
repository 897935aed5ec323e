package no.omland.transit;

/**
 * What is assumed of people who travel.
 *
 * @param minimumTransferSeconds the least time between getting off and on, where the feed says nothing; on another stop it comes on top of the walk
 * @param walkingMetresPerSecond along the path
 * @param detourFactor how much longer the path is than the straight line between two stops, 1 or more
 * @param longestWalkMetres the longest walk between two stops, or to the first and from the last, as the crow flies; 0 for none
 * @param mostChanges how often people change vehicles at most
 */
public record TransitSettings(
        int minimumTransferSeconds,
        double walkingMetresPerSecond,
        double detourFactor,
        double longestWalkMetres,
        int mostChanges) {

    /** Two minutes to change, 1.3 m/s on paths a third longer than the straight line, walks up to 600 m as the crow flies, five changes. */
    public static final TransitSettings USUAL = new TransitSettings(120, 1.3, 1.3, 600, 5);

    public TransitSettings {
        if (minimumTransferSeconds < 0) {
            throw new IllegalArgumentException("time to change must be >= 0 s, got " + minimumTransferSeconds);
        }
        if (!(walkingMetresPerSecond > 0) || !(detourFactor >= 1) || !(longestWalkMetres >= 0)) {
            throw new IllegalArgumentException(
                    "walking must be > 0 m/s, the detour >= 1 and the longest walk >= 0 m, got "
                            + walkingMetresPerSecond + " m/s, " + detourFactor + ", " + longestWalkMetres + " m");
        }
        if (mostChanges < 0 || mostChanges > 20) {
            throw new IllegalArgumentException("changes must be 0 to 20, got " + mostChanges);
        }
    }

    /** How long a walk takes over a distance as the crow flies. */
    public int walkSeconds(double straightMetres) {
        return (int) Math.ceil(straightMetres * detourFactor / walkingMetresPerSecond);
    }
}
