package no.omland.web.cli;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import no.omland.web.answer.Listing;

/** How an answer about travel is printed: as the lists are, or as GeoJSON in longitude and latitude. */
enum TravelFormat {
    TABLE,
    CSV,
    JSON,
    GEOJSON;

    <R> void print(Listing<R> listing, Supplier<Map<String, Object>> geoJson, Terminal terminal) {
        if (this == GEOJSON) {
            terminal.out().println(ListingFormat.compact(geoJson.get()));
            terminal.out().flush();
        } else {
            ListingFormat.valueOf(name()).print(listing, terminal);
        }
    }

    /** Constants in words in tables, by their names elsewhere. */
    Function<Enum<?>, String> words(Terminal terminal) {
        return words(this == TABLE, terminal);
    }

    static Function<Enum<?>, String> words(boolean isTable, Terminal terminal) {
        return isTable
                ? each ->
                        terminal.texts().text("road." + each.getDeclaringClass().getSimpleName() + "." + each.name())
                : Enum::name;
    }
}
