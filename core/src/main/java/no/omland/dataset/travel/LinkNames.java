package no.omland.dataset.travel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.omland.issue.DataException;
import no.omland.issue.NearestName;
import no.omland.network.LinkType;
import no.omland.network.RoadColumns;
import no.omland.network.RoadNetwork;
import no.omland.network.noding.NodedRoads;

/**
 * What links are called: by the column {@code link_id} of the roads where it says something, else by the number of the feature they were made of, counted
 * from 1. A feature that was cut into several links gives them all one name.
 */
public final class LinkNames {

    private static final int MOST_NAMED = 20;

    /** A hyphen is what keyboards have for the dash between two places. */
    private static final Pattern DASHES = Pattern.compile("\\s*[-\u2010-\u2015\u2212]\\s*");

    private final NodedRoads roads;
    private final Map<String, List<Integer>> links = new HashMap<>();

    LinkNames(NodedRoads roads) {
        this.roads = roads;
        RoadNetwork network = roads.network();
        for (int link = 0; link < network.linkCount(); link++) {
            add(name(link), link);
            LinkType type = network.type(link);
            boolean isFerry = type.isFerry();
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
        return DASHES.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    /** What is called most like a name that nothing has; empty when nothing is. */
    public Optional<String> nearest(String name) {
        Set<String> known = new TreeSet<>(ferries());
        IntStream.range(0, roads.network().linkCount()).forEach(link -> known.add(name(link)));
        // Numbers are all like one another.
        known.removeIf(each -> each.chars().noneMatch(Character::isLetter));
        return NearestName.of(name, known);
    }

    public String name(int link) {
        String id = roads.text(link, RoadColumns.LINK_ID);
        return id == null || id.isBlank() ? String.valueOf(roads.feature(link) + 1) : id.strip();
    }

    /** What a ferry is called, by one of its links; one without a name by the id of the link. */
    public String ferryName(int link) {
        String ferry = roads.network().roadNumber(link);
        return ferry.isBlank() ? name(link) : ferry;
    }

    /**
     * The links of a name, or of a ferry by its name; capital letters are all the same, and so are a hyphen and a dash.
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

    /**
     * The links of a ferry, by its name or the id of its link.
     *
     * @throws DataException when no ferry is called that
     */
    public List<Integer> ferry(String name) {
        List<Integer> sailed = links.getOrDefault(key(name), List.of()).stream()
                .filter(link -> roads.network().type(link).isFerry())
                .toList();
        if (sailed.isEmpty()) {
            List<String> ferries = ferries();
            throw DataException.use(
                    "ferry.not-found",
                    name,
                    ferries.size(),
                    String.join(" · ", ferries.subList(0, Math.min(MOST_NAMED, ferries.size()))));
        }
        return sailed;
    }

    /** What the ferries are called, in alphabetical order; one without a name by the id of its link. */
    public List<String> ferries() {
        RoadNetwork network = roads.network();
        return IntStream.range(0, network.linkCount())
                .filter(link -> network.type(link).isFerry())
                .mapToObj(this::ferryName)
                .distinct()
                .sorted()
                .toList();
    }
}
