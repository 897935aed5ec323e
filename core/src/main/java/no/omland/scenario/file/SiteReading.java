package no.omland.scenario.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.omland.importing.document.DocumentValue;
import no.omland.issue.DataException;
import no.omland.scenario.Site;

/** A site as written: {@code {at: [61.23, 7.13]}}, {@code {office: NAME}} or {@code {settlement: NAME}}. */
final class SiteReading {

    private static final double SOUTH = 57;
    private static final double NORTH = 72;
    private static final double WEST = 3;
    private static final double EAST = 33;

    private SiteReading() {}

    static Site site(DocumentValue value) {
        Map<String, DocumentValue> ways =
                value.only("at", "office", "settlement").entries();
        if (ways.size() != 1) {
            throw DataException.data("scenario.site", value.where(), value.path(), ways.size());
        }
        Map.Entry<String, DocumentValue> way = ways.entrySet().iterator().next();
        return switch (way.getKey()) {
            case "at" -> at(way.getValue());
            case "office" -> new Site.OfOffice(way.getValue().text());
            default -> new Site.OfSettlement(way.getValue().text());
        };
    }

    private static Site at(DocumentValue value) {
        List<BigDecimal> place =
                value.list().stream().map(DocumentValue::number).toList();
        if (place.size() == 2) {
            double latitude = place.get(0).doubleValue();
            double longitude = place.get(1).doubleValue();
            if (latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST) {
                return new Site.At(latitude, longitude);
            }
        }
        throw DataException.data("scenario.place", value.where(), place.toString());
    }
}
