package no.omland.crs;

/**
 * Where the register means a reference system to be used, in degrees. Coordinates outside are not wrong: Norway's national
 * data is in UTM zone 33 from 4°E to 31°E, and the area of that system is 12°E to 18°E.
 */
public record AreaOfUse(double westDegrees, double southDegrees, double eastDegrees, double northDegrees) {
    public AreaOfUse {
        if (!(southDegrees >= -90 && southDegrees <= northDegrees && northDegrees <= 90)) {
            throw new IllegalArgumentException("south and north must be in order within -90..90°, got %s and %s"
                    .formatted(southDegrees, northDegrees));
        }
    }

    /** Where {@code westDegrees > eastDegrees} the area crosses the 180th meridian. */
    public boolean contains(double longitudeDegrees, double latitudeDegrees) {
        boolean between = westDegrees <= eastDegrees
                ? longitudeDegrees >= westDegrees && longitudeDegrees <= eastDegrees
                : longitudeDegrees >= westDegrees || longitudeDegrees <= eastDegrees;
        return between && latitudeDegrees >= southDegrees && latitudeDegrees <= northDegrees;
    }
}
