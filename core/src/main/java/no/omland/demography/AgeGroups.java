package no.omland.demography;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Puts a span of ages together from the groups that a table has. */
final class AgeGroups {

    private AgeGroups() {}

    /**
     * The fewest groups that make up the span exactly, without overlap, in rising order; empty when there are none such. A table that has every single year and the
     * sum as well gives the sum.
     */
    static Optional<List<AgeSpan>> makingUp(AgeSpan wanted, Collection<AgeSpan> groups) {
        Map<Integer, List<AgeSpan>> beginningAt = new HashMap<>();
        new TreeSet<>(groups)
                .forEach(group -> beginningAt
                        .computeIfAbsent(group.from(), any -> new ArrayList<>())
                        .add(group));
        Map<Integer, List<AgeSpan>> reached = new HashMap<>(Map.of(wanted.from(), List.of()));
        ArrayDeque<Integer> waiting = new ArrayDeque<>(List.of(wanted.from()));
        while (!waiting.isEmpty()) {
            int start = waiting.remove();
            List<AgeSpan> before = reached.getOrDefault(start, List.of());
            for (AgeSpan group : beginningAt.getOrDefault(start, List.of())) {
                List<AgeSpan> path = new ArrayList<>(before);
                path.add(group);
                Integer end = group.to();
                Integer last = wanted.to();
                if (end == null ? last == null : end.equals(last)) {
                    return Optional.of(List.copyOf(path));
                }
                if (end != null && (last == null || end < last) && reached.putIfAbsent(end + 1, path) == null) {
                    waiting.add(end + 1);
                }
            }
        }
        return Optional.empty();
    }
}
