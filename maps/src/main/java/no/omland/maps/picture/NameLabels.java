package no.omland.maps.picture;

import java.util.ArrayList;
import java.util.List;
import no.omland.maps.style.Colour;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** The names there is room for, in the order they are asked for, none over another and none over a mark. */
final class NameLabels {

    private static final double PLACE = 7;

    /** Sides that a name is tried on: right, left, above, below. */
    private static final int[][] SIDES = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}};

    private record Written(String text, double x, double y, double size, boolean bold, Colour ink) {}

    private final MapFrame frame;
    private final OfficeSigns signs;
    private final LabelRoom room;
    private final List<Written> written = new ArrayList<>();

    NameLabels(MapFrame frame, OfficeSigns signs) {
        this.frame = frame;
        this.signs = signs;
        this.room = new LabelRoom(frame);
    }

    /** Keeps names off a mark at a place of EPSG:25833. */
    void mark(double easting, double northing, double radius) {
        double x = frame.x(easting);
        double y = frame.y(northing);
        room.take(new Envelope(x - radius, x + radius, y - radius, y + radius));
    }

    /** Writes a name beside a mark, if there is room on some side of it. */
    boolean beside(String text, double easting, double northing, double radius, double size, boolean bold) {
        double x = frame.x(easting);
        double y = frame.y(northing);
        double half = Typeface.of(bold).width(text, size) / 2;
        for (int[] side : SIDES) {
            double atX = x + side[0] * (radius + 3.5 + half);
            double atY = y + side[1] * (radius + 2.5 + size * 0.55);
            if (room.takes(text, atX, atY, size, bold, 0)) {
                written.add(new Written(text, atX, atY, size, bold, signs.colour("label")));
                return true;
            }
        }
        return false;
    }

    /** The places of the workspace, the most important first; as dark as any name, for they stand on the bands too. */
    void places(MapGround ground) {
        for (MapGround.Named place : ground.places(frame.extent())) {
            String name = place.name();
            if (name != null) {
                Coordinate at = place.geometry().getCoordinate();
                double x = frame.x(at.x);
                double y = frame.y(at.y);
                if (room.takes(name, x, y, PLACE, false, 0)) {
                    written.add(new Written(name, x, y, PLACE, false, signs.colour("label")));
                }
            }
        }
    }

    void paint(Canvas canvas) {
        for (Written each : written) {
            canvas.text(
                    each.text(),
                    each.x(),
                    each.y(),
                    new Canvas.Lettering(
                            each.size(), each.bold(), each.ink(), signs.colour("halo"), Canvas.Anchor.MIDDLE));
        }
    }
}
