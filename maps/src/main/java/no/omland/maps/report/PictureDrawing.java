package no.omland.maps.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Map;
import no.omland.maps.picture.GraphicsCanvas;
import no.omland.maps.picture.Picture;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Puts pictures where the markup has an {@code <object>} of this type; its {@code data} is the picture's place in the list. */
final class PictureDrawing implements FSObjectDrawerFactory, FSObjectDrawer {

    static final String TYPE = "omland/picture";

    private static final double PIXELS_PER_POINT = 96.0 / 72;

    private final List<Picture> pictures;

    PictureDrawing(List<Picture> pictures) {
        this.pictures = pictures;
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? this : null;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return TYPE.equals(element.getAttribute("type"));
    }

    /** Places are in the library's dots, what is drawn is in pixels of style sheets. */
    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Picture picture = pictures.get(Integer.parseInt(element.getAttribute("data")));
        device.drawWithGraphics(
                (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, graphics -> {
                    graphics.transform(AffineTransform.getScaleInstance(PIXELS_PER_POINT, PIXELS_PER_POINT));
                    picture.painting().accept(new GraphicsCanvas(graphics));
                });
        return null;
    }
}
