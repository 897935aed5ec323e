package no.omland.cooperation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.omland.municipality.MunicipalityNumber;

/** All arrangements of a workspace, in the order of their source. */
public record Arrangements(List<Arrangement> list) {

    /**
     * Two municipalities that share arrangements.
     *
     * @param first the one of lower number
     * @param shared in how many both take part
     * @param ofFirst in how many the first takes part
     * @param ofSecond in how many the second takes part
     */
    public record Pair(MunicipalityNumber first, MunicipalityNumber second, int shared, int ofFirst, int ofSecond) {

        /** Shared arrangements over those that either takes part in, from 0 to 1 (Jaccard). */
        public double likeness() {
            return (double) shared / (ofFirst + ofSecond - shared);
        }
    }

    public Arrangements {
        list = List.copyOf(list);
    }

    /** In how many arrangements each municipality takes part, by rising number; those that take part in none are not there. */
    public Map<MunicipalityNumber, Integer> countByMunicipality() {
        Map<MunicipalityNumber, Integer> counts = new TreeMap<>();
        list.forEach(each -> each.members().forEach(member -> counts.merge(member, 1, Integer::sum)));
        return counts;
    }

    /** Every pair that shares at least one, those that share most first; among equal ones the more alike, then the lower numbers. */
    public List<Pair> pairs() {
        Map<MunicipalityNumber, Integer> counts = countByMunicipality();
        Map<MunicipalityNumber, Map<MunicipalityNumber, Integer>> shared = new TreeMap<>();
        for (Arrangement each : list) {
            List<MunicipalityNumber> members = List.copyOf(each.members());
            for (int i = 0; i < members.size(); i++) {
                Map<MunicipalityNumber, Integer> row = shared.computeIfAbsent(members.get(i), any -> new TreeMap<>());
                for (int j = i + 1; j < members.size(); j++) {
                    row.merge(members.get(j), 1, Integer::sum);
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        shared.forEach((first, row) -> row.forEach((second, n) ->
                pairs.add(new Pair(first, second, n, counts.getOrDefault(first, 0), counts.getOrDefault(second, 0)))));
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.shared())
                .thenComparing(pair -> -pair.likeness())
                .thenComparing(Pair::first)
                .thenComparing(Pair::second));
        return List.copyOf(pairs);
    }
}
