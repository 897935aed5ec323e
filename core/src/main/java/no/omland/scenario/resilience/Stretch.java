package no.omland.scenario.resilience;

import java.util.List;

/**
 * What is closed together: a road between two places, a tunnel, a ferry.
 *
 * @param name what people know it by
 * @param links of the network, at least one
 */
public record Stretch(String name, List<Integer> links) {

    public Stretch {
        links = List.copyOf(links);
        if (links.isEmpty()) {
            throw new IllegalArgumentException(name + " has no links");
        }
    }
}
