package no.omland.crs;

/**
 * Roughly where Norway is, its sea included: for each degree of latitude how far west and east it reaches. The mainland's figures are those of the
 * municipalities of 2024 (Kartverket N1000), rounded outwards to a tenth of a degree.
 */
final class NorwayOutline {

    private static final int FIRST_LATITUDE = 57;

    /** West and east, in degrees of longitude, from 57°N on. */
    private static final double[][] MAINLAND = {
        {6.3, 8.6},
        {4.9, 11.7},
        {4.4, 12.4},
        {4.0, 12.7},
        {4.0, 12.9},
        {4.4, 12.4},
        {6.3, 12.7},
        {8.0, 14.2},
        {10.3, 14.7},
        {11.0, 16.2},
        {11.2, 18.0},
        {12.2, 25.8},
        {14.1, 31.1},
        {17.8, 31.8},
        {22.4, 29.6}
    };

    private NorwayOutline() {}

    static boolean contains(double longitudeDegrees, double latitudeDegrees) {
        boolean svalbard = within(longitudeDegrees, 10, 36) && within(latitudeDegrees, 76, 81.5);
        boolean bearIsland = within(longitudeDegrees, 18, 20.5) && within(latitudeDegrees, 74, 75);
        boolean janMayen = within(longitudeDegrees, -9.5, -7.5) && within(latitudeDegrees, 70.6, 71.4);
        int row = (int) Math.floor(latitudeDegrees) - FIRST_LATITUDE;
        boolean mainland =
                row >= 0 && row < MAINLAND.length && within(longitudeDegrees, MAINLAND[row][0], MAINLAND[row][1]);
        return mainland || svalbard || bearIsland || janMayen;
    }

    private static boolean within(double value, double from, double to) {
        return value >= from && value <= to;
    }
}
