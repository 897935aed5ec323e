package no.omland.data.file;

import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;

/**
 * Between the longitude and latitude of the files and the metres (EPSG:25833) in which everything is drawn.
 *
 * <p>Metres are rounded to centimetres, so that the last bits of a sine cannot decide which way a river runs.
 */
public final class DrawingPlane {

    private static final PrecisionModel CENTIMETRES = new PrecisionModel(100);

    private final GeometryFactory factory = new GeometryFactory();
    private final CoordinateTransform metres = CoordinateTransform.between(EpsgCode.WGS84, EpsgCode.ETRS89_UTM33);
    private final CoordinateTransform degrees = CoordinateTransform.between(EpsgCode.ETRS89_UTM33, EpsgCode.WGS84);

    public Geometry toMetres(Geometry longitudeLatitude) {
        Geometry moved = metres.transform(longitudeLatitude);
        moved.apply((Coordinate place) -> CENTIMETRES.makePrecise(place));
        moved.geometryChanged();
        return moved;
    }

    public Coordinate toMetres(double longitude, double latitude) {
        return toMetres(factory.createPoint(new Coordinate(longitude, latitude)))
                .getCoordinate();
    }

    public Geometry toDegrees(Geometry eastingNorthing) {
        return degrees.transform(eastingNorthing);
    }
}
