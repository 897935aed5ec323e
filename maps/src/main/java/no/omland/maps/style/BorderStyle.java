package no.omland.maps.style;

import java.util.List;

/**
 * @param dash pixels drawn and left out in turn; empty for a whole line
 * @param opacity 0..1
 */
public record BorderStyle(List<Double> dash, double opacity) {

    public BorderStyle {
        dash = List.copyOf(dash);
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("opacity must be 0..1, got " + opacity);
        }
    }
}
