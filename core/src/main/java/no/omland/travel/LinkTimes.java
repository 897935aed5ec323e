package no.omland.travel;

import java.util.Optional;
import no.omland.network.LinkStructure;
import no.omland.network.LinkType;
import no.omland.network.OneWay;
import no.omland.network.RoadNetwork;

/** What an arc takes by the rules, with nothing closed. */
final class LinkTimes {

    private static final int MOTORWAY_LIMIT_KMH = 90;

    private final RoadNetwork network;
    private final TravelRules rules;

    LinkTimes(RoadNetwork network, TravelRules rules) {
        this.network = network;
        this.rules = rules;
    }

    /** Tenths of a second, or {@link TravelCosts#CLOSED}. */
    int tenthSeconds(int arc) {
        int link = arc >> 1;
        LinkType type = network.type(link);
        boolean isFerry = type.isFerry();
        boolean isOnFoot = rules.mode() == TravelMode.FOOT;
        if ((isFerry || !isOnFoot) && isAgainstOneWay(arc)) {
            return TravelCosts.CLOSED;
        }
        if (isFerry) {
            return ferry(arc, type, rules.ferries().find(link));
        }
        if (isOnFoot) {
            return isWalkable(link, type)
                    ? travelled(link, rules.speeds().value(SpeedKind.WALKING, rules.season()))
                    : TravelCosts.CLOSED;
        }
        if (type == LinkType.PATH) {
            return TravelCosts.CLOSED;
        }
        int stated = network.statedTenthSeconds(link);
        return stated > 0 ? rounded(stated) : travelled(link, kmhByCar(link));
    }

    /** A ferry's arc under a service that may be other than that of the rules. */
    int ferry(int arc, LinkType type, Optional<Ferries.Crossing> crossing) {
        boolean takesCars = crossing.map(each -> each.ferry().takesCars()).orElse(type == LinkType.CAR_FERRY);
        if (rules.mode() == TravelMode.CAR && !takesCars) {
            return TravelCosts.CLOSED;
        }
        int link = arc >> 1;
        int sailing = crossing.map(each -> rounded(each.ferry().crossingMinutes() * 600 * share(link, each)))
                .orElseGet(() -> network.statedTenthSeconds(link) > 0
                        ? rounded(network.statedTenthSeconds(link))
                        : travelled(link, rules.speeds().sailingKmh(type, rules.season())));
        if (sailing == TravelCosts.CLOSED || !isBoarding(arc)) {
            return sailing;
        }
        double boardingMinutes = crossing.map(each -> each.ferry().boardingMinutes())
                .orElseGet(() -> FerryWaiting.minutes(rules.speeds().value(SpeedKind.HEADWAY, rules.season()))
                        + rules.speeds().value(SpeedKind.TERMINAL, rules.season()));
        return rounded(sailing + boardingMinutes * 600);
    }

    /** One goes on board where a ferry's arc leaves a quay: a node that a road meets, or where the ferry ends. Nodes out at sea are passed. */
    boolean isBoarding(int arc) {
        if (!network.type(arc >> 1).isFerry()) {
            return false;
        }
        int quay = network.tail(arc);
        int ends = network.firstEnd(quay + 1) - network.firstEnd(quay);
        for (int end = network.firstEnd(quay); end < network.firstEnd(quay + 1); end++) {
            if (!network.type(network.arc(end) >> 1).isFerry()) {
                return true;
            }
        }
        return ends == 1;
    }

    int travelled(int link, double kmh) {
        return rounded(network.lengthMillimetres(link) * 0.036 / kmh);
    }

    private double kmhByCar(int link) {
        int limit = network.speedLimitKmh(link);
        return limit > 0
                ? rules.speeds().kmhUnderLimit(limit, rules.season())
                : rules.speeds().kmh(network.roadClass(link), network.structure(link), rules.season());
    }

    private boolean isWalkable(int link, LinkType type) {
        if (type == LinkType.PATH) {
            return true;
        }
        boolean isLargeTunnel = network.structure(link) == LinkStructure.TUNNEL
                && switch (network.roadClass(link)) {
                    case EUROPEAN, NATIONAL, COUNTY -> true;
                    default -> false;
                };
        return !isLargeTunnel && network.speedLimitKmh(link) < MOTORWAY_LIMIT_KMH;
    }

    private boolean isAgainstOneWay(int arc) {
        OneWay direction = network.oneWay(arc >> 1);
        return direction == ((arc & 1) == 0 ? OneWay.BACKWARD : OneWay.FORWARD);
    }

    private double share(int link, Ferries.Crossing crossing) {
        double all = crossing.links().stream()
                .mapToDouble(network::lengthMillimetres)
                .sum();
        return network.lengthMillimetres(link) / all;
    }

    private static int rounded(double tenthSeconds) {
        long whole = Math.max(1, Math.round(tenthSeconds));
        return whole >= TravelCosts.LONGEST_TENTH_SECONDS ? TravelCosts.CLOSED : (int) whole;
    }
}
