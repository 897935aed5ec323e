package no.omland.dataset.travel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.omland.issue.DataException;
import no.omland.network.noding.NodedRoads;
import no.omland.travel.CostChange;
import no.omland.travel.Ferries;
import no.omland.travel.Ferry;
import no.omland.travel.FerryChange;
import no.omland.travel.SpeedChange;
import no.omland.travel.TravelCosts;
import no.omland.travel.TravelRules;

/** What a wish changes in the costs of a ground: first the ferries, then the speeds, then what is closed. */
final class ScenarioCosts {

    private final TravelRules rules;
    private final NodedRoads roads;
    private final LinkNames names;
    private final CostChange change;

    private ScenarioCosts(TravelCosts open, NodedRoads roads, LinkNames names) {
        this.rules = open.rules();
        this.roads = roads;
        this.names = names;
        this.change = open.change();
    }

    static TravelCosts of(TravelCosts open, TravelWish wish, NodedRoads roads, LinkNames names) {
        ScenarioCosts costs = new ScenarioCosts(open, roads, names);
        costs.sail(wish.ferries());
        wish.speeds().forEach(costs::drive);
        costs.change.close(wish.closed().stream()
                .flatMap(name -> names.get(name).stream())
                .mapToInt(each -> each)
                .distinct()
                .toArray());
        return costs.change.build();
    }

    /** A ferry of several legs under one name is changed on each of them. */
    private void sail(List<FerryChange> changes) {
        Map<Integer, Ferries.Crossing> sailing = new LinkedHashMap<>();
        Map<Integer, List<Integer>> closed = new LinkedHashMap<>();
        for (FerryChange wished : changes) {
            Map<Integer, List<Integer>> legs = new LinkedHashMap<>();
            for (int link : names.ferry(wished.ferry())) {
                legs.computeIfAbsent(roads.feature(link), any -> new ArrayList<>())
                        .add(link);
            }
            legs.forEach((leg, links) -> {
                Ferries.Crossing before = sailing.computeIfAbsent(
                        leg,
                        any -> rules.ferries()
                                .find(links.get(0))
                                .orElseGet(() -> FerryLines.crossing(roads, links, rules.speeds(), rules.season())));
                Optional<Ferry> after = wished.applied(before.ferry());
                after.ifPresentOrElse(
                        ferry -> sailing.put(leg, new Ferries.Crossing(ferry, before.links())),
                        () -> closed.put(leg, before.links()));
            });
        }
        sailing.values().forEach(change::sail);
        closed.values().forEach(this::close);
    }

    private void close(List<Integer> links) {
        change.close(links.stream().mapToInt(each -> each).toArray());
    }

    private void drive(SpeedChange wished) {
        for (int link : names.get(wished.link())) {
            if (roads.network().type(link).isFerry()) {
                throw DataException.use("link.is-ferry", wished.link());
            }
            change.drive(link, wished.kmh());
        }
    }
}
