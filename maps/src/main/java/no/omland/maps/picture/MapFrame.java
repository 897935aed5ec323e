package no.omland.maps.picture;

import no.omland.crs.CoordinateTransform;
import no.omland.crs.EpsgCode;
import no.omland.dataset.WorkspaceSnapshot;
import org.locationtech.jts.geom.Envelope;

/** A piece of the country on a piece of paper: metres of EPSG:25833 to points from the upper left corner, and the zoom that has the same scale. */
final class MapFrame {

    /** Web Mercator's metres a pixel at zoom 0 on the equator, by which the style file's sizes are laid down. */
    private static final double METRES_PER_PIXEL = 156_543.033_9;

    /** A pixel of style sheets in points. */
    static final double POINTS_PER_PIXEL = 0.75;

    /** Nothing is drawn closer: a single point or a small lake would be blown up to nonsense. */
    private static final double LEAST_EXTENT_METRES = 2_000;

    private static final double MARGIN = 0.04;

    private final Envelope extent;
    private final double width;
    private final double height;
    private final double metresPerPoint;
    private final double longitude;
    private final double latitude;

    /** Shows all of {@code wanted} in a frame of this size, with a margin. */
    MapFrame(Envelope wanted, double width, double height) {
        Envelope shown = new Envelope(wanted);
        shown.expandBy(
                Math.max(shown.getWidth() * MARGIN, (LEAST_EXTENT_METRES - shown.getWidth()) / 2),
                Math.max(shown.getHeight() * MARGIN, (LEAST_EXTENT_METRES - shown.getHeight()) / 2));
        this.metresPerPoint = Math.max(shown.getWidth() / width, shown.getHeight() / height);
        shown.expandBy(
                (width * metresPerPoint - shown.getWidth()) / 2, (height * metresPerPoint - shown.getHeight()) / 2);
        this.extent = shown;
        this.width = width;
        this.height = height;
        double[] centre = {shown.centre().x, shown.centre().y};
        CoordinateTransform.between(WorkspaceSnapshot.CRS, EpsgCode.WGS84).apply(centre, 0, 1);
        this.longitude = centre[0];
        this.latitude = centre[1];
    }

    Envelope extent() {
        return extent;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double metresPerPoint() {
        return metresPerPoint;
    }

    double x(double easting) {
        return (easting - extent.getMinX()) / metresPerPoint;
    }

    double y(double northing) {
        return (extent.getMaxY() - northing) / metresPerPoint;
    }

    /** The zoom of a web map whose pixels are as large on the ground as a pixel on this paper. */
    double zoom() {
        double metresPerPixel = metresPerPoint * POINTS_PER_PIXEL;
        return Math.log(METRES_PER_PIXEL * Math.cos(Math.toRadians(latitude)) / metresPerPixel) / Math.log(2);
    }

    /**
     * How far true north is turned clockwise from the paper's upper edge at the middle of the map, in radians: the meridians of zone 33 lean to its middle one
     * at 15° east.
     */
    double northRadians() {
        return -Math.atan(Math.tan(Math.toRadians(longitude - 15)) * Math.sin(Math.toRadians(latitude)));
    }

    boolean holds(double x, double y) {
        return x >= 0 && x <= width && y >= 0 && y <= height;
    }
}
