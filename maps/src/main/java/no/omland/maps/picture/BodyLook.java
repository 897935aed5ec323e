package no.omland.maps.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.omland.maps.style.ClassStyle;
import no.omland.maps.style.Colour;
import no.omland.maps.style.MapStyle;
import no.omland.water.EcologicalClass;
import no.omland.water.Modification;
import no.omland.water.WaterBody;
import no.omland.water.WaterCategory;

/**
 * All that decides how a body is painted, so that those that look alike are one path.
 *
 * @param modification UNKNOWN is painted as natural
 */
record BodyLook(EcologicalClass ecologicalClass, Modification modification, WaterCategory category) {

    /** Those with a class over those without, and the worst on top, so that a problem is never hidden. */
    private static final List<EcologicalClass> FROM_BELOW = List.of(
            EcologicalClass.UNKNOWN,
            EcologicalClass.HIGH,
            EcologicalClass.GOOD,
            EcologicalClass.MODERATE,
            EcologicalClass.POOR,
            EcologicalClass.BAD);

    /** What fades into the land carries its darker outline. */
    private static final double SEEN_BESIDE_LAND = 3;

    /** Wide waters first, so that what lies in them is seen. */
    static final Comparator<BodyLook> PAINTED_FIRST = Comparator.comparing((BodyLook look) -> look.depth())
            .thenComparing(look -> FROM_BELOW.indexOf(look.ecologicalClass))
            .thenComparing(BodyLook::modification)
            .thenComparing(BodyLook::category);

    static BodyLook of(WaterBody body) {
        return new BodyLook(body.ecologicalClass(), body.modification(), body.category());
    }

    private int depth() {
        return switch (category) {
            case GROUNDWATER -> 0;
            case COASTAL, TRANSITIONAL, UNKNOWN -> 1;
            case LAKE -> 2;
            case RIVER -> 3;
        };
    }

    private ClassStyle style(MapStyle style) {
        return Objects.requireNonNull(style.status().get(ecologicalClass.name()));
    }

    Colour colour(MapStyle style) {
        return style(style).colour();
    }

    Colour outline(MapStyle style) {
        return style(style).outline();
    }

    Colour ink(MapStyle style) {
        return style(style).ink();
    }

    /** The letter of the class, never missing: bokmål when the language has none. */
    String letter(MapStyle style, String language) {
        var letters = style(style).letter();
        return letters.getOrDefault(language, letters.getOrDefault("nb", "?"));
    }

    /** The second colour of a modified body. */
    Optional<Colour> stripe(MapStyle style) {
        return Optional.ofNullable(style.modification().get(modification.name()));
    }

    boolean needsCasing(MapStyle style, Colour land) {
        return colour(style).contrastWith(land) < SEEN_BESIDE_LAND;
    }

    double lineWidthPoints(MapStyle style, double zoom) {
        String kind = switch (category) {
            case RIVER -> "river";
            case LAKE -> "lake";
            case GROUNDWATER -> "groundwater";
            case COASTAL, TRANSITIONAL, UNKNOWN -> "coast";
        };
        return Objects.requireNonNull(style.widths().get(kind)).pixelsAt(zoom) * MapFrame.POINTS_PER_PIXEL;
    }

    double fillOpacity(MapStyle style) {
        String kind = switch (category) {
            case RIVER, LAKE -> "lake";
            case GROUNDWATER -> "groundwater";
            case COASTAL, TRANSITIONAL, UNKNOWN -> "coast";
        };
        return style.fillOpacity().getOrDefault(kind, 1.0);
    }
}
