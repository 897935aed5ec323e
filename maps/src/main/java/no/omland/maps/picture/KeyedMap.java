package no.omland.maps.picture;

import no.omland.maps.style.MapStyle;
import org.locationtech.jts.geom.Envelope;

/** A map with its key under it: frame, ground, furniture and edge; what stands on the ground is painted by whoever orders it. */
final class KeyedMap {

    private final MapKey key;
    private final MapFrame frame;
    private final GroundPainting base;

    /**
     * @param extent in EPSG:25833; all of it is shown
     * @param heightPoints of map and key together
     */
    KeyedMap(Envelope extent, double widthPoints, double heightPoints, MapKey key, MapGround ground, MapStyle style) {
        this.key = key;
        this.frame = new MapFrame(extent, widthPoints, heightPoints - key.heightPoints());
        this.base = new GroundPainting(frame, ground, style);
    }

    MapFrame frame() {
        return frame;
    }

    GroundPainting base() {
        return base;
    }

    /** @param content all within the frame that stands over the land and under the furniture */
    void paint(Canvas canvas, Runnable content) {
        canvas.clipped(0, 0, frame.width(), frame.height(), () -> {
            base.paintLand(canvas);
            content.run();
            new MapFurniture(frame, base.surface()).paint(canvas);
        });
        base.paintEdge(canvas);
        key.paint(canvas, frame.height());
    }
}
