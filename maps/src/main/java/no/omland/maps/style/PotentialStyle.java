package no.omland.maps.style;

import java.util.Map;
import java.util.Set;

/**
 * One class of ecological potential, shown in the colour of the status class of the same name under stripes.
 *
 * @param covers the status classes it takes in: good potential is good and better
 * @param letter by language
 * @param name by language, in lower case
 */
public record PotentialStyle(Set<String> covers, Map<String, String> letter, Map<String, String> name) {

    public PotentialStyle {
        covers = Set.copyOf(covers);
        letter = Map.copyOf(letter);
        name = Map.copyOf(name);
    }
}
