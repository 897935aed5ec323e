package no.omland.maps.picture;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import no.omland.maps.style.Colour;

/** Paints by Java2D: as pixels, or, on a {@link Graphics2D} that keeps what it is told, as vectors. Letters become outlines. */
public final class GraphicsCanvas implements Canvas {

    private static final double POINTS_PER_INCH = 72;
    private static final double HALO = 0.22;

    private final Graphics2D graphics;

    /** @param graphics one unit of which is a point */
    public GraphicsCanvas(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** The picture as a PNG file on white. */
    public static byte[] png(Picture picture, int dotsPerInch) {
        double scale = dotsPerInch / POINTS_PER_INCH;
        BufferedImage image = new BufferedImage(
                Math.max(1, (int) Math.ceil(picture.widthPoints() * scale)),
                Math.max(1, (int) Math.ceil(picture.heightPoints() * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.transform(AffineTransform.getScaleInstance(scale, scale));
        picture.painting().accept(new GraphicsCanvas(graphics));
        graphics.dispose();
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void fill(Path2D area, Colour colour, double opacity) {
        see(colour, opacity);
        graphics.fill(area);
    }

    @Override
    public void fill(Path2D area, Stripes stripes, double opacity) {
        fill(area, stripes.ground(), opacity);
        Shape before = graphics.getClip();
        graphics.clip(area);
        see(stripes.stripe(), opacity);
        graphics.fill(bands(area.getBounds2D(), stripes.width()));
        graphics.setClip(before);
    }

    /** Bands rising to the right that cover the box; they stand still on the sheet, so that neighbours join. */
    private static Path2D bands(Rectangle2D box, double width) {
        double step = 2 * width * Math.sqrt(2);
        Path2D bands = new Path2D.Double();
        double low = Math.floor((box.getMinX() + box.getMinY()) / step) * step;
        for (double sum = low; sum < box.getMaxX() + box.getMaxY(); sum += step) {
            bands.moveTo(sum - box.getMinY(), box.getMinY());
            bands.lineTo(sum + step / 2 - box.getMinY(), box.getMinY());
            bands.lineTo(sum + step / 2 - box.getMaxY(), box.getMaxY());
            bands.lineTo(sum - box.getMaxY(), box.getMaxY());
            bands.closePath();
        }
        return bands;
    }

    @Override
    public void draw(Path2D line, Stroke stroke) {
        see(stroke.colour(), stroke.opacity());
        int cap = stroke.roundEnds() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        float width = (float) stroke.width();
        if (stroke.dash().isEmpty()) {
            graphics.setStroke(new BasicStroke(width, cap, BasicStroke.JOIN_ROUND));
        } else {
            float[] dash = new float[stroke.dash().size()];
            for (int i = 0; i < dash.length; i++) {
                dash[i] = stroke.dash().get(i).floatValue();
            }
            graphics.setStroke(new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 10, dash, 0));
        }
        graphics.draw(line);
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering) {
        Path2D outline = Typeface.of(lettering.bold()).outline(text, x, y, lettering.size(), lettering.anchor());
        if (!lettering.halo().equals(lettering.ink())) {
            draw(outline, Stroke.whole(lettering.halo(), lettering.size() * HALO));
        }
        fill(outline, lettering.ink(), 1);
    }

    @Override
    public void clipped(double x, double y, double width, double height, Runnable painting) {
        Shape before = graphics.getClip();
        graphics.clip(new Rectangle2D.Double(x, y, width, height));
        painting.run();
        graphics.setClip(before);
    }

    private void see(Colour colour, double opacity) {
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
        graphics.setColor(new Color(colour.rgb()));
    }
}
