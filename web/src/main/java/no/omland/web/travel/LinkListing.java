package no.omland.web.travel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.dataset.travel.TravelCase;
import no.omland.issue.DataException;
import no.omland.network.RoadClass;
import no.omland.network.RoadColumns;
import no.omland.network.RoadNetwork;
import no.omland.travel.TravelCosts;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;

/** The links of a network, and whether they are closed. */
public final class LinkListing {

    private LinkListing() {}

    /** {@code E10}, {@code Fv17}, a ferry's name, or null. */
    public static @Nullable String road(RoadNetwork network, int link) {
        return road(network.roadClass(link), network.roadNumber(link));
    }

    static @Nullable String road(RoadClass roadClass, String number) {
        return number.isBlank() ? null : roadClass.signed(number);
    }

    private static Map<String, @Nullable Object> properties(TravelCase travel, int link) {
        RoadNetwork network = travel.ground().network();
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("id", travel.ground().names().name(link));
        properties.put("road", road(network, link));
        properties.put("class", network.roadClass(link).name());
        properties.put("type", network.type(link).name());
        properties.put("structure", network.structure(link).name());
        properties.put("closed", isClosed(travel.costs(), link));
        return properties;
    }

    private static boolean isClosed(TravelCosts costs, int link) {
        return !costs.isOpen(2 * link) && !costs.isOpen(2 * link + 1);
    }

    /** The links of some names, or of ferries by theirs. */
    static Map<String, Object> named(TravelCase travel, List<String> names) {
        TravelGeoJson features = new TravelGeoJson();
        for (String name : names) {
            for (int link : travel.ground().names().get(name)) {
                Map<String, @Nullable Object> properties = properties(travel, link);
                properties.put("name", name);
                features.line(travel.ground().network().line(link), properties);
            }
        }
        return features.collection();
    }

    /**
     * One link with its length and what it takes each way; null where it is closed.
     *
     * @param number of the link in the network, as in the tiles
     */
    static Map<String, @Nullable Object> one(TravelCase travel, String number) {
        RoadNetwork network = travel.ground().network();
        int link = number.matches("\\d{1,9}") ? Integer.parseInt(number) : network.linkCount();
        if (link >= network.linkCount()) {
            throw DataException.use("link.not-found", number, network.linkCount(), 0);
        }
        TravelCosts costs = travel.costs();
        Map<String, @Nullable Object> answer = properties(travel, link);
        answer.put("kilometres", Amounts.rounded(network.lengthMetres(link) / 1000));
        answer.put("minutes", costs.isOpen(2 * link) ? Amounts.minutes(costs.cost(2 * link)) : null);
        answer.put("backMinutes", costs.isOpen(2 * link + 1) ? Amounts.minutes(costs.cost(2 * link + 1)) : null);
        int limit = network.speedLimitKmh(link);
        answer.put("limitKmh", limit == 0 ? null : limit);
        answer.put(
                "winterClosed",
                travel.ground().roads().flag(link, RoadColumns.WINTER_CLOSED).orElse(false));
        return answer;
    }

    /** @param box in the network's system; null for all */
    static Map<String, Object> geoJson(TravelCase travel, @Nullable Envelope box) {
        RoadNetwork network = travel.ground().network();
        TravelGeoJson features = new TravelGeoJson();
        for (int link = 0; link < network.linkCount(); link++) {
            LineString line = network.line(link);
            if (box != null && !box.intersects(line.getEnvelopeInternal())) {
                continue;
            }
            features.line(line, properties(travel, link));
        }
        return features.collection();
    }
}
