package no.omland.scenario.resilience;

import java.util.List;
import java.util.Optional;
import no.omland.network.RoadNetwork;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;

/**
 * What is closed together: a road between two places, a tunnel, a ferry; or such a road on one side of an office that stands on it.
 *
 * @param name what people know it by
 * @param links of the network, at least one
 * @param whole the name of the stretch that it is a side of; its own otherwise
 * @param rest of the link that an office stands on, which is among the links, what is closed when it is closed on one side of the office; empty when all of every link is
 * @param place where it is, to be told before a name that is a mere number; empty otherwise
 */
public record Stretch(String name, List<Integer> links, String whole, Optional<Rest> rest, String place) {

    /**
     * One side of a place on a link.
     *
     * @param fraction of the link's length from its first node
     * @param isFirst whether it is the side of the first node
     */
    public record Rest(int link, double fraction, boolean isFirst) {}

    public Stretch {
        links = List.copyOf(links);
        if (links.isEmpty()) {
            throw new IllegalArgumentException(name + " has no links");
        }
    }

    public Stretch(String name, List<Integer> links) {
        this(name, links, name, Optional.empty(), "");
    }

    /** The same, somewhere. */
    public Stretch called(String place) {
        return new Stretch(name, links, whole, rest, place);
    }

    /** Whether its name is a number of a register. */
    public boolean isNumbered() {
        return whole.chars().allMatch(Character::isDigit);
    }

    /** What it is called in a table: its name, or where it is with the name behind. */
    public String title() {
        return place.isEmpty() ? name : place + " (" + whole + ")" + name.substring(whole.length());
    }

    /** What is closed of each link, in the order of the links. */
    public List<LineString> lines(RoadNetwork network) {
        return links.stream().map(link -> line(network, link)).toList();
    }

    private LineString line(RoadNetwork network, int link) {
        LineString whole = network.line(link);
        return rest.filter(each -> each.link() == link)
                .map(each -> {
                    double at = each.fraction() * whole.getLength();
                    double far = each.isFirst() ? 0 : whole.getLength();
                    return (LineString) new LengthIndexedLine(whole).extractLine(Math.min(at, far), Math.max(at, far));
                })
                .orElse(whole);
    }

    /** Whether it is closed on one side of an office alone. */
    public boolean isSide() {
        return !name.equals(whole);
    }
}
