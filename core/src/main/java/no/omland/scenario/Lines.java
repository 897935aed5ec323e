package no.omland.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.omland.importing.document.DocumentValue;

/** Where the parts of a study stand in its file. Paths are lists of names, for names may hold points. */
final class Lines {

    private final Map<List<String>, String> known = new HashMap<>();

    Lines(DocumentValue document) {
        known.put(List.of(), document.where());
    }

    /** Notes an entry that stands two names deep, by its names. */
    void note(DocumentValue value) {
        String path = value.path();
        int point = path.indexOf('.');
        note(value, path.substring(0, point), path.substring(point + 1));
    }

    void note(DocumentValue value, String... path) {
        known.put(List.of(path), value.where());
    }

    void inherit(List<String> from, List<String> to) {
        String line = known.get(from);
        if (line != null) {
            known.putIfAbsent(to, line);
        }
    }

    String where(String... path) {
        for (List<String> names = List.of(path); ; names = names.subList(0, names.size() - 1)) {
            String line = known.get(names);
            if (line != null) {
                return line;
            }
        }
    }
}
