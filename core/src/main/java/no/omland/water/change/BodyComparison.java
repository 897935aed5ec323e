package no.omland.water.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.omland.water.WaterBody;
import no.omland.water.WaterBodyId;
import org.jspecify.annotations.Nullable;

/** Compares two states of the register. */
public final class BodyComparison {

    private final Map<WaterBodyId, WaterBody> earlier;
    private final Map<WaterBodyId, WaterBody> later;
    private final Map<WaterBodyId, Set<ChangeKind>> kinds = new TreeMap<>();
    private final Map<WaterBodyId, List<String>> fields = new TreeMap<>();
    private final Map<WaterBodyId, List<WaterBodyId>> related = new TreeMap<>();
    private int outside;
    private int shared;

    private BodyComparison(Collection<WaterBody> earlier, Collection<WaterBody> later) {
        this.earlier = comparable(earlier, later);
        this.later = comparable(later, earlier);
    }

    /**
     * What changed between two states. An export often holds one kind of bodies only; bodies of a kind and area that the other state has none of are left out of the
     * comparison and counted, unless the other state has them by id.
     *
     * @param earlier with geometries in metres in the system of {@code later}
     */
    public static Changes of(Collection<WaterBody> earlier, Collection<WaterBody> later) {
        BodyComparison comparison = new BodyComparison(earlier, later);
        comparison.compareShared();
        comparison.compareOthers();
        return new Changes(comparison.changes(), earlier.size(), later.size(), comparison.shared, comparison.outside);
    }

    private Map<WaterBodyId, WaterBody> comparable(Collection<WaterBody> own, Collection<WaterBody> others) {
        Set<WaterBodyId> ids = new HashSet<>();
        Set<List<@Nullable Object>> kindsThere = new HashSet<>();
        others.forEach(body -> {
            ids.add(body.id());
            kindsThere.add(kind(body));
        });
        Map<WaterBodyId, WaterBody> comparable = new LinkedHashMap<>();
        for (WaterBody body : own) {
            if (ids.contains(body.id()) || kindsThere.contains(kind(body))) {
                comparable.put(body.id(), body);
            } else {
                outside++;
            }
        }
        return comparable;
    }

    private static List<@Nullable Object> kind(WaterBody body) {
        return Arrays.asList(body.category(), body.place().area());
    }

    private void compareShared() {
        for (WaterBody was : earlier.values()) {
            WaterBody is = later.get(was.id());
            if (is != null) {
                shared++;
                BodyDifference difference = new BodyDifference(was, is);
                if (!difference.kinds().isEmpty()) {
                    kinds.put(was.id(), difference.kinds());
                    fields.put(was.id(), difference.fields());
                }
            }
        }
    }

    private void compareOthers() {
        Set<WaterBodyId> explained = new HashSet<>();
        for (Succession.Group group : Succession.of(earlier, later)) {
            WaterBodyId about = (group.kind() == ChangeKind.SPLIT ? group.earlier() : group.later())
                    .get(0)
                    .id();
            happened(about, group.kind());
            Set<WaterBodyId> others = new TreeSet<>();
            group.earlier().forEach(body -> others.add(body.id()));
            group.later().forEach(body -> others.add(body.id()));
            explained.addAll(others);
            others.remove(about);
            related.put(about, List.copyOf(others));
        }
        later.keySet().stream()
                .filter(id -> !earlier.containsKey(id) && !explained.contains(id))
                .forEach(id -> happened(id, ChangeKind.NEW));
        earlier.keySet().stream()
                .filter(id -> !later.containsKey(id) && !explained.contains(id))
                .forEach(id -> happened(id, ChangeKind.GONE));
    }

    private void happened(WaterBodyId id, ChangeKind kind) {
        kinds.computeIfAbsent(id, any -> EnumSet.noneOf(ChangeKind.class)).add(kind);
    }

    private List<BodyChange> changes() {
        List<BodyChange> changes = new ArrayList<>();
        kinds.forEach((id, happened) -> changes.add(new BodyChange(
                id,
                happened,
                earlier.get(id),
                later.get(id),
                related.getOrDefault(id, List.of()),
                fields.getOrDefault(id, List.of()))));
        return changes;
    }
}
