package no.omland.scenario.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.omland.scenario.RequiredReach;
import no.omland.scenario.Unit;
import org.jspecify.annotations.Nullable;

/** Units that move out, and the times they are to keep, as a file has them. */
final class UnitWriter {

    private UnitWriter() {}

    /** Those of a scenario that its base has not alike. */
    static Map<String, @Nullable Object> units(Map<String, Unit> units, Map<String, Unit> base) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        units.forEach((name, unit) -> {
            @Nullable Unit same = base.get(name);
            if (!unit.equals(same)) {
                plain.put(name, same == null ? unit(unit) : StudyWriter.difference(unit(same), unit(unit)));
            }
        });
        return plain;
    }

    private static Map<String, @Nullable Object> unit(Unit unit) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("site", unit.site());
        plain.put("turn-out", UnitReading.minutes(unit));
        if (!unit.kind().isEmpty()) {
            plain.put("kind", unit.kind());
        }
        return plain;
    }

    /** A time of which only the minutes are told is a number. */
    static List<Object> required(List<RequiredReach> required) {
        List<Object> plain = new ArrayList<>();
        for (RequiredReach each : required) {
            if (each.purpose().isEmpty() && each.source().isEmpty()) {
                plain.add(each.minutes());
                continue;
            }
            Map<String, Object> parts = new LinkedHashMap<>();
            parts.put("minutes", each.minutes());
            parts.put("for", each.purpose());
            parts.put("source", each.source());
            parts.values().removeIf(""::equals);
            plain.add(parts);
        }
        return plain;
    }
}
