package no.omland.network.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.network.LinkStructure;
import no.omland.network.LinkType;
import no.omland.network.RoadClass;
import no.omland.network.RoadNetwork;

/**
 * What a network is made of and whether it hangs together.
 *
 * @param byClass roads alone, by who owns them
 * @param byType all links by what travels on them
 * @param byStructure all links by what carries them
 * @param withFerries components by all links, the largest first
 * @param withoutFerries components by all links but ferries, the largest first
 * @param deadEnds nodes where one link ends and no other begins
 * @param withoutSpeed roads and links of unknown type that state neither a speed limit nor a time
 * @param traps nodes that cars can come to and not leave, or leave and not come to
 */
public record NetworkReport(
        int nodes,
        LinkAmount all,
        Map<RoadClass, LinkAmount> byClass,
        Map<LinkType, LinkAmount> byType,
        Map<LinkStructure, LinkAmount> byStructure,
        List<ComponentSize> withFerries,
        List<ComponentSize> withoutFerries,
        List<Integer> deadEnds,
        List<Integer> withoutSpeed,
        List<OneWayTrap> traps) {

    public NetworkReport {
        byClass = Collections.unmodifiableMap(new LinkedHashMap<>(byClass));
        byType = Collections.unmodifiableMap(new LinkedHashMap<>(byType));
        byStructure = Collections.unmodifiableMap(new LinkedHashMap<>(byStructure));
        withFerries = List.copyOf(withFerries);
        withoutFerries = List.copyOf(withoutFerries);
        deadEnds = List.copyOf(deadEnds);
        withoutSpeed = List.copyOf(withoutSpeed);
        traps = List.copyOf(traps);
    }

    /**
     * Looks at a network. Costs a few passes over its links.
     *
     * @param places by which components may be called
     */
    public static NetworkReport of(RoadNetwork network, List<NamedPlace> places) {
        LinkAmount all = LinkAmount.NONE;
        Map<RoadClass, LinkAmount> byClass = new EnumMap<>(RoadClass.class);
        Map<LinkType, LinkAmount> byType = new EnumMap<>(LinkType.class);
        Map<LinkStructure, LinkAmount> byStructure = new EnumMap<>(LinkStructure.class);
        List<Integer> withoutSpeed = new ArrayList<>();
        for (int link = 0; link < network.linkCount(); link++) {
            double metres = network.lengthMetres(link);
            all = all.plus(metres);
            if (isRoad(network, link)) {
                byClass.merge(network.roadClass(link), LinkAmount.NONE.plus(metres), NetworkReport::sum);
                if (network.speedLimitKmh(link) == 0 && network.statedTenthSeconds(link) == 0) {
                    withoutSpeed.add(link);
                }
            }
            byType.merge(network.type(link), LinkAmount.NONE.plus(metres), NetworkReport::sum);
            byStructure.merge(network.structure(link), LinkAmount.NONE.plus(metres), NetworkReport::sum);
        }
        return new NetworkReport(
                network.nodeCount(),
                all,
                byClass,
                byType,
                byStructure,
                ComponentTable.of(network, new Components(network, link -> true), link -> true, places),
                ComponentTable.of(
                        network,
                        new Components(network, link -> !network.type(link).isFerry()),
                        link -> !network.type(link).isFerry(),
                        places),
                deadEnds(network),
                withoutSpeed,
                OneWayTraps.of(network));
    }

    private static boolean isRoad(RoadNetwork network, int link) {
        return network.type(link) == LinkType.ROAD || network.type(link) == LinkType.UNKNOWN;
    }

    private static LinkAmount sum(LinkAmount one, LinkAmount other) {
        return new LinkAmount(one.links() + other.links(), one.km() + other.km());
    }

    private static List<Integer> deadEnds(RoadNetwork network) {
        List<Integer> ends = new ArrayList<>();
        for (int node = 0; node < network.nodeCount(); node++) {
            if (network.firstEnd(node + 1) - network.firstEnd(node) == 1) {
                ends.add(node);
            }
        }
        return ends;
    }
}
