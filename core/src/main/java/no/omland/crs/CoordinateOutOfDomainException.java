package no.omland.crs;

/** A coordinate that is not a number, or that has no place in the reference system it is said to be in or is moved to. */
public final class CoordinateOutOfDomainException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final double x;
    private final double y;

    CoordinateOutOfDomainException(double x, double y, String said, String expected) {
        super("coordinate (%s, %s) %s; expected %s".formatted(x, y, said, expected));
        this.x = x;
        this.y = y;
    }

    /** Easting or longitude of the coordinate as it stands in the message. */
    public double x() {
        return x;
    }

    /** Northing or latitude of the coordinate as it stands in the message. */
    public double y() {
        return y;
    }
}
