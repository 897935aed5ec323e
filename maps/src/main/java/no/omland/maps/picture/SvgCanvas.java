package no.omland.maps.picture;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.omland.maps.style.Colour;

/** Writes a picture as SVG to stand in a page. Texts stay texts. */
public final class SvgCanvas implements Canvas {

    private final String prefix;
    private final StringBuilder definitions = new StringBuilder();
    private final StringBuilder drawn = new StringBuilder();
    private final Map<Stripes, String> patterns = new LinkedHashMap<>();
    private int clips;

    private SvgCanvas(String prefix) {
        this.prefix = prefix;
    }

    /**
     * The picture as an {@code <svg>} element, well-formed XML.
     *
     * @param prefix before the ids within, which must differ from those of other pictures in the page
     */
    public static String svg(Picture picture, String prefix) {
        SvgCanvas canvas = new SvgCanvas(prefix);
        picture.painting().accept(canvas);
        String words = picture.description().isEmpty()
                ? "aria-hidden=\"true\""
                : "role=\"img\" aria-label=\"" + escaped(picture.description()) + "\"";
        String size = "width=\"" + number(picture.widthPoints()) + "pt\" height=\"" + number(picture.heightPoints())
                + "pt\" viewBox=\"0 0 " + number(picture.widthPoints()) + " " + number(picture.heightPoints()) + "\"";
        String defs = canvas.definitions.isEmpty() ? "" : "<defs>" + canvas.definitions + "</defs>";
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" " + size + " " + words + ">" + defs + canvas.drawn + "</svg>";
    }

    @Override
    public void fill(Path2D area, Colour colour, double opacity) {
        path(area, "fill=\"" + colour + "\" fill-rule=\"evenodd\"" + opacity("fill-opacity", opacity));
    }

    @Override
    public void fill(Path2D area, Stripes stripes, double opacity) {
        String id = patterns.computeIfAbsent(stripes, this::pattern);
        path(area, "fill=\"url(#" + id + ")\" fill-rule=\"evenodd\"" + opacity("fill-opacity", opacity));
    }

    private String pattern(Stripes stripes) {
        String id = prefix + "s" + patterns.size();
        String width = number(stripes.width());
        String period = number(2 * stripes.width());
        definitions.append(
                "<pattern id=\"%s\" width=\"%s\" height=\"%s\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-45)\">"
                        .formatted(id, period, period));
        definitions.append(
                "<rect width=\"%s\" height=\"%s\" fill=\"%s\"/><rect width=\"%s\" height=\"%s\" fill=\"%s\"/></pattern>"
                        .formatted(period, period, stripes.ground(), period, width, stripes.stripe()));
        return id;
    }

    @Override
    public void draw(Path2D line, Stroke stroke) {
        String dash = stroke.dash().isEmpty()
                ? ""
                : " stroke-dasharray=\""
                        + stroke.dash().stream().map(SvgCanvas::number).collect(Collectors.joining(" ")) + "\"";
        path(
                line,
                "fill=\"none\" stroke=\"" + stroke.colour() + "\" stroke-width=\"" + number(stroke.width())
                        + "\" stroke-linejoin=\"round\"" + (stroke.roundEnds() ? " stroke-linecap=\"round\"" : "")
                        + dash
                        + opacity("stroke-opacity", stroke.opacity()));
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering) {
        String halo = lettering.halo().equals(lettering.ink())
                ? ""
                : " stroke=\"" + lettering.halo() + "\" stroke-width=\"" + number(lettering.size() * 0.22)
                        + "\" stroke-linejoin=\"round\" paint-order=\"stroke\"";
        drawn.append("<text x=\"" + number(x) + "\" y=\"" + number(y + 0.36 * lettering.size()) + "\" font-size=\""
                + number(lettering.size()) + "\" font-family=\"'Liberation Sans',Arial,Helvetica,sans-serif\""
                + (lettering.bold() ? " font-weight=\"700\"" : "")
                + anchor(lettering.anchor()) + " fill=\""
                + lettering.ink() + "\"" + halo + ">" + escaped(text) + "</text>");
    }

    private static String anchor(Anchor anchor) {
        return switch (anchor) {
            case LEFT -> "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case RIGHT -> " text-anchor=\"end\"";
        };
    }

    @Override
    public void clipped(double x, double y, double width, double height, Runnable painting) {
        String id = prefix + "c" + clips++;
        definitions.append("<clipPath id=\"" + id + "\"><rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\""
                + number(width) + "\" height=\"" + number(height) + "\"/></clipPath>");
        drawn.append("<g clip-path=\"url(#" + id + ")\">");
        painting.run();
        drawn.append("</g>");
    }

    private void path(Path2D path, String look) {
        drawn.append("<path d=\"")
                .append(commands(path))
                .append("\" ")
                .append(look)
                .append("/>");
    }

    private static String commands(Path2D path) {
        StringBuilder commands = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
            switch (each.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> points(commands, 'M', at, 2);
                case PathIterator.SEG_LINETO -> points(commands, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> points(commands, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> points(commands, 'C', at, 6);
                default -> commands.append('Z');
            }
        }
        return commands.toString();
    }

    private static void points(StringBuilder commands, char command, double[] at, int count) {
        commands.append(command);
        for (int i = 0; i < count; i++) {
            commands.append(i == 0 ? "" : " ").append(number(at[i]));
        }
    }

    private static String opacity(String name, double opacity) {
        return opacity == 1 ? "" : " " + name + "=\"" + number(opacity) + "\"";
    }

    /** Two decimals, which is 1/100 point, without the zeros at the end. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String text = String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
        return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
