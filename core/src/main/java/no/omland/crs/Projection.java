package no.omland.crs;

/**
 * The way between longitude, latitude in degrees and the coordinates of one system, in place over pairs in an array.
 *
 * <p>Both ways return how many points were moved. Fewer than {@code points} means that the next one has no place, and that
 * it and those after it are as they were.
 */
interface Projection {
    int fromLongitudeLatitude(double[] xy, int offset, int points);

    int toLongitudeLatitude(double[] xy, int offset, int points);

    /** What its coordinates must be, for a message: {@code longitude -360..360 and latitude -90..90, in degrees}. */
    String domain();
}
