package no.omland.dataset.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.omland.issue.DataException;
import no.omland.issue.Language;

/** What is told of a study, each thing once: a scenario that has a part from another has its faults too, and those are told where they are written. */
final class Told {

    private static final int MOST_NAMED = 20;

    private final Map<String, DataException> byKey = new LinkedHashMap<>();

    void add(DataException what) {
        add(what.message(Language.ENGLISH), what);
    }

    /** @param key alike for what is one and the same */
    void add(String key, DataException what) {
        byKey.putIfAbsent(key, what);
    }

    /** The first names of many, as they stand in a hint. */
    static String some(Stream<String> names) {
        List<String> first = names.limit(MOST_NAMED + 1L).toList();
        return first.size() > MOST_NAMED
                ? String.join(", ", first.subList(0, MOST_NAMED)) + " …"
                : String.join(", ", first);
    }

    List<DataException> list() {
        return List.copyOf(byKey.values());
    }
}
