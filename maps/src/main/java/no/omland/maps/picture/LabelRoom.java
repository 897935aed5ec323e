package no.omland.maps.picture;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.quadtree.Quadtree;

/** Where on a map there is still room for a text. The corners of the scale bar and of the arrow are taken. */
final class LabelRoom {

    private static final double CORNER_WIDTH = 130;
    private static final double GAP = 1;

    private final Envelope sheet;
    private final Quadtree taken = new Quadtree();

    LabelRoom(MapFrame frame) {
        this.sheet = new Envelope(0, frame.width(), 0, frame.height());
        take(new Envelope(0, CORNER_WIDTH, frame.height() - 28, frame.height()));
        take(new Envelope(frame.width() - 34, frame.width(), 0, 46));
    }

    /** Takes the room of a text with its middle at a point, if all of it is on the sheet and free. */
    boolean takes(String text, double x, double y, double size, boolean bold, double marginPoints) {
        double half = Typeface.of(bold).width(text, size) / 2 + GAP + marginPoints;
        double high = size * 0.55 + GAP;
        Envelope box = new Envelope(x - half, x + half, y - high, y + high);
        if (!sheet.contains(box)) {
            return false;
        }
        for (Object each : taken.query(box)) {
            if (((Envelope) each).intersects(box)) {
                return false;
            }
        }
        take(box);
        return true;
    }

    /** Keeps texts off a mark. */
    void take(Envelope box) {
        taken.insert(box, box);
    }
}
