package no.omland.network.noding;

/**
 * How lines become links.
 *
 * @param toleranceMetres ends that lie no further apart are one node; 0 joins only ends at the very same place. Unless it is 0, ends of ferries that nothing
 *     meets are led on to the nearest road within 500 m
 * @param joinCrossings whether roads on the ground that cross, or end on one another, without a common end are joined there
 */
public record NodingOptions(double toleranceMetres, boolean joinCrossings) {

    /** Half a metre, crossings not joined. */
    public static final NodingOptions USUAL = new NodingOptions(0.5, false);

    /** Two roads may lie this near one another without meeting, so that a larger tolerance would join what is apart. */
    public static final double LARGEST_TOLERANCE_METRES = 100;

    public NodingOptions {
        if (!(toleranceMetres >= 0 && toleranceMetres <= LARGEST_TOLERANCE_METRES)) {
            throw new IllegalArgumentException(
                    "tolerance must be from 0 to " + LARGEST_TOLERANCE_METRES + " m, got " + toleranceMetres + " m");
        }
    }
}
