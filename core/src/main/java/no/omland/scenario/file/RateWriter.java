package no.omland.scenario.file;

import java.util.LinkedHashMap;
import java.util.Map;
import no.omland.scenario.StudyRate;
import org.jspecify.annotations.Nullable;

/** The rates of a study or a scenario as plain maps. */
final class RateWriter {

    private RateWriter() {}

    static Map<String, @Nullable Object> rates(Map<String, StudyRate> rates) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        rates.forEach((name, rate) -> plain.put(name, rate(rate)));
        return plain;
    }

    private static Map<String, @Nullable Object> rate(StudyRate rate) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("value", rate.value());
        plain.put("unit", rate.unit());
        plain.put("source", rate.source());
        plain.put("date", rate.date());
        if (!rate.ferries().isEmpty()) {
            plain.put("ferries", rate.ferries());
        }
        return plain;
    }
}
