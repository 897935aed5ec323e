package no.omland.web.travel;

import java.util.LinkedHashMap;
import java.util.Map;
import no.omland.dataset.travel.TravelCase;
import no.omland.network.RoadClass;
import no.omland.network.RoadNetwork;
import no.omland.travel.TravelCosts;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;

/** The links of a network, and whether they are closed. */
final class LinkListing {

    private LinkListing() {}

    /** {@code E10}, {@code Fv17}, a ferry's name, or null. */
    static @Nullable String road(RoadNetwork network, int link) {
        return road(network.roadClass(link), network.roadNumber(link));
    }

    static @Nullable String road(RoadClass roadClass, String number) {
        if (number.isBlank()) {
            return null;
        }
        boolean isNumber = number.chars().allMatch(Character::isDigit);
        return isNumber
                ? switch (roadClass) {
                            case EUROPEAN -> "E";
                            case NATIONAL -> "Rv";
                            case COUNTY -> "Fv";
                            case MUNICIPAL -> "Kv";
                            case PRIVATE -> "Pv";
                            case FOREST -> "Sv";
                            case UNKNOWN -> "";
                        }
                        + number
                : number;
    }

    /** @param box in the network's system; null for all */
    static Map<String, Object> geoJson(TravelCase travel, @Nullable Envelope box) {
        RoadNetwork network = travel.ground().network();
        TravelCosts costs = travel.costs();
        TravelGeoJson features = new TravelGeoJson();
        for (int link = 0; link < network.linkCount(); link++) {
            LineString line = network.line(link);
            if (box != null && !box.intersects(line.getEnvelopeInternal())) {
                continue;
            }
            Map<String, @Nullable Object> properties = new LinkedHashMap<>();
            properties.put("id", travel.ground().names().name(link));
            properties.put("road", road(network, link));
            properties.put("class", network.roadClass(link).name());
            properties.put("type", network.type(link).name());
            properties.put("structure", network.structure(link).name());
            properties.put("closed", !costs.isOpen(2 * link) && !costs.isOpen(2 * link + 1));
            features.line(line, properties);
        }
        return features.collection();
    }
}
