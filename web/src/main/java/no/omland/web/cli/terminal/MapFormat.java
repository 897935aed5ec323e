package no.omland.web.cli.terminal;

import java.util.Map;
import java.util.function.Supplier;
import no.omland.web.answer.Listing;

/** How an answer with places is printed: as the lists are, or as GeoJSON in longitude and latitude. */
public enum MapFormat {
    TABLE,
    CSV,
    JSON,
    GEOJSON;

    /** Prints the rows, or the places; {@code geoJson} is asked for only then. */
    public <R> void print(Listing<R> listing, Supplier<Map<String, Object>> geoJson, Terminal terminal) {
        if (this == GEOJSON) {
            terminal.out().println(ListingFormat.compact(geoJson.get()));
            terminal.out().flush();
        } else {
            ListingFormat.valueOf(name()).print(listing, terminal);
        }
    }
}
