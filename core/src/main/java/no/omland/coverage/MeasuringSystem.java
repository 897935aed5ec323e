package no.omland.coverage;

import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import org.locationtech.jts.geom.Geometry;

/** The plane that something is measured on. */
public enum MeasuringSystem {
    /** ETRS89 / UTM 33N, in which Norway keeps its national data. Lengths are within 0.4 % of those on the ground, areas within 0.7 %. */
    NATIONAL(new EpsgCode(25833)),
    /** ETRS89-extended / LAEA Europe: areas are those on the ground; lengths are off by up to 1 %. */
    EQUAL_AREA(new EpsgCode(3035));

    private final EpsgCode crs;

    MeasuringSystem(EpsgCode crs) {
        this.crs = crs;
    }

    public EpsgCode crs() {
        return crs;
    }

    /**
     * The geometry on this plane; the one given when it is there already.
     *
     * @param from the geometry's own system
     */
    public Geometry place(Geometry geometry, EpsgCode from) {
        return from.equals(crs)
                ? geometry
                : CoordinateTransform.between(from, crs).transform(geometry);
    }
}
