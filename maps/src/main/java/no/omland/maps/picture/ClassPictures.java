package no.omland.maps.picture;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.omland.maps.style.Colour;
import no.omland.maps.style.MapStyle;
import no.omland.water.EcologicalClass;
import no.omland.water.Modification;
import no.omland.water.WaterCategory;
import no.omland.water.figures.ClassCount;

/** The small pictures beside texts: the field of a class, and a bar of all classes. Each class carries its letter, since colour alone is never enough. */
public final class ClassPictures {

    private static final double FIELD_WIDTH = 22;
    private static final double FIELD_HEIGHT = 11;
    private static final double LETTER = 7;
    private static final double STRIPE = 2;

    private final MapStyle style;
    private final String language;

    /** @param language of the letters: nb, nn or en */
    public ClassPictures(MapStyle style, String language) {
        this.style = style;
        this.language = language;
    }

    /** The field of a class as it is on the map and in bars. The text beside it says what it is, so it describes nothing. */
    public Picture field(EcologicalClass ecologicalClass, Modification modification) {
        BodyLook look = new BodyLook(ecologicalClass, modification, WaterCategory.UNKNOWN);
        return new Picture(
                FIELD_WIDTH,
                FIELD_HEIGHT,
                "",
                canvas -> part(canvas, look, 0.5, 0.5, FIELD_WIDTH - 1, FIELD_HEIGHT - 1));
    }

    /**
     * One bar with a part for each class that any body has, best first, as wide as its count.
     *
     * @param description the same in words
     */
    public Picture bar(ClassCount counts, Modification modification, double widthPoints, String description) {
        return new Picture(
                widthPoints, FIELD_HEIGHT + 2, description, canvas -> parts(canvas, counts, modification, widthPoints));
    }

    private void parts(Canvas canvas, ClassCount counts, Modification modification, double widthPoints) {
        List<EcologicalClass> present = new ArrayList<>();
        for (EcologicalClass each : EcologicalClass.values()) {
            if (counts.of(each) > 0) {
                present.add(each);
            }
        }
        double x = 0.5;
        for (EcologicalClass each : present) {
            double width = (widthPoints - 1) * counts.of(each) / counts.total();
            part(canvas, new BodyLook(each, modification, WaterCategory.UNKNOWN), x, 0.5, width, FIELD_HEIGHT + 1);
            x += width;
        }
    }

    private void part(Canvas canvas, BodyLook look, double x, double y, double width, double height) {
        Path2D box = PaperShapes.box(x, y, width, height);
        look.stripe(style)
                .ifPresentOrElse(
                        stripe -> canvas.fill(box, new Canvas.Stripes(look.colour(style), stripe, STRIPE), 1),
                        () -> canvas.fill(box, look.colour(style), 1));
        canvas.draw(box, Canvas.Stroke.whole(look.outline(style), 0.6));
        String letter = look.letter(style, language);
        double room = Typeface.BOLD.width(letter, LETTER) + 2;
        if (room > width) {
            return;
        }
        Colour ink = look.ink(style);
        // No ink is read everywhere on stripes, nor black on red beside dark grey, so there the letter stands on paper,
        // as the numbers of the map do.
        if (look.stripe(style).isPresent()) {
            canvas.fill(PaperShapes.box(x + width / 2 - room / 2, y + 1, room, height - 2), surface("halo"), 1);
            ink = surface("label");
        }
        canvas.text(
                letter,
                x + width / 2,
                y + height / 2,
                new Canvas.Lettering(LETTER, true, ink, ink, Canvas.Anchor.MIDDLE));
    }

    private Colour surface(String name) {
        return Objects.requireNonNull(
                Objects.requireNonNull(style.surface().get("light")).get(name), name);
    }
}
