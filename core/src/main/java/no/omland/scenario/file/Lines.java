package no.omland.scenario.file;

import java.util.ArrayList;
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

    void noteBelow(DocumentValue value, String[] above, String name) {
        List<String> path = new ArrayList<>(List.of(above));
        path.add(name);
        known.put(List.copyOf(path), value.where());
    }

    /** Everything below one path stands, for another, where it stands for the first; what has a line of its own keeps it. */
    void inheritBelow(List<String> from, List<String> to) {
        Map<List<String>, String> taken = new HashMap<>();
        known.forEach((path, line) -> {
            if (path.size() >= from.size() && path.subList(0, from.size()).equals(from)) {
                List<String> own = new ArrayList<>(to);
                own.addAll(path.subList(from.size(), path.size()));
                taken.put(List.copyOf(own), line);
            }
        });
        taken.forEach(known::putIfAbsent);
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
