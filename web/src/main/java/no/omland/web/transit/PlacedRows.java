package no.omland.web.transit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import no.omland.dataset.travel.Place;
import no.omland.web.answer.Listing;
import no.omland.web.travel.TravelGeoJson;
import org.jspecify.annotations.Nullable;

/** A list as GeoJSON: a point for each row, with its columns as properties. */
final class PlacedRows {

    private PlacedRows() {}

    static <R> Map<String, Object> geoJson(Listing<R> listing, Function<R, Place> place) {
        TravelGeoJson features = new TravelGeoJson();
        for (R row : listing.rows()) {
            Place at = place.apply(row);
            features.point(at.easting(), at.northing(), properties(listing, row));
        }
        return features.collection();
    }

    static <R> Map<String, @Nullable Object> properties(Listing<R> listing, R row) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        listing.columns()
                .forEach(column -> properties.put(column.key(), column.value().apply(row)));
        return properties;
    }
}
