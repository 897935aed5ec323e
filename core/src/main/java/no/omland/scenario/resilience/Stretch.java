package no.omland.scenario.resilience;

import java.util.List;

/**
 * What is closed together: a road between two places, a tunnel, a ferry; or such a road on one side of an office that stands on it.
 *
 * @param name what people know it by
 * @param links of the network, at least one
 * @param whole the name of the stretch that it is a side of; its own otherwise
 */
public record Stretch(String name, List<Integer> links, String whole) {

    public Stretch {
        links = List.copyOf(links);
        if (links.isEmpty()) {
            throw new IllegalArgumentException(name + " has no links");
        }
    }

    public Stretch(String name, List<Integer> links) {
        this(name, links, name);
    }

    /** Whether it is closed on one side of an office alone. */
    public boolean isSide() {
        return !name.equals(whole);
    }
}
