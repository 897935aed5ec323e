package no.omland.travel;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which ferry sails which links. One crossing may be drawn as several links in a row; the crossing time is then shared among them by length. */
public final class Ferries {

    public static final Ferries NONE = new Ferries(Map.of());

    private final Map<Integer, Crossing> ofLink;

    private Ferries(Map<Integer, Crossing> ofLink) {
        this.ofLink = Map.copyOf(ofLink);
    }

    /** The links of one crossing, in any order, and the ferry that sails them. */
    public record Crossing(Ferry ferry, List<Integer> links) {
        public Crossing {
            links = List.copyOf(links);
        }
    }

    /** @throws IllegalArgumentException when two crossings share a link */
    public static Ferries of(Collection<Crossing> crossings) {
        Map<Integer, Crossing> ofLink = new HashMap<>();
        for (Crossing crossing : crossings) {
            for (int link : crossing.links()) {
                if (ofLink.put(link, crossing) != null) {
                    throw new IllegalArgumentException("two ferries on link " + link);
                }
            }
        }
        return new Ferries(ofLink);
    }

    /** These with some crossings in place of those on the same links. */
    public Ferries with(Collection<Crossing> others) {
        Map<Integer, Crossing> merged = new HashMap<>(ofLink);
        others.forEach(crossing -> crossing.links().forEach(link -> merged.put(link, crossing)));
        return new Ferries(merged);
    }

    public Optional<Crossing> find(int link) {
        return Optional.ofNullable(ofLink.get(link));
    }
}
