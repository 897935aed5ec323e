package no.omland.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import no.omland.importing.document.DocumentValue;

/** Rates as written, of a study or of a scenario, by name: one that the base has too goes in its place, and one that is written empty is taken away. */
final class RateReading {

    private RateReading() {}

    /** @param at the names that lead to the rates in the file */
    static Map<String, Rate> of(DocumentValue rates, Map<String, Rate> base, Lines lines, String... at) {
        Map<String, Rate> all = new LinkedHashMap<>(base);
        rates.entries().forEach((name, value) -> {
            lines.noteBelow(value, at, name);
            if (value.isNull()) {
                all.remove(name);
                return;
            }
            value.only("value", "unit", "source", "date");
            all.put(
                    name,
                    new Rate(
                            value.get("value").number(),
                            value.get("unit").text(),
                            value.get("source").text(),
                            value.get("date").text()));
        });
        return all;
    }
}
