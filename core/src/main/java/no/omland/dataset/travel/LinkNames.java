package no.omland.dataset.travel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.omland.issue.DataException;
import no.omland.network.LinkType;
import no.omland.network.RoadColumns;
import no.omland.network.RoadNetwork;
import no.omland.network.noding.NodedRoads;

/**
 * What links are called: by the column {@code link_id} of the roads where it says something, else by the number of the feature they were made of, counted
 * from 1. A feature that was cut into several links gives them all one name.
 */
public final class LinkNames {

    private final NodedRoads roads;
    private final Map<String, List<Integer>> links = new HashMap<>();

    LinkNames(NodedRoads roads) {
        this.roads = roads;
        RoadNetwork network = roads.network();
        for (int link = 0; link < network.linkCount(); link++) {
            add(name(link), link);
            LinkType type = network.type(link);
            boolean isFerry = type == LinkType.CAR_FERRY || type == LinkType.PASSENGER_FERRY;
            String ferry = network.roadNumber(link);
            if (isFerry && !ferry.isBlank() && !ferry.equals(name(link))) {
                add(ferry, link);
            }
        }
    }

    private void add(String name, int link) {
        links.computeIfAbsent(key(name), any -> new ArrayList<>()).add(link);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    public String name(int link) {
        String id = roads.text(link, RoadColumns.LINK_ID);
        return id == null || id.isBlank() ? String.valueOf(roads.feature(link) + 1) : id.strip();
    }

    /**
     * The links of a name, or of a ferry by its name; capital letters are all the same.
     *
     * @throws DataException when nothing is called that
     */
    public List<Integer> get(String name) {
        List<Integer> found = links.get(key(name));
        if (found == null) {
            throw DataException.use(
                    "link.not-found", name, roads.network().linkCount(), links.isEmpty() ? "" : name(0));
        }
        return List.copyOf(found);
    }
}
