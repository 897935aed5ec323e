package no.omland.demography;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import no.omland.municipality.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * People at settlements or in grid cells, scaled by the growth of their municipality. All places of a municipality grow alike: where in it people will live is not known.
 *
 * @param people for each place, in the order given; null where the growth of its municipality is not known or the place is in none
 * @param missing for each reason the municipalities whose growth is not known
 * @param outside people at places that are in no municipality
 */
public record ScaledPeople(
        List<@Nullable Long> people, Map<People.Reason, Set<MunicipalityNumber>> missing, long outside) {

    /**
     * People at one place.
     *
     * @param municipality today's number, or null when it lies in none
     */
    public record Place(@Nullable MunicipalityNumber municipality, long people) {}

    public ScaledPeople {
        people = Collections.unmodifiableList(new ArrayList<>(people));
        missing = Collections.unmodifiableMap(missing);
    }

    /** Whole people at each place, which add up to the municipality's people times its growth, rounded once; the largest remainders are rounded up, the first of equal ones. */
    public static ScaledPeople of(List<Place> places, Function<MunicipalityNumber, Growth> growth) {
        Map<MunicipalityNumber, List<Integer>> byMunicipality = new TreeMap<>();
        long outside = 0;
        for (int i = 0; i < places.size(); i++) {
            MunicipalityNumber municipality = places.get(i).municipality();
            if (municipality == null) {
                outside += places.get(i).people();
            } else {
                byMunicipality
                        .computeIfAbsent(municipality, any -> new ArrayList<>())
                        .add(i);
            }
        }
        List<@Nullable Long> scaled = new ArrayList<>(Collections.nCopies(places.size(), null));
        Map<People.Reason, Set<MunicipalityNumber>> missing = new EnumMap<>(People.Reason.class);
        byMunicipality.forEach((municipality, members) -> {
            Growth of = growth.apply(municipality);
            if (of instanceof Growth.Known known) {
                scale(places, members, known.factor(), scaled);
            } else if (of instanceof Growth.Missing reason) {
                missing.computeIfAbsent(reason.reason(), any -> new TreeSet<>()).add(municipality);
            }
        });
        return new ScaledPeople(scaled, missing, outside);
    }

    private static void scale(List<Place> places, List<Integer> members, double factor, List<@Nullable Long> scaled) {
        long sum = members.stream().mapToLong(i -> places.get(i).people()).sum();
        long left = Math.round(sum * factor);
        for (int i : members) {
            long whole = (long) Math.floor(places.get(i).people() * factor);
            scaled.set(i, whole);
            left -= whole;
        }
        members.stream()
                .sorted(Comparator.comparingDouble(
                        (Integer i) -> -remainder(places.get(i).people() * factor)))
                .limit(Math.max(0, left))
                .forEach(i -> scaled.set(i, 1 + (long) Math.floor(places.get(i).people() * factor)));
    }

    private static double remainder(double exact) {
        return exact - Math.floor(exact);
    }
}
