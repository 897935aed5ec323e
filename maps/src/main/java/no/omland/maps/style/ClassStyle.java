package no.omland.maps.style;

import java.util.Map;

/**
 * How one class of status is shown.
 *
 * @param outline a darker line round it, so that yellow is seen on white
 * @param ink the letter's colour on the class colour
 * @param letter by language, such as nb; never colour alone
 */
public record ClassStyle(Colour colour, Colour outline, Colour ink, Map<String, String> letter) {

    public ClassStyle {
        letter = Map.copyOf(letter);
    }
}
