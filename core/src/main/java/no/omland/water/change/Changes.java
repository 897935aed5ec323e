package no.omland.water.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.omland.municipality.MunicipalityNumber;

/**
 * What changed between two states.
 *
 * @param changes one for each body to which something happened, by id
 * @param earlierTotal bodies in the earlier state
 * @param laterTotal bodies in the later state
 * @param shared bodies of the same id in both
 * @param outside bodies of a kind or a water area that only one of the states has, which are not compared
 */
public record Changes(List<BodyChange> changes, int earlierTotal, int laterTotal, int shared, int outside) {

    public Changes {
        changes = List.copyOf(changes);
    }

    /** Whether the two states have no body in common, neither by id nor by place: then they are of different things, and nothing has changed. */
    public boolean haveNothingInCommon() {
        return earlierTotal > 0
                && laterTotal > 0
                && shared == 0
                && changes.stream().noneMatch(change -> !change.related().isEmpty());
    }

    /** How many bodies each thing happened to; only those that happened. */
    public Map<ChangeKind, Integer> counts() {
        return counts(changes);
    }

    /** The changes of which something is true, among the same totals. */
    public Changes narrowed(Predicate<BodyChange> wanted) {
        return new Changes(changes.stream().filter(wanted).toList(), earlierTotal, laterTotal, shared, outside);
    }

    /** The same for each municipality; a body in several counts in each. */
    public SortedMap<MunicipalityNumber, Map<ChangeKind, Integer>> countsByMunicipality() {
        SortedMap<MunicipalityNumber, List<BodyChange>> groups = new TreeMap<>();
        for (BodyChange change : changes) {
            for (MunicipalityNumber number : change.municipalities()) {
                groups.computeIfAbsent(number, any -> new ArrayList<>()).add(change);
            }
        }
        SortedMap<MunicipalityNumber, Map<ChangeKind, Integer>> counts = new TreeMap<>();
        groups.forEach((number, own) -> counts.put(number, counts(own)));
        return counts;
    }

    /** How many of the changed bodies of each municipality lie, or lay, in others too; only municipalities that have any. */
    public SortedMap<MunicipalityNumber, Integer> sharedByMunicipality() {
        SortedMap<MunicipalityNumber, Integer> shared = new TreeMap<>();
        for (BodyChange change : changes) {
            if (change.isShared()) {
                change.municipalities().forEach(number -> shared.merge(number, 1, Integer::sum));
            }
        }
        return shared;
    }

    private static Map<ChangeKind, Integer> counts(Collection<BodyChange> changes) {
        Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        changes.forEach(change -> change.kinds().forEach(kind -> counts.merge(kind, 1, Integer::sum)));
        return counts;
    }
}
